import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { MAYBE_LEET, MAYBE_REPEATED, MAYBE_SPACED, maybeDisguised } from './fold-hints.ts';

describe('the first look at folded text', () => {
  it.each([
    'the h4cked list',
    'a$king',
    '$tolen votes',
    'v.o.t.e',
    'they v o t e',
    'voooote',
    'го-л-о-с-у',
    'да!да',
    'ვვვ',
  ])('asks for more in %s', (text) => {
    expect(maybeDisguised(text)).toBe(true);
  });
  it.each([
    '',
    'ten past 7',
    'www and iii',
    '1000 votes!!!',
    'a b c',
    'mp3 in 2026',
    'gewählt wurde am 3.',
    'дома в 7:30',
  ])('is done with %s', (text) => {
    expect(maybeDisguised(text)).toBe(false);
  });

  it('misses nothing that the exact patterns find', () => {
    const units = [...'abwiлї漢ა .-_*/|0138@$!€9\u0301\n', '😀', '𝐯'];
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >>> 8) % below;
    };
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 1 + next(12) }, () => units[next(units.length)]).join('');
      const exact = MAYBE_LEET.test(text) || MAYBE_SPACED.test(text) || MAYBE_REPEATED.test(text);
      if (exact) expect({ text, maybe: maybeDisguised(text) }).toEqual({ text, maybe: true });
    }
  });

  it('leaves the map back whole in texts of ASCII, with accents, and with both', () => {
    for (const text of ['Polls `close` AT SIX', 'Die Straße WÄHLT', 'voté À SIX', 'Straße 12: VOTE']) {
      const { text: folded, at } = fold(text);
      expect([...folded].map((_, i) => at(i)).every((from, i, all) => i === 0 || from >= all[i - 1]!)).toBe(true);
      expect(at(folded.length)).toBe(text.length);
    }
    expect(fold('Polls `close` AT SIX').text).toBe("polls 'close' at six");
  });
});
