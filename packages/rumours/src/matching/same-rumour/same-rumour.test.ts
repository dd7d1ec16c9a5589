import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameRumour } from './same-rumour.ts';

const SAME: readonly (readonly [string, string])[] = [
  [
    'Boxes with ballots were burned behind the Harlow library last night',
    'They burned ballot boxes behind the library in Harlow, my cousin saw it last night',
  ],
  [
    'Las máquinas de votación de Mérida cambian el voto al partido del alcalde',
    'En Mérida las máquinas de votación cambian votos para el partido del alcalde, ¡compartan!',
  ],
  [
    'Im Wahllokal Ulm-Mitte wurden Stimmzettel mit Bleistift ausgefüllt und ausradiert',
    'Stimmzettel mit Bleistift in Ulm-Mitte: im Wahllokal wird ausradiert',
  ],
];

const OTHER: readonly (readonly [string, string])[] = [
  [
    'Boxes with ballots were burned behind the Harlow library last night',
    'The library in Harlow will be open longer in November',
  ],
  [
    'The registers in Oakham list people who died years ago',
    'The queue in Oakham is two hours long and they have run out of water',
  ],
];

describe('sameRumour', () => {
  it.each(SAME)('the same in other words: %s', (a, b) => {
    expect(sameRumour(a, b).sameRumour).toBe(true);
  });

  it.each(OTHER)('something else about the same place never joins: %s', (a, b) => {
    expect(sameRumour(a, b).joins).toBe(false);
  });

  it('something else altogether is not even suggested', () => {
    const verdict = sameRumour(
      'Voting machines in Oakham were hacked',
      'The count in Kilrush stopped because of a bomb threat',
    );
    expect(verdict).toMatchObject({ sameRumour: false, suggest: false });
  });

  it('joins a near copy by itself', () => {
    const verdict = sameRumour(SAME[0]![0], `RT @x: ${SAME[0]![0].toUpperCase()}!!! 😡`);
    expect(verdict).toMatchObject({ sameRumour: true, joins: true, suggest: false });
  });

  it('only suggests a text that is alike but for a place', () => {
    const verdict = sameRumour(
      'Polling stations in Kent close at 8pm tonight, bring your card',
      'Polling stations in Essex close at 8pm tonight, bring your card',
    );
    expect(verdict).toMatchObject({ joins: false, suggest: true, why: { held: 'alike but for a key word' } });
  });

  it('only suggests when a text is too short to prove anything', () => {
    expect(sameRumour('Machines hacked', 'Hacked machines everywhere')).toMatchObject({
      joins: false,
      why: { held: 'too short' },
    });
  });

  it('finds nothing in empty texts', () => {
    expect(sameRumour('', '')).toMatchObject({ score: 0, sameRumour: false, joins: false, suggest: false });
  });

  it('joins across languages where the sentence vectors agree, and not where they do not', () => {
    const towards = (...values: number[]) => Float32Array.from(values);
    const [en, fr] = [
      'The voting machines in Lyon were hacked on Monday',
      'Les machines à voter de Lyon ont été piratées lundi',
    ];
    const near = sameRumour(en, fr, { a: towards(1, 0), b: towards(0.9, Math.sqrt(0.19)) });
    const far = sameRumour(en, fr, { a: towards(1, 0), b: towards(0.1, Math.sqrt(0.99)) });
    expect(near.sameRumour).toBe(true);
    expect(far.sameRumour).toBe(false);
  });

  it('is symmetric and orders its thresholds', () => {
    const piece = fc.constantFrom(
      'vote',
      'Kent',
      '8pm',
      'not',
      'участок',
      '12,000',
      'Smith',
      'the',
      'machines',
      'hacked',
      'library',
      'burned',
      'ballots',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = sameRumour(a, b);
        const back = sameRumour(b, a);
        expect(back.score).toBeCloseTo(there.score, 10);
        expect([back.sameRumour, back.joins, back.suggest]).toEqual([there.sameRumour, there.joins, there.suggest]);
        if (there.joins) expect(there.sameRumour).toBe(true);
        expect(there.joins && there.suggest).toBe(false);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
