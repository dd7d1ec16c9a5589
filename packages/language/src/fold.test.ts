import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Ştefan ȘTEFAN Élection ĂN', 'stefan stefan election an'],
    ['ﬁnal Ｖｏｔｅ', 'final vote'],
    ['vo\u200bte\u202e', 'vote'],
    ['Straße', 'strasse'],
    ['ÖRÖSTNING', 'orostning'],
    ['Выбори́ ёлка йод', 'выбори елка йод'],
    ['мы\u0438\u0306', 'мый'],
    ['İstanbul', 'istanbul'],
    ['अधिकारी', 'अधिकारी'],
  ])('%s → %s', (text, folded) => expect(fold(text).text).toBe(folded));

  test.each([
    ['look-alikes in a Latin word', 'bаllоt', 'ballot'],
    ['look-alikes in a Cyrillic word', 'выбoры', 'выборы'],
    ['digits between letters', 'h4ck3d', 'hacked'],
    ['signs between letters', 'fr@ud $tolen', 'fraud stolen'],
    ['letters set apart', 'they were h a c k e d today', 'they were hacked today'],
    ['letters set apart by dots', 'r.i.g.g.e.d', 'rigged'],
    ['letters repeated', 'voooote', 'vote'],
  ])('undoes %s', (_, text, folded) => expect(fold(text).text).toBe(folded));

  test.each(['covid19', '7am', '2nd', 'mp3', '8h30', '1000 votes', 'u.s.a.', 'ballot', 'g20', '16a', 'a@b.org'])(
    'leaves %s alone',
    (text) => expect(fold(text).text).toBe(text),
  );

  test('the map leads back to the original', () => {
    const text = 'Ça: h a c k e d ﬁles';
    const folded = fold(text);
    const word = folded.text.indexOf('hacked');
    expect(text[folded.at(word)]).toBe('h');
    expect(text.slice(folded.at(word), folded.at(word + 5) + 1)).toBe('h a c k e d');
    expect(text.slice(folded.at(folded.text.indexOf('files')))).toBe('ﬁles');
    expect(folded.at(folded.text.length)).toBe(text.length);
  });

  test('the map never runs backwards or out of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let i = 0; i <= folded.text.length; i += 1) {
          const at = folded.at(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at;
        }
      }),
    );
  });
});
