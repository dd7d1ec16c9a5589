import { expect, it } from 'vitest';
import { decodeOnce } from './decode-once.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const letter = {
  type: 'dead-letter',
  v: 1,
  id: 'dead_01234567890123456789012345',
  at: '2014-11-30T06:00:00.000Z',
};

it('reads the same bytes once, and equal bytes anew', () => {
  const state = {
    type: 'source-state',
    v: 1,
    source: 'news',
    jurisdiction: 'md',
    seen: {},
    health: { state: 'working', reason: 'new', failures: 0, budget: 0 },
    at: '2014-11-30T06:00:00.000Z',
  };
  const bytes = bytesOf(state);
  const value = decodeOnce('registry', bytes);
  expect(value).toMatchObject({ source: 'news' });
  expect(decodeOnce('registry', bytes)).toBe(value);
  const again = decodeOnce('registry', bytesOf(state));
  expect(again).not.toBe(value);
  expect(again).toEqual(value);
  // Of another topic they are another thing.
  expect(() => decodeOnce('posts', bytes)).toThrow('not of its form');
});

it('says each time what is wrong with bytes that cannot be read', () => {
  const bytes = bytesOf(letter);
  expect(() => decodeOnce('posts', bytes)).toThrow('not of its form');
  expect(() => decodeOnce('posts', bytes)).toThrow('not of its form');
});
