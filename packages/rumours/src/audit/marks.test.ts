import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { MarkedDay, Marks } from './marks.ts';

/** Digests as they are chained over so many records, of which one may be another. */
function* chained(records: number, other = -1): Iterable<Uint8Array> {
  let digest: Uint8Array = Buffer.alloc(32);
  for (let n = 0; n < records; n += 1) {
    digest = createHash('sha256')
      .update(digest)
      .update(n === other ? 'altered' : String(n))
      .digest();
    yield digest;
  }
}

function badOf(records: number, other: number) {
  const marks = new Marks();
  for (const digest of chained(records)) marks.add(digest);
  const kept = marks.taken();
  const day = new MarkedDay(kept);
  let offset = 1000;
  for (const digest of chained(records, other)) {
    day.add(offset, digest);
    offset += 1;
  }
  return { kept, bad: day.bad };
}

it('names the record on a day of a common size', () => {
  expect(badOf(2000, 1234).bad).toEqual({ from: 2234, to: 2235 });
  expect(badOf(2000, -1).bad).toBeUndefined();
});

it('names a few records on a very large day, and stays small', () => {
  const { kept, bad } = badOf(120_000, 100_001);
  expect(kept.every).toBe(4);
  expect(kept.of.length).toBeLessThan(400_010);
  expect(bad).toEqual({ from: 101_000, to: 101_004 });
});
