import { describe, expect, it } from 'vitest';
import { categories } from '../categories/index.ts';
import { mayConcernElection } from './gate.ts';

describe('the gate', () => {
  it.each(Object.values(categories).flatMap(({ leaf, examples }) => examples.map(({ text }) => [leaf, text])))(
    'lets %s through: %s',
    (_leaf, text) => {
      expect(mayConcernElection(text!)).toBe(true);
    },
  );
  it.each(['#StopTheSteal', 'v0te twice', 'the v o t e is fixed', 'th\u200be elec\u200btion', 'e\u0301lections'])(
    'sees through %s',
    (text) => {
      expect(mayConcernElection(text)).toBe(true);
    },
  );
  it.each(['The museum opens on Sunday.', 'Музей открыт по воскресеньям.', 'Muzeul are o nouă expoziție.', ''])(
    'stops %s',
    (text) => {
      expect(mayConcernElection(text)).toBe(false);
    },
  );
});
