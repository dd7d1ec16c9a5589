import { states } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { finishedStates, nextState, possibleActions, transitions } from './lifecycle.ts';

describe('the lifecycle', () => {
  it('goes from new to closed along the path of the design', () => {
    const path = ['open', 'ask', 'answer', 'assess', 'draft', 'approve', 'close'] as const;
    const walked: (typeof states)[number][] = ['new'];
    for (const action of path) walked.push(nextState(action, walked.at(-1) ?? 'new') ?? 'new');
    expect(walked).toEqual(['new', 'open', 'verifying', 'verifying', 'assessed', 'responding', 'answered', 'closed']);
  });

  it('has no dead end: from every state a person can get back to work', () => {
    for (const state of states) {
      const moves = possibleActions(state).filter((action) => nextState(action, state) !== state);
      expect(moves, state).not.toEqual([]);
    }
  });

  it('reaches every state', () => {
    const reached = new Set<string>(['new', ...Object.values(transitions).map(({ to }) => to)]);
    for (const state of states) expect(reached, state).toContain(state);
  });

  it('lets every unfinished rumour be dismissed or watched, and every finished one reopened', () => {
    for (const state of states) {
      if (finishedStates.includes(state)) expect(nextState('reopen', state), state).toBe('open');
      else expect([nextState('dismiss', state), nextState('watch', state)], state).toEqual(['dismissed', 'watching']);
    }
  });
});
