import { deriveId, type Mine, type RumourEvent, type RumourPage } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

type Decided = Extract<RumourEvent['change'], { kind: 'decided' }>;
const due = (hour: number) =>
  ({ step: 'look', since: '2014-11-30T08:00:00Z', at: `2014-11-30T${hour}:00:00Z` }) as const;
const task = (name: string, more: object = {}) => ({
  ...{ id: deriveId('task', name), what: name, who: 'ana', by: 'petru', at: '2014-11-30T08:00:00Z', ...more },
});
const opened = (name: string, over: object) => eventOf(rumourOf(name, over), { kind: 'opened', claim: claimOf(name) });
const decided = (before: RumourEvent, person: string, action: object, n: string, over: object = {}) =>
  eventOf(
    { ...before.rumour, version: before.rumour.version + 1, ...over },
    {
      ...{ kind: 'decided', decision: deriveId('decision', n), reason: '', from: 'new', action },
      by: { person, name: person, roles: ['analyst'] },
    } as unknown as Decided,
    before,
  );

const register = opened('register', { followers: ['ana'], assignee: 'ana', due: due(12) });
const byAna = decided(register, 'ana', { kind: 'open' }, 'a');
const byPetru = decided(byAna, 'petru', { kind: 'comment', text: 'Called the vendor.' }, 'b');
const followed = decided(byPetru, 'petru', { kind: 'follow' }, 'c');
const website = opened('website', {
  due: due(10),
  tasks: [
    task('later', { due: '2014-11-30T15:00:00Z' }),
    task('sooner', { due: '2014-11-30T14:00:00Z' }),
    task('done', { done: { by: 'ana', at: '2014-11-30T09:00:00Z' } }),
    task('another’s', { who: 'petru' }),
  ],
});
const red = opened('server', { tlp: 'TLP:RED', followers: ['ana'] });
const closed = opened('closed', { state: 'closed', assignee: 'ana' });

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.tracker(register, byAna, byPetru, byPetru, followed, website, red, closed);
});
afterAll(() => testbed.close());

describe('GET /api/v1/mine', () => {
  it('200: what I was given, have to do, and what others did to what I follow', async () => {
    const response = await testbed.get('/api/v1/mine', withCookie(await testbed.signedIn('ana')));
    const mine = (await response.json()) as Mine;
    expect(mine.assigned.map(({ statement }) => statement)).toEqual(['The register was attacked']);
    expect(mine.tasks.map(({ task: { what } }) => what)).toEqual(['sooner', 'later']);
    expect(mine.notes.map(({ what }) => what)).toEqual([
      {
        kind: 'decided',
        by: { person: 'petru', name: 'petru' },
        action: { kind: 'comment', text: 'Called the vendor.' },
      },
    ]);
    expect(mine.checkouts).toEqual([]);
  });

  it('403: an agency', async () => {
    expect((await testbed.get('/api/v1/mine', withCookie(await testbed.signedIn('mihai')))).status).toBe(403);
  });
});

describe('GET /api/v1/rumours?sort=due', () => {
  it('200: what is due first, a page at a time, within the search', async () => {
    const ana = withCookie(await testbed.signedIn('ana'));
    const page = async (query: string) =>
      (await (await testbed.get(`/api/v1/rumours?sort=due&${query}`, ana)).json()) as RumourPage;
    const first = await page('limit=1');
    expect([first.items[0]?.statement, first.items[0]?.due?.at, first.total]).toEqual([
      'The website was attacked',
      '2014-11-30T10:00:00Z',
      2,
    ]);
    const rest = await page(`limit=1&cursor=${first.next}`);
    expect([rest.items.map(({ statement }) => statement), rest.next]).toEqual([['The register was attacked'], null]);
    expect((await page('q=register')).items).toHaveLength(1);
  });

  it('400: a cursor that is none', async () => {
    expect((await testbed.get('/api/v1/rumours?sort=due&cursor=made-up')).status).toBe(400);
  });
});
