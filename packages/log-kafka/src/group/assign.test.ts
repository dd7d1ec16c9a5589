import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, grant, share } from './assign.ts';

const member = (id: string, owned: readonly number[] = [], generation = 1): Candidate => ({ id, owned, generation });

describe('share', () => {
  it('gives everything to the only member', () => {
    expect(share([member('a')], 4)).toEqual(new Map([['a', [0, 1, 2, 3]]]));
  });

  it('takes from who has too much, and leaves the rest where it is', () => {
    const shares = share([member('a', [0, 1, 2, 3]), member('b')], 4);
    expect(shares.get('a')).toEqual([0, 1]);
    expect(shares.get('b')).toEqual([2, 3]);
  });

  it('gives the partitions of one that left to those with the least', () => {
    const shares = share([member('a', [0, 1]), member('b', [2]), member('c', [3])], 6);
    expect([...shares.values()].map((list) => list.length)).toEqual([2, 2, 2]);
    expect(shares.get('a')).toEqual([0, 1]);
  });

  it('covers each partition once, evenly, and moves nothing when it is asked again', () => {
    const members = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        owned: fc.array(fc.integer({ min: -1, max: 40 })),
        generation: fc.nat(5),
      }),
      { selector: (one) => one.id, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 32 }), (candidates, partitions) => {
        const shares = share(candidates, partitions);
        const all = [...shares.values()].flat().sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: partitions }, (_, n) => n));
        const sizes = [...shares.values()].map((list) => list.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const settled = candidates.map(({ id }) => member(id, shares.get(id)));
        expect(share(settled, partitions)).toEqual(shares);
        expect(grant(settled, partitions)).toEqual(shares);
      }),
    );
  });
});

describe('grant', () => {
  it('holds back what another still has', () => {
    const granted = grant([member('a', [0, 1, 2, 3]), member('b')], 4);
    expect(granted.get('a')).toEqual([0, 1]);
    expect(granted.get('b')).toEqual([]);
  });

  it('believes the later of two claims', () => {
    const granted = grant([member('late', [0, 1], 7), member('ghost', [0, 1], 3)], 2);
    expect(granted.get('late')).toContain(0);
    expect(granted.get('ghost')).not.toContain(0);
  });
});
