import { expect, it } from 'vitest';
import { signOf } from './signs.ts';

it.each([
  ['c:horse-race', -1],
  ['c:hacked', 1],
  ['c:ballot', 0],
  ['c:attribution', 0],
  ['p:ballot+destroyed', 1],
  ['p:ballot+politics', -1],
  ['leaf×denial', -1],
  ['l:ball.destroy', 1],
  ['leaf.best', 1],
  ['answer.official', -1],
  ['shape.length', 0],
  ['post.opinions', -1],
  ['post.harmOnlyDenied', -1],
  ['post.harmTold', 1],
  ['post.short', 0],
] as const)('the weight of %s may have the sign %i', (feature, sign) => {
  expect(signOf(feature)).toBe(sign);
});
