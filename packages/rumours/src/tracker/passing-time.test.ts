import type { RumourId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { milestones } from '../calendar.ts';
import { HistoryVerifier } from '../history.ts';
import { claim, events, people, policy, tracker } from './fixtures.ts';
import { lookAgainAt, weighedAnew } from './passing-time.ts';
import { Recovery } from './recover.ts';
import { type Output, step } from './step.ts';

const start = Date.parse('2014-11-30T08:00:00Z');
const minute = 60_000;
const text = 'The voter register was hacked this morning, nobody can vote in Balti';

/** Five people say it within seconds, and then nobody says anything. */
function saidByFive(rules = policy) {
  const one = tracker(undefined, rules);
  for (let n = 1; n <= 5; n += 1) one.claim(claim(n, text));
  const [rumour] = one.rumours();
  return { one, id: rumour?.id as RumourId };
}

/** Lets the clock strike at an instant. */
function strike(one: ReturnType<typeof tracker>, id: RumourId, at: number, rules = policy): Output[] {
  const cause = { topic: 'rumours', partition: 0, offset: one.log.length - 1 };
  const outputs = step(one.state, { kind: 'clock', rumours: [id], cause, at }, rules);
  for (const output of outputs) {
    one.log.push(output);
    one.state.fold(output, one.log.length - 1);
  }
  return outputs;
}

const part = (one: ReturnType<typeof tracker>, id: RumourId, name: string) =>
  one.state.rumours.get(id)?.rumour.priority.parts.find((it) => it.name === name)?.points ?? 0;

describe('as time passes', () => {
  it('what nobody says any more loses velocity and burst, in an event of its own, and is no longer said to burst', () => {
    const { one, id } = saidByFive();
    const before = one.state.rumours.get(id)?.rumour.priority.score as number;
    expect(part(one, id, 'velocity')).toBeGreaterThan(1);
    const [event] = events(strike(one, id, start + 15 * minute));
    expect(event?.change).toEqual({ kind: 'reweighed' });
    expect(event?.rumour.spread?.tempo).toMatchObject({ lately: 0, bursting: false });
    expect(part(one, id, 'velocity')).toBe(0);
    expect(event?.rumour.priority.score).toBeLessThan(before);
    expect(event?.rumour).toMatchObject({ claims: 5, state: 'new', statement: text });
  });

  it('a phase that begins changes severity, due time and score, without a claim', () => {
    const eve = { ...policy, severity: (_: unknown, phase: string) => (phase === 'election-day' ? 5 : 3) };
    const dayAfter = milestones({ day: '2014-12-01', timezone: 'UTC', polls: { open: '07:00', close: '21:00' } });
    const rules = { ...eve, elections: [dayAfter] as const };
    const { one, id } = saidByFive(rules);
    const before = one.state.rumours.get(id)?.rumour;
    expect(before).toMatchObject({ phase: 'electoral-period' });
    const [event] = events(strike(one, id, dayAfter.dayBegins, rules));
    expect(event?.rumour.phase).toBe('election-day');
    expect(Date.parse(event?.rumour.due?.at ?? '')).toBeLessThan(Date.parse(before?.due?.at ?? ''));
    expect(part(one, id, 'severity')).toBe(45);
  });

  it('writes nothing where nothing worth telling has changed, and nothing about what is finished', () => {
    const { one, id } = saidByFive();
    expect(strike(one, id, start + 6_000)).toEqual([]);
    strike(one, id, start + 15 * minute);
    expect(strike(one, id, start + 16 * minute)).toEqual([]);
    one.decide(people.ana, id, { kind: 'dismiss', dismissal: 'no-reach' });
    expect(weighedAnew(one.state, id, start + 30 * 24 * 60 * minute, policy)).toBeUndefined();
  });

  it('is no conflict with what somebody is deciding', () => {
    const { one, id } = saidByFive();
    const read = one.state.rumours.get(id)?.rumour.version as number;
    strike(one, id, start + 15 * minute);
    const [decided] = events(one.decide(people.ana, id, { kind: 'open' }, { onVersion: read }));
    expect(decided?.rumour.state).toBe('open');
  });

  it('the same records and the same strokes of the clock give the same history, and it is read back from the log', () => {
    const runs = [0, 1].map(() => {
      const { one, id } = saidByFive();
      strike(one, id, start + 4 * minute);
      strike(one, id, start + 15 * minute);
      one.claim(claim(9, text));
      return one;
    });
    expect(runs[0]?.log).toEqual(runs[1]?.log);
    const verifier = new HistoryVerifier();
    expect(events(runs[0]?.log ?? []).flatMap((event) => verifier.check(event) ?? [])).toEqual([]);
    const recovery = new Recovery();
    for (const [offset, event] of (runs[0]?.log ?? []).entries()) recovery.take({ event, offset });
    expect([...recovery.state.rumours.values()]).toEqual([...(runs[0]?.state.rumours.values() ?? [])]);
    // A stroke of the clock answers no record: what was read of claims is where it was.
    expect(recovery.goOnFrom.get('claims')).toBe(7);
  });

  it('tells when to look again: each minute while it is said, else before long, and at each turn of the calendar', () => {
    const { one, id } = saidByFive();
    const rumour = one.state.rumours.get(id)?.rumour;
    if (!rumour) throw new Error('no rumour');
    const now = start + 10_000;
    expect(lookAgainAt(rumour, now, policy)).toBe(now + minute);
    const quiet = { ...rumour, spread: undefined as never };
    const closes = policy.elections[0].closes;
    expect(lookAgainAt(quiet, closes - minute, policy)).toBe(closes);
    expect(lookAgainAt(quiet, now, policy)).toBe(now + 30 * minute);
  });
});
