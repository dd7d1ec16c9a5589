import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicate } from './near-duplicate.ts';

const COPIES: readonly (readonly [why: string, a: string, b: string])[] = [
  [
    'wrapping',
    'Polls in Kent close at 8pm tonight, bring your card',
    'RT @bob: POLLS IN KENT CLOSE AT 8PM TONIGHT, bring your card!!! 😀 https://t.co/abc',
  ],
  [
    'look-alikes',
    'The voting machines were hacked in the capital',
    'The vоting machines were hаcked in the cаpital x8f2k',
  ],
  [
    'spacing',
    'The voting machines were hacked in the capital last night',
    'T h e voting m a c h i n e s were hacked in the cap ital last night [83f1]',
  ],
  [
    'two random signs',
    'The machines were hacked in the capital last night k3j9x',
    'The machines were hacked in the capital last night 7hq2z',
  ],
  ['thousands', '12,000 ballots were found in a truck in Ohio', '12000 ballots were found in a truck in Ohio'],
  [
    'a word added',
    'They threw away two bags of mail ballots before the count started',
    'They threw away two bags of mail-in ballots before the count started',
  ],
  [
    'German',
    'Wahllokale in Köln schließen um 16 Uhr wegen Stromausfall',
    'EILMELDUNG: Wahllokale in Koeln schliessen um 16 Uhr, wegen Stromausfall!! via @x',
  ],
  [
    'Russian',
    'Избирательные участки в Самаре закрыты из-за сбоя',
    'СРОЧНО! Избирательные участки в Самаре закрыты из-за сбоя https://example.org/x',
  ],
  ['Arabic', 'مراكز الاقتراع في حلب مغلقة اليوم بسبب الامطار', 'عاجل: مراكز الاقتراع في حلب مغلقة اليوم بسبب الأمطار'],
  ['Georgian', 'საარჩევნო უბანი დაიხურა ბათუმში დილით', '⚠️ საარჩევნო უბანი დაიხურა ბათუმში დილით!!!'],
];

const NOT_COPIES: readonly (readonly [why: string, a: string, b: string])[] = [
  [
    'number',
    'Polls in Kent close at 8pm tonight, bring your card',
    'Polls in Kent close at 6pm tonight, bring your card',
  ],
  [
    'number word',
    'Polls in Kent close at eight tonight, bring your card',
    'Polls in Kent close at six tonight, bring your card',
  ],
  [
    'place',
    'Polls in Kent close at 8pm tonight, bring your card',
    'Polls in Essex close at 8pm tonight, bring your card',
  ],
  [
    'place one letter away',
    'The school in Harlow ran out of ballots this morning',
    'The school in Harrow ran out of ballots this morning',
  ],
  ['weekday', 'If you are with the greens, vote on Tuesday', 'If you are with the greens, vote on Wednesday'],
  ['negation', 'The voting machines were hacked in the capital', 'The voting machines were not hacked in the capital'],
  ['denial', 'The voting machines were hacked in the capital', 'FAKE: The voting machines were hacked in the capital'],
  ['part', 'How the count was stolen in three towns', 'How the count was stolen in three towns, part 2'],
  [
    'thread number',
    'How the count was stolen, a thread on the machines 1/7',
    'How the count was stolen, a thread on the machines 2/7',
  ],
  ['thousands', '12,000 ballots were found in a truck in Ohio', '12,500 ballots were found in a truck in Ohio'],
  ['numbers exchanged', 'They counted 12 of 15 boxes in the town hall', 'They counted 15 of 12 boxes in the town hall'],
  ['names exchanged', 'Smith beat Jones in the first count', 'Jones beat Smith in the first count'],
  ['opposite', 'Polling stations open at 7 in the morning', 'Polling stations close at 7 in the morning'],
  ['German place', 'Wahllokale in Köln schließen um 16 Uhr', 'Wahllokale in Bonn schließen um 16 Uhr'],
  ['Russian place', 'Избирательные участки в Самаре закрыты', 'Избирательные участки в Казани закрыты'],
  ['Arabic place', 'مراكز الاقتراع في حلب مغلقة اليوم', 'مراكز الاقتراع في دمشق مغلقة اليوم'],
  ['Hindi number', 'साइट पर मतदान 5 बजे बंद', 'साइट पर मतदान 6 बजे बंद'],
  ['another text', 'The scanners in Oakham stopped reading ballots', 'My polling place was moved and nobody told us'],
];

describe('nearDuplicate', () => {
  it.each(COPIES)('is a copy: %s', (_, a, b) => {
    expect(nearDuplicate(a, b)).toMatchObject({ nearDuplicate: true });
  });

  it.each(NOT_COPIES)('is not a copy: %s', (_, a, b) => {
    expect(nearDuplicate(a, b)).toMatchObject({ nearDuplicate: false });
  });

  it('names what differs', () => {
    expect(
      nearDuplicate('Polls close at 8pm in Kent today', 'Polls close at 6pm in Kent today').why.differences,
    ).toContain('number changed');
  });

  it('does not call two empty texts copies', () => {
    expect(nearDuplicate('', '')).toMatchObject({ nearDuplicate: false, score: 0 });
    expect(nearDuplicate('😀', 'https://t.co/x')).toMatchObject({ nearDuplicate: false });
  });

  const piece = fc.constantFrom(
    'vote',
    'Kent',
    '8pm',
    'not',
    'RT @a:',
    'участок',
    'part 2',
    '12,000',
    '😀',
    'https://t.co/x',
    'اقتراع',
    'Smith',
    '[x1z2]',
    'the',
    'закрыт',
    '#StopIt',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );

  it('is symmetric, in 0..1, and its verdict follows its score', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const there = nearDuplicate(a, b);
        expect(nearDuplicate(b, a)).toEqual(there);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(there.nearDuplicate).toBe(there.score >= 0.5);
      }),
    );
  });

  it('calls every text with a word in it a copy of itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (/[a-z]{3}/.test(text.replace(/@\w+|https?:\S+|\[.*\]/g, '')))
          expect(nearDuplicate(text, text).nearDuplicate).toBe(true);
      }),
    );
  });
});
