import {
  deriveId,
  type Incident,
  IncidentEvent,
  type IncidentFacts,
  type IncidentId,
  type Rumour,
  RumourEvent,
} from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { LogVerifier } from '../audit/index.ts';
import { verifyLink } from '../history.ts';
import { claim, people, policy, tracker } from '../tracker/fixtures.ts';
import { Recovery } from '../tracker/recover.ts';
import { TrackerState } from '../tracker/state.ts';
import { type Output, step } from '../tracker/step.ts';
import { suggestIncidents } from './suggest.ts';

const facts: IncidentFacts = {
  title: 'No spare server for the register',
  category: 'reg.service',
  began: '2014-11-30T07:30:00.000Z',
  tlp: 'TLP:GREEN',
  known: 'The servers did not bear the load; the spare ones were not there.',
};
const id = deriveId('incident', 'register');
const hacked = 'The voter register was hacked this morning, nobody can vote in Balti';

/** A tracker with one rumour, an incident reported, and what is decided about either. */
function atWork() {
  const one = tracker();
  one.claim(claim(1, hacked));
  const rumour = () => one.rumours()[0] as Rumour;
  const about = (action: Parameters<typeof one.incident>[2], onVersion?: number, incident: IncidentId = id) =>
    one.incident(people.ana, incident, action, onVersion);
  return { ...one, rumour, about, part: () => rumour().priority.parts.find(({ name }) => name === 'incident') };
}
const report = { kind: 'report', facts, exercise: false } as const;
const stateOf = (outputs: readonly Output[]) =>
  outputs.map((one) =>
    one.type === 'incident-event' ? one.incident.state : one.type === 'decision-refused' ? one.code : one.change.kind,
  );

describe('an incident', () => {
  it('goes from reported to confirmed to resolved, and back where it is not over after all', () => {
    const { about, state } = atWork();
    expect(stateOf(about(report))).toEqual(['reported']);
    expect(stateOf(about({ kind: 'confirm' }))).toEqual(['confirmed']);
    expect(stateOf(about({ kind: 'resolve', ended: '2014-11-30T10:20:00.000Z' }))).toEqual(['resolved']);
    expect(state.incidents.get(id)?.incident.ended).toBe('2014-11-30T10:20:00.000Z');
    expect(stateOf(about({ kind: 'reopen' }))).toEqual(['confirmed']);
    expect(state.incidents.get(id)?.incident).not.toHaveProperty('ended');
    expect(stateOf(about({ kind: 'withdraw' }))).toEqual(['withdrawn']);
    expect(state.incidents.get(id)?.incident).toMatchObject({ version: 5, reportedBy: 'ana' });
  });

  it('is refused what its state does not allow, an older version, an end before its beginning, and what nobody reported', () => {
    const { about } = atWork();
    expect(stateOf(about({ kind: 'confirm' }))).toEqual(['no-such-incident']);
    about(report);
    expect(stateOf(about(report))).toEqual(['conflict']);
    expect(stateOf(about({ kind: 'resolve', ended: facts.began }))).toEqual(['not-possible-now']);
    about({ kind: 'confirm' });
    expect(stateOf(about({ kind: 'withdraw' }, 1))).toEqual(['conflict']);
    expect(stateOf(about({ kind: 'resolve', ended: '2014-11-29T00:00:00.000Z' }))).toEqual(['bad-request']);
    expect(stateOf(about({ kind: 'amend', facts: { ...facts, ended: '2014-11-29T00:00:00.000Z' } }))).toEqual([
      'bad-request',
    ]);
  });

  it('is amended as a whole: what is left out of the new facts is gone, and stands in the history', () => {
    const { about, state } = atWork();
    about({ ...report, facts: { ...facts, area: 'balti' as Incident['area'] } });
    about({ kind: 'amend', facts: { ...facts, title: 'The register was down' } });
    expect(state.incidents.get(id)?.incident).toMatchObject({ title: 'The register was down', state: 'reported' });
    expect(state.incidents.get(id)?.incident).not.toHaveProperty('area');
  });

  it('changes nothing when its decision is delivered twice', () => {
    const { log, state, about } = atWork();
    about(report);
    const first = log.at(-1) as IncidentEvent;
    const { decision, incident, action, by, reason, cause } = first;
    const again = { type: 'incident-decision', v: 1, id: decision, jurisdiction: incident.jurisdiction } as const;
    const value = { ...again, incident: incident.id, onVersion: 0, by, at: first.at, reason, action };
    expect(step(state, { kind: 'incident', decision: value, cause, at: 0 }, policy)).toEqual([]);
  });
});

