import { RumourEvent } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { priorityOf } from './priority.ts';
import { claim, events, people, policy, tracker } from './tracker/fixtures.ts';

describe('the priority of a rumour', () => {
  // Once the logarithm of nothing was minus infinity: a decision ten minutes after the last claim made an event that nobody could read.
  it('stays a number when nobody has said the rumour for a while, and the event can be read', () => {
    const one = tracker();
    const [first] = events(one.claim(claim(1, 'The voter register was hacked this morning, nobody can vote in Balti')));
    one.later(3_600_000);
    const [event] = events(one.decide(people.ana, first?.rumour.id ?? '', { kind: 'open' }));
    expect(event?.rumour.priority.parts.map(({ points }) => Number.isFinite(points))).not.toContain(false);
    expect(event?.rumour.priority.score).toBeGreaterThan(0);
    expect(RumourEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it('is a number also for a rumour that was left without a claim that says it', () => {
    const one = tracker();
    one.claim(claim(1, 'The voter register was hacked this morning, nobody can vote in Balti'));
    const rumour = one.rumours()[0];
    if (!rumour) throw new Error('no rumour');
    const empty = { ...rumour, claims: 0, sources: {}, recent: [] };
    expect(Number.isFinite(priorityOf(empty, Date.parse('2020-01-01T00:00:00Z'), policy).score)).toBe(true);
  });
});
