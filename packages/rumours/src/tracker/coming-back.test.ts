import type { Rumour } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim, events, people, tracker } from './fixtures.ts';
import { Recovery } from './recover.ts';

const { ana, ion } = people;

/** An earlier rumour that was dismissed, and a later one in other words. */
function twoOfThem() {
  const one = tracker();
  const idOf = (outputs: Parameters<typeof events>[0]) => events(outputs)[0]?.rumour.id as Rumour['id'];
  const old = idOf(one.claim(claim(1, 'The voter register was hacked this morning, nobody can vote in Balti')));
  one.claim(claim(2, 'The voter register was hacked this morning, nobody can vote in Balti'));
  one.decide(ana, old, { kind: 'dismiss', dismissal: 'no-reach' });
  one.later(3_600_000);
  const again = idOf(
    one.claim(claim(3, 'They are burning ballots behind the school in Orhei, I saw the smoke myself')),
  );
  const at = (id: Rumour['id']) => one.state.rumours.get(id)?.rumour as Rumour;
  return { one, old, again, at };
}

describe('the old one coming back', () => {
  it('is one decision: the new one goes into it, and it is worked on again', () => {
    const { one, old, again, at } = twoOfThem();
    const outputs = events(one.decide(ana, again, { kind: 'merge', into: old, reopen: true }));
    expect(outputs.map(({ change }) => change.kind)).toEqual(['decided', 'absorbed']);
    expect(outputs[1]?.change).toMatchObject({ reopened: true });
    expect(at(old)).toMatchObject({ state: 'open', claims: 3, absorbed: [again] });
    expect(at(old)).not.toHaveProperty('dismissal');
    expect(at(old).due).toMatchObject({ step: 'assess' });
    expect(at(again)).toMatchObject({ state: 'dismissed', dismissal: 'duplicate', mergedInto: old });
  });

  it('and taken back as one: both stand where they stood, clock and dismissal included', () => {
    const { one, old, again, at } = twoOfThem();
    const before = { old: at(old), again: at(again) };
    one.decide(ana, again, { kind: 'merge', into: old, reopen: true });
    one.later(60_000);
    one.decide(ion, again, { kind: 'unmerge' });
    const { state, dismissal, claims, due } = at(old);
    expect({ state, dismissal, claims, due }).toEqual({ state: 'dismissed', dismissal: 'no-reach', claims: 2 });
    expect(at(again).state).toBe('new');
    expect(at(again).due).toEqual(before.again.due);
    expect(at(again)).not.toHaveProperty('beforeMerge');
    // What it takes to come back in force is measured from when it was finished, as before.
    expect(one.state.rumours.get(old)?.claimsWhenFinished).toBe(2);
    expect(before.old.state).toBe('dismissed');
    const recovery = new Recovery();
    for (const [offset, event] of one.log.entries()) recovery.take({ event, offset });
    expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
  });

  it('but what people decided on the old one since then stands', () => {
    const { one, old, again, at } = twoOfThem();
    one.decide(ana, again, { kind: 'merge', into: old, reopen: true });
    one.decide(ana, old, { kind: 'assess', verdict: 'false' });
    one.decide(ana, again, { kind: 'unmerge' });
    expect(at(old)).toMatchObject({ state: 'assessed', verdict: 'false', claims: 2 });
  });

  it('a merge that does not say so leaves a finished rumour finished', () => {
    const { one, old, again, at } = twoOfThem();
    one.decide(ana, again, { kind: 'merge', into: old });
    expect(at(old)).toMatchObject({ state: 'dismissed', dismissal: 'no-reach', claims: 3 });
  });

  it('an assessed rumour that is merged by mistake is assessed again when that is taken back', () => {
    const { one, old, again, at } = twoOfThem();
    one.decide(ana, again, { kind: 'assess', verdict: 'misleading' });
    one.decide(ana, again, { kind: 'merge', into: old });
    one.decide(ana, again, { kind: 'unmerge' });
    expect(at(again)).toMatchObject({ state: 'assessed', verdict: 'misleading', apart: [old] });
  });
});
