import { RumourEvent } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim, events, people, tracker } from './fixtures.ts';
import { Recovery } from './recover.ts';

const hacked = 'The voter register was hacked this morning, nobody can vote in Balti';
const { ana, ion } = people;

function opened() {
  const one = tracker();
  const [first] = events(one.claim(claim(1, hacked)));
  return { one, id: first?.rumour.id ?? '' };
}

describe('a rumour is read by one person', () => {
  it('is held for the time asked for, and by nobody else meanwhile', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'check-out', minutes: 30 });
    expect(one.rumours()[0]?.checkout).toMatchObject({ person: 'ana', minutes: 30 });
    expect(one.decide(ion, id, { kind: 'check-out', minutes: 30 })).toMatchObject([
      { code: 'conflict', message: expect.stringContaining('ana has checked the rumour out until') },
    ]);
  });

  it('is free again when the time of the log has passed, without any event', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'check-out', minutes: 5 });
    one.later(5 * 60_000);
    expect(one.decide(ion, id, { kind: 'check-out', minutes: 5 })).toMatchObject([
      { rumour: { checkout: { person: 'ion' } } },
    ]);
  });

  it('is dropped from the rumour by the next event after its time', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'check-out', minutes: 5 });
    one.later(5 * 60_000);
    one.claim(claim(2, hacked));
    expect(one.rumours()[0]).not.toHaveProperty('checkout');
  });

  it('lasts longer while its holder is at work, and not by what others do', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'check-out', minutes: 10 });
    const until = () => Date.parse(one.rumours()[0]?.checkout?.until ?? '');
    const first = until();
    one.later(60_000);
    one.decide(ion, id, { kind: 'comment', text: 'me too' });
    expect(until()).toBe(first);
    one.decide(ana, id, { kind: 'open' });
    expect(until()).toBeGreaterThan(first + 60_000);
  });

  it('is given back by its holder only, and by finishing the rumour', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'check-out', minutes: 10 });
    expect(one.decide(ion, id, { kind: 'check-in' })).toMatchObject([{ code: 'not-possible-now' }]);
    one.decide(ana, id, { kind: 'check-in' });
    expect(one.rumours()[0]).not.toHaveProperty('checkout');
    one.decide(ana, id, { kind: 'check-out', minutes: 10 });
    one.decide(ana, id, { kind: 'dismiss', dismissal: 'no-reach' });
    expect(one.rumours()[0]).not.toHaveProperty('checkout');
  });
});

describe('work that is shared out', () => {
  it('is no conflict with what somebody else decides at the same time', () => {
    const { one, id } = opened();
    one.decide(ion, id, { kind: 'comment', text: 'hm' });
    one.decide(ion, id, { kind: 'assign', person: 'ana' as never });
    one.decide(ion, id, { kind: 'check-out', minutes: 5 });
    expect(one.decide(ana, id, { kind: 'assess', verdict: 'false' }, { onVersion: 1 })).toMatchObject([
      { type: 'rumour-event' },
    ]);
    expect(one.decide(ion, id, { kind: 'comment', text: 'too late?' }, { onVersion: 1 })).toMatchObject([
      { type: 'rumour-event' },
    ]);
    expect(one.decide(ion, id, { kind: 'assess', verdict: 'true' }, { onVersion: 1 })).toMatchObject([
      { code: 'conflict' },
    ]);
  });

  it('has tasks, which are done once and can be taken up again', () => {
    const { one, id } = opened();
    one.decide(ana, id, {
      kind: 'add-task',
      what: 'Call the registrar',
      who: 'ion' as never,
      due: '2014-11-30T12:00:00Z',
    });
    const task = one.rumours()[0]?.tasks?.[0];
    expect(task).toMatchObject({ what: 'Call the registrar', who: 'ion', by: 'ana' });
    const done = { kind: 'do-task', task: task?.id as never, done: true } as const;
    one.decide(ion, id, done);
    expect(one.rumours()[0]?.tasks?.[0]?.done).toMatchObject({ by: 'ion' });
    expect(one.decide(ana, id, done)).toMatchObject([{ code: 'conflict' }]);
    one.decide(ana, id, { ...done, done: false });
    expect(one.rumours()[0]?.tasks?.[0]).toEqual(task);
    expect(one.decide(ana, id, { ...done, task: 'task_none' as never })).toMatchObject([{ code: 'not-found' }]);
  });

  it('is followed by whoever wants to know', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'follow' });
    one.decide(ana, id, { kind: 'follow' });
    one.decide(ion, id, { kind: 'follow' });
    expect(one.rumours()[0]?.followers).toEqual(['ana', 'ion']);
    one.decide(ana, id, { kind: 'unfollow' });
    expect(one.rumours()[0]?.followers).toEqual(['ion']);
  });

  it('stands in events that their schema takes, and comes back the same after a restart', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'check-out', minutes: 10 });
    one.decide(ana, id, { kind: 'add-task', what: 'Call', who: null });
    one.decide(ana, id, { kind: 'follow' });
    const recovery = new Recovery();
    for (const [offset, event] of one.log.entries()) {
      const read = RumourEvent.parse(JSON.parse(JSON.stringify(event)));
      expect(read).toEqual(event);
      recovery.take({ event: read, offset });
    }
    expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
  });

  it('is not taken along by the part that is split off', () => {
    const { one, id } = opened();
    const wrong = claim(2, `${hacked}!`);
    one.claim(wrong);
    one.decide(ana, id, { kind: 'check-out', minutes: 10 });
    one.decide(ana, id, { kind: 'add-task', what: 'Call', who: null });
    one.decide(ana, id, { kind: 'split', claims: [wrong.id], statement: 'Another story' }, { claims: [wrong] });
    const part = one.rumours()[1];
    expect([part?.tasks, part?.checkout, part?.due?.step]).toEqual([undefined, undefined, 'look']);
  });
});

describe('a finished rumour that comes back in force', () => {
  it.each([
    ['dismissed', { kind: 'dismiss', dismissal: 'no-reach' }],
    ['watching', { kind: 'watch', criteria: { reach: '50', harm: 'x', authority: 'x', amplification: 'x' } }],
  ] as const)(
    'reopens by itself when it was %s, with a clock of its own and no reason of an earlier day',
    (state, action) => {
      const { one, id } = opened();
      one.decide(ana, id, action);
      expect(one.rumours()[0]).toMatchObject({ state });
      expect(one.rumours()[0]).not.toHaveProperty('due');
      for (let i = 2; i < 12; i += 1) one.claim(claim(i, hacked));
      const now = one.rumours()[0];
      expect([now?.state, now?.due?.step, now?.dismissal]).toEqual(['open', 'assess', undefined]);
    },
  );

  it('needs half of what there was before, however much that is', () => {
    const { one, id } = opened();
    for (let i = 2; i <= 40; i += 1) one.claim(claim(i, hacked));
    one.decide(ana, id, { kind: 'dismiss', dismissal: 'no-reach' });
    for (let i = 41; i < 60; i += 1) one.claim(claim(i, hacked));
    expect(one.rumours()[0]?.state).toBe('dismissed');
    one.claim(claim(60, hacked));
    expect(one.rumours()[0]?.state).toBe('open');
  });
});
