import { expect, test } from 'vitest';
import { nextSteps } from './next-steps.ts';

test('offers only what is allowed, the usual first', () => {
  expect(nextSteps('open', ['comment', 'dismiss', 'assess'])).toEqual({
    next: ['assess', 'dismiss'],
    other: ['comment'],
  });
});

test('an approver who may not approve is not shown it', () => {
  expect(nextSteps('responding', ['draft', 'comment']).next).toEqual(['draft']);
});

test('an action of a later api is left out', () => {
  expect(nextSteps('new', ['levitate'])).toEqual({ next: [], other: [] });
});
