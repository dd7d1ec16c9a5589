import { Flagging } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { changed, setFor } from './changed.ts';

const set = Flagging.parse({
  threshold: 0.5,
  watch: [{ category: 'proc.hours', threshold: 0.2 }],
  phases: { counting: { threshold: 0.6 } },
});

describe('a threshold for one thing', () => {
  it.each([
    [{ category: '', phase: '' }, 0.5],
    [{ category: 'proc.hours', phase: '' }, 0.2],
    [{ category: '', phase: 'counting' }, 0.6],
    [{ category: 'proc.hours', phase: 'counting' }, undefined],
  ] as const)('is read for %j', (reach, expected) => expect(setFor(set, reach)).toBe(expected));

  it.each([
    { category: '', phase: '' },
    { category: 'tech.hack', phase: '' },
    { category: '', phase: 'election-day' },
    { category: 'tech.hack', phase: 'counting' },
  ] as const)('is set and taken away for %j, and nothing else is touched', (reach) => {
    const before = setFor(set, reach);
    const after = changed(set, reach, 0.33);
    expect(setFor(after, reach)).toBe(0.33);
    expect(Flagging.parse(JSON.parse(JSON.stringify(changed(after, reach, before))))).toEqual(set);
    expect(setFor(changed(after, reach, undefined), reach)).toBeUndefined();
  });
});
