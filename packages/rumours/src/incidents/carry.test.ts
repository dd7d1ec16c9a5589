import { deriveId, type IncidentFacts, type IncidentId, type Rumour, RumourEvent } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim, events, people, tracker } from '../tracker/fixtures.ts';
import { Recovery } from '../tracker/recover.ts';

const facts: IncidentFacts = {
  title: 'No spare server for the register',
  category: 'reg.service',
  began: '2014-11-30T07:30:00.000Z',
  tlp: 'TLP:GREEN',
  known: 'The spare server was not there.',
};
const texts = [
  'The voter register was hacked this morning, nobody can vote in Balti',
  'They are burning ballots behind the school in Orhei, I saw the smoke myself',
  'They bus people from village to village to vote twice in Cahul',
] as const;
const [register, smoke] = [deriveId('incident', 'register'), deriveId('incident', 'smoke')];

/** Three rumours and two incidents that nobody has linked yet. */
function atWork() {
  const one = tracker();
  const ids = texts.map((text, n) => events(one.claim(claim(n + 1, text)))[0]?.rumour.id as Rumour['id']);
  for (const id of [register, smoke]) one.incident(people.ana, id, { kind: 'report', facts, exercise: false });
  const at = (n: number) => one.state.rumours.get(ids[n] as Rumour['id'])?.rumour as Rumour;
  return {
    ...one,
    at,
    id: (n: number) => ids[n] as Rumour['id'],
    link: (n: number, incident: IncidentId) => one.decide(people.ana, ids[n] ?? '', { kind: 'link', incident }),
    unlink: (n: number, incident: IncidentId) => one.decide(people.ana, ids[n] ?? '', { kind: 'unlink', incident }),
    merge: (n: number, into: number) =>
      one.decide(people.ana, ids[n] ?? '', { kind: 'merge', into: ids[into] as Rumour['id'] }),
    unmerge: (n: number) => one.decide(people.ana, ids[n] ?? '', { kind: 'unmerge' }),
    linksOf: (n: number) => at(n).incidents?.map(({ incident, from }) => [incident, from]) ?? [],
  };
}

describe('a merge and the incidents that the merged rumour is linked to', () => {
  it('brings them along, counts them, and takes them back with itself', () => {
    const { at, id, incident, link, linksOf, log, merge, state, unmerge } = atWork();
    link(1, register);
    merge(1, 0);
    expect(linksOf(0)).toEqual([[register, id(1)]]);
    expect(at(0).priority.parts.find(({ name }) => name === 'incident')).toMatchObject({ points: 2 });
    incident(people.ana, register, { kind: 'confirm' });
    expect(at(0).incidents).toEqual([{ incident: register, state: 'confirmed', tlp: 'TLP:GREEN', from: id(1) }]);
    unmerge(1);
    expect([linksOf(0), linksOf(1)]).toEqual([[], [[register, undefined]]]);
    expect(at(0)).not.toHaveProperty('incidents');
    const recovery = new Recovery();
    for (const [offset, event] of log.entries()) {
      recovery.take({ event, offset });
      if (event.type === 'rumour-event') expect(RumourEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    }
    expect([...recovery.state.rumours.values()]).toEqual([...state.rumours.values()]);
  });

  it('leaves a link that the other rumour had of its own, and one that a person made of it since', () => {
    const { id, link, linksOf, merge, unlink, unmerge } = atWork();
    link(0, register);
    link(1, register);
    link(1, smoke);
    merge(1, 0);
    expect(linksOf(0)).toEqual([
      [register, undefined],
      [smoke, id(1)],
    ]);
    unlink(0, smoke);
    link(0, smoke);
    unmerge(1);
    expect(linksOf(0)).toEqual([
      [register, undefined],
      [smoke, undefined],
    ]);
  });

  it('does not bring what a person said the other rumour is not about', () => {
    const { at, link, linksOf, merge, unlink } = atWork();
    unlink(0, register);
    link(1, register);
    merge(1, 0);
    expect([linksOf(0), at(0).unlinked]).toEqual([[], [register]]);
  });

  it('from the middle of a chain goes back from every rumour above', () => {
    const { id, link, linksOf, merge, unmerge } = atWork();
    link(2, register);
    merge(2, 1);
    merge(1, 0);
    expect([linksOf(0), linksOf(1)]).toEqual([[[register, id(2)]], [[register, id(2)]]]);
    unmerge(2);
    expect([linksOf(0), linksOf(1), linksOf(2)]).toEqual([[], [], [[register, undefined]]]);
  });

  it('stays as long as one that was merged is linked to it', () => {
    const { id, link, linksOf, merge, unmerge } = atWork();
    link(1, register);
    link(2, register);
    merge(1, 0);
    merge(2, 0);
    unmerge(1);
    expect(linksOf(0)).toEqual([[register, id(2)]]);
    unmerge(2);
    expect(linksOf(0)).toEqual([]);
  });
});
