import { expect, it } from 'vitest';
import { reachIn, roundedFigure } from './reach.ts';

it('reads figures as pages round them, and nothing else', () => {
  const read = (text: string) => roundedFigure(text);
  expect(['980', '12.3K', '1.25M', ' 4K '].map(read)).toEqual(['980', '12300', '1250000', '4000']);
  expect(['', 'K', '1,2K', '-3', '1e9', '12.3.4K', '1234567890'].map(read)).toEqual(Array(7).fill(undefined));
});

it('takes no figure that cannot be true', () => {
  expect(reachIn('42')).toEqual({ reach: 42 });
  for (const text of ['99999999999', '-1', '1.5', 'many', '', undefined, null]) expect(reachIn(text)).toEqual({});
});