describe('a rumour that is linked to an incident', () => {
  const linked = () => {
    const all = atWork();
    all.about(report);
    all.decide(people.ana, all.rumour().id, { kind: 'link', incident: id });
    return all;
  };

  it('counts what goes on in its priority: half where it is reported, in full where it is confirmed, nothing when it is over', () => {
    const { about, part, rumour } = linked();
    expect(part()).toMatchObject({ points: 2, most: 4 });
    const before = rumour().priority.score;
    expect(stateOf(about({ kind: 'confirm' }))).toEqual(['confirmed', 'incident-changed']);
    expect(part()).toMatchObject({ points: 4 });
    expect(rumour().priority.score).toBeCloseTo(before + 2);
    about({ kind: 'resolve', ended: '2014-11-30T10:20:00.000Z' });
    expect(part()).toBeUndefined();
    expect(rumour().incidents).toEqual([{ incident: id, state: 'resolved', tlp: 'TLP:GREEN' }]);
  });

  it('does not count what is more confidential than itself: its score is seen by all who see it', () => {
    const { about, part } = linked();
    about({ kind: 'amend', facts: { ...facts, tlp: 'TLP:RED' } });
    expect(part()).toBeUndefined();
    about({ kind: 'amend', facts });
    expect(part()).toBeDefined();
  });

  it('is not in the way of what others decide meanwhile', () => {
    const { about, decide, rumour } = linked();
    const { version } = rumour();
    about({ kind: 'confirm' });
    expect(stateOf(decide(people.ana, rumour().id, { kind: 'open' }, { onVersion: version }))).toEqual(['decided']);
  });

  it('is unlinked, and remembers that it is not about it', () => {
    const { decide, rumour, part } = linked();
    decide(people.ana, rumour().id, { kind: 'unlink', incident: id });
    expect([rumour().incidents, rumour().unlinked, part()]).toEqual([undefined, [id], undefined]);
    decide(people.ana, rumour().id, { kind: 'link', incident: id });
    expect([rumour().incidents?.length, rumour().unlinked]).toEqual([1, undefined]);
  });

  it('is refused twice the same, one that was withdrawn, one that nobody knows, and one of an exercise', () => {
    const { about, decide, rumour } = linked();
    const link = (incident: IncidentId) => stateOf(decide(people.ana, rumour().id, { kind: 'link', incident }));
    expect(link(id)).toEqual(['conflict']);
    expect(link(deriveId('incident', 'none'))).toEqual(['no-such-incident']);
    const [drill, gone] = [deriveId('incident', 'drill'), deriveId('incident', 'gone')];
    about({ ...report, exercise: true }, 0, drill);
    expect(link(drill)).toEqual(['not-possible-now']);
    about(report, 0, gone);
    about({ kind: 'withdraw' }, 1, gone);
    expect(link(gone)).toEqual(['not-possible-now']);
  });

  it('is chained, read back from the log and kept in a snapshot, with the incident', () => {
    const { log, about, state } = linked();
    about({ kind: 'confirm' });
    const recovery = new Recovery();
    const verifier = new LogVerifier([]);
    let last: IncidentEvent | undefined;
    for (const [offset, event] of log.entries()) {
      recovery.take({ event, offset });
      if (event.type !== 'decision-refused')
        verifier.take({ offset, event, value: Buffer.from(JSON.stringify(event)) });
      if (event.type === 'rumour-event') expect(RumourEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      if (event.type !== 'incident-event') continue;
      expect(IncidentEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      const before = last && { hash: last.hash, version: last.incident.version };
      expect(verifyLink(event, before)).toBeUndefined();
      expect(verifyLink({ ...event, reason: 'another' }, before)).toMatchObject({ kind: 'altered' });
      last = event;
    }
    expect(verifier.finish(log.length)).toEqual([]);
    expect(verifier.heads.rumours).toBe(1);
    expect(recovery.state.incidents).toEqual(state.incidents);
    const restored = new TrackerState();
    for (const piece of state.kept()) restored.restore(JSON.parse(JSON.stringify(piece)));
    expect(restored.incidents).toEqual(state.incidents);
  });

  it('is left as it was where only a part of the set got into the log', () => {
    const { log, about } = linked();
    about({ kind: 'confirm' });
    const recovery = new Recovery();
    for (const [offset, event] of log.slice(0, -1).entries()) recovery.take({ event, offset });
    expect(recovery.state.incidents.get(id)?.incident.state).toBe('reported');
  });
});

describe('what the machine suggests', () => {
  const areas = [
    { id: 'north' as never, name: 'North', level: 'regional' as const, names: [] },
    { id: 'balti' as never, name: 'Bălți', level: 'local' as const, parent: 'north' as never, names: [] },
    { id: 'orhei' as never, name: 'Orhei', level: 'local' as const, names: [] },
  ];
  const incident = (name: string, over: Partial<Incident> = {}): Incident => ({
    ...{ id: deriveId('incident', name), jurisdiction: 'md' as never, version: 1, state: 'confirmed', ...facts },
    ...{ reportedBy: 'ana' as never, reportedAt: facts.began, exercise: false, ...over },
  });
  const rumour: Parameters<typeof suggestIncidents>[0] = {
    category: 'reg.service',
    firstSeen: '2014-11-30T08:00:00.000Z',
    lastSeen: '2014-11-30T09:00:00.000Z',
    exercise: false,
  };
  const now = Date.parse('2014-11-30T09:00:00Z');
  const suggest = (incidents: Incident[], text = hacked, about: Parameters<typeof suggestIncidents>[0] = rumour) =>
    suggestIncidents(about, [text], incidents, areas, now);

  it('is of the same category, area and time; the nearest first, with the reasons', () => {
    const found = suggest([
      incident('group', { category: 'reg' }),
      incident('leaf of the group', { category: 'reg.breach' }),
      incident('here', { area: 'balti' as never }),
      incident('around', { area: 'north' as never }),
      incident('elsewhere', { area: 'orhei' as never }),
      incident('something else', { category: 'ball.mail' }),
      incident('long over', {
        began: '2014-11-01T08:00:00.000Z',
        ended: '2014-11-01T09:00:00.000Z',
        state: 'resolved',
      }),
      incident('later', { began: '2014-11-30T14:00:00.000Z' }),
      incident('not so', { state: 'withdrawn' }),
      incident('drill', { exercise: true }),
    ]);
    const named = (name: string) => deriveId('incident', name);
    expect(
      found
        .slice(0, 2)
        .map((one) => one.incident.id)
        .sort(),
    ).toEqual([named('here'), named('around')].sort());
    expect(found.map((one) => one.incident.id).slice(2)).toEqual([named('group'), named('leaf of the group')]);
    expect(found[0]?.why).toEqual(['category', 'area', 'time']);
    expect(found[3]?.why).toEqual(['group', 'time']);
  });

  it('is anywhere where the rumour names no place', () => {
    expect(suggest([incident('elsewhere', { area: 'orhei' as never })], 'Nobody can vote')).toHaveLength(1);
  });

  it('is never again what a person linked or said it is not about', () => {
    const one = incident('here');
    const decided = { incident: one.id, state: one.state, tlp: one.tlp };
    expect(suggest([one], hacked, { ...rumour, incidents: [decided] })).toEqual([]);
    expect(suggest([one], hacked, { ...rumour, unlinked: [one.id] })).toEqual([]);
  });
});
