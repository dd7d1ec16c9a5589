import type { RumourDetail, Setting } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { configuration, openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const election = { id: 'md-2014', name: 'First round', day: '2014-11-30', timezone: 'Europe/Chisinau' };
const rumour = eventOf(rumourOf('school in Orhei'), { kind: 'opened', claim: claimOf('school') });

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    config: configuration({
      election,
      elections: [{ ...election, id: 'md-2014-2', name: 'Second round', day: '2014-12-14' }],
      jurisdictions: [{ id: 'orhei', name: 'Orhei', level: 'local' }],
      agencies: [
        { id: 'cert', name: 'National CERT', kind: 'cert' },
        { id: 'emb-orhei', name: 'Electoral office, Orhei', kind: 'local-emb', jurisdiction: 'orhei' },
        { id: 'observers', name: 'Observers', kind: 'observer', clearance: 'TLP:CLEAR' },
      ],
      forums: [
        { id: 'cyber', name: 'Cyber forum', role: 'mediator', agencies: ['cert'], categories: ['tech.hack'] },
        { id: 'closed', name: 'Closed circle', role: 'driver', agencies: ['emb-orhei'] },
      ],
    }),
  });
  await testbed.tracker(rumour);
});
afterAll(() => testbed.close());

const setting = async (person: string) =>
  (await (await testbed.get('/api/v1/setting', withCookie(await testbed.signedIn(person)))).json()) as Setting;

describe('GET /api/v1/setting', () => {
  it('200: the calendar of all elections, with the phase from each milestone on', async () => {
    const { calendar } = await setting('ana');
    const days = calendar?.map(({ at, what, election: name, phase }) => [
      at.slice(0, 13),
      what,
      name.slice(0, 5),
      phase,
    ]);
    expect(days).toContainEqual(['2014-11-30T05', 'opens', 'First', 'election-day']);
    expect(days).toContainEqual(['2014-12-14T19', 'closes', 'Secon', 'counting']);
    expect([...(days ?? [])].sort()).toEqual(days);
  });

  it('200: which place an agency answers for; a forum only to those who sit in it', async () => {
    const ana = await setting('ana');
    expect(ana.agencies[1]?.area).toEqual({ name: 'Orhei', level: 'local' });
    expect(ana.forums?.map(({ id }) => id)).toEqual(['cyber', 'closed']);
    expect((await setting('mihai')).forums?.map(({ id }) => id)).toEqual(['cyber']);
  });
});

describe('GET /api/v1/rumours/{id}', () => {
  const detail = async (person: string) => {
    const path = `/api/v1/rumours/${rumour.rumour.id}`;
    return (await (await testbed.get(path, withCookie(await testbed.signedIn(person)))).json()) as RumourDetail;
  };

  it('200: whom to ask first, the body of the place that is named before those who meet about the topic', async () => {
    expect((await detail('ana')).addressees).toEqual([
      { agency: 'emb-orhei', level: 'local', why: { kind: 'place', area: 'Orhei' } },
      { agency: 'cert', level: 'national', why: { kind: 'forum', forum: 'Cyber forum' } },
    ]);
    expect(await detail('mihai')).not.toHaveProperty('addressees');
  });
});
