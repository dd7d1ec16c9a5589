import type { RumourDetail, State } from '@hearsay/contracts';
import { describe, expect, test } from 'vitest';
import { oldOne } from './coming-back.ts';

const detail = (state: State, more: object = {}) =>
  ({ rumour: { state }, allowed: ['merge'], known: [], possiblySame: [], ...more }) as unknown as RumourDetail;
const known = [
  { kind: 'fact-check', text: 'Checked elsewhere', score: 0.95 },
  { kind: 'rebuttal', text: 'What it said', rumour: 'old', score: 0.8 },
];
const like = (id: string, state: State, score: number) => ({ rumour: { id, state, statement: id }, score });

describe('the old one that this one most likely is', () => {
  test('is the best earlier rumour, not a fact check, of which there is nothing to reopen', () => {
    expect(oldOne(detail('new', { known }))).toEqual({ id: 'old', statement: 'What it said' });
  });
  test('may be one that is suggested, where that one is finished', () => {
    const possiblySame = [like('open-one', 'open', 0.99), like('closed-one', 'closed', 0.9)];
    expect(oldOne(detail('open', { known, possiblySame }))?.id).toBe('closed-one');
  });
  test('is nothing on a rumour that is finished itself, or for who may not merge', () => {
    expect(oldOne(detail('closed', { known }))).toBeUndefined();
    expect(oldOne(detail('new', { known, allowed: ['comment'] }))).toBeUndefined();
  });
});
