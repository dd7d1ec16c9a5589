import { deriveId, type RumourDetail, type RumourEvent } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const opened = eventOf(rumourOf('register'), { kind: 'opened', claim: claimOf('register') });
const by = { person: 'ana', name: 'Ana', roles: ['analyst'] } as unknown as Extract<
  RumourEvent['change'],
  { kind: 'decided' }
>['by'];
const commented = eventOf(
  { ...opened.rumour, version: 2 },
  {
    kind: 'decided',
    decision: deriveId('decision', 'x'),
    by,
    reason: '',
    action: { kind: 'comment', text: 'between ourselves' },
    from: 'new',
  },
  opened,
);
const red = eventOf(rumourOf('server', { tlp: 'TLP:RED' }), { kind: 'opened', claim: claimOf('server') });
const path = (event: RumourEvent) => `/api/v1/rumours/${event.rumour.id}`;

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.tracker(opened, commented, red);
});
afterAll(() => testbed.close());

describe('GET /api/v1/rumours/{id}', () => {
  it('200: the rumour, its claims, its history in order, its spread, what may be done', async () => {
    const response = await testbed.get(path(opened), withCookie(await testbed.signedIn('ana')));
    const detail = (await response.json()) as RumourDetail;
    expect(detail.rumour).toEqual(commented.rumour);
    expect(detail.claims).toEqual([{ claim: claimOf('register'), join: { kind: 'first' } }]);
    expect(detail.history.map(({ change }) => change.kind)).toEqual(['opened', 'decided']);
    expect(detail.spread).toMatchObject({ intervalSeconds: 60, byLanguage: { en: 1 }, bySource: { news: 1 } });
    expect(detail.spread.series.reduce((sum, { claims }) => sum + claims, 0)).toBe(1);
    expect(detail.allowed).toEqual(expect.arrayContaining(['open', 'assess', 'ask', 'dismiss', 'watch', 'merge']));
    expect(detail.allowed).not.toContain('approve');
  });

  it('200: a rumour that may be the same, from both sides, for staff only', async () => {
    const earlier = eventOf(rumourOf('reestr'), { kind: 'opened', claim: claimOf('reestr') });
    const why = [{ kind: 'concepts' as const, shared: ['register', 'hacked'] }];
    const suggested = { possiblySame: [{ rumour: earlier.rumour.id, score: 0.7, why }] };
    const later = eventOf(rumourOf('registru', suggested), { kind: 'opened', claim: claimOf('registru') });
    await testbed.tracker(earlier, later);
    const ana = withCookie(await testbed.signedIn('ana'));
    const detail = (await (await testbed.get(path(later), ana)).json()) as RumourDetail;
    expect(detail.possiblySame).toMatchObject([{ rumour: { id: earlier.rumour.id, version: 1 }, score: 0.7, why }]);
    const other = (await (await testbed.get(path(earlier), ana)).json()) as RumourDetail;
    expect(other.possiblySame).toMatchObject([{ rumour: { id: later.rumour.id }, score: 0.7 }]);
    const mihai = withCookie(await testbed.signedIn('mihai'));
    expect(await (await testbed.get(path(later), mihai)).text()).not.toContain('possiblySame');
  });

  it('200: what was known before, for staff only', async () => {
    const at = '2014-11-21T08:00:00Z';
    const text = 'A felt pen makes the ballot invalid, the machine rejects it';
    await testbed.append('registry', {
      ...{ type: 'checked-claim', v: 1, id: 'c'.repeat(32), jurisdiction: rumourOf('x').jurisdiction, at },
      ...{ text, rating: 'False', url: 'https://checkers.example/pens' },
    });
    const statement = 'They say a felt pen makes your ballot invalid and the machine rejects it';
    const rumour = eventOf(rumourOf('pens', { statement }), { kind: 'opened', claim: claimOf('pens') });
    await testbed.tracker(rumour);
    const ana = withCookie(await testbed.signedIn('ana'));
    const known = async () => ((await (await testbed.get(path(rumour), ana)).json()) as RumourDetail).known;
    await expect.poll(known).toMatchObject([{ kind: 'fact-check', finding: 'False', text }]);
    const mihai = withCookie(await testbed.signedIn('mihai'));
    expect(await (await testbed.get(path(rumour), mihai)).text()).not.toContain('checkers.example');
  });

  it('200: an agency is not shown what colleagues say to each other', async () => {
    const response = await testbed.get(path(opened), withCookie(await testbed.signedIn('mihai')));
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).not.toContain('between ourselves');
    expect((JSON.parse(text) as RumourDetail).allowed).toEqual([]);
  });

  it('400: an id that is none', async () => {
    expect((await testbed.get('/api/v1/rumours/__proto__')).status).toBe(400);
  });

  it('404: hidden and absent, in the same bytes', async () => {
    const mihai = withCookie(await testbed.signedIn('mihai'));
    const none = await testbed.get(`/api/v1/rumours/${deriveId('rumour', 'none')}`, mihai);
    const hidden = await testbed.get(path(red), mihai);
    expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()]);
  });

  it('404: a rumour that was marked narrower is gone at once, whatever the index says', async () => {
    const mihai = withCookie(await testbed.signedIn('mihai'));
    const before = eventOf(rumourOf('roll'), { kind: 'opened', claim: claimOf('roll') });
    await testbed.tracker(before);
    expect((await testbed.get(path(before), mihai)).status).toBe(200);
    const marked = eventOf(
      { ...before.rumour, version: 2, tlp: 'TLP:RED' },
      {
        kind: 'decided',
        decision: deriveId('decision', 'y'),
        by,
        reason: '',
        action: { kind: 'mark', tlp: 'TLP:RED' },
        from: 'new',
      },
      before,
    );
    await testbed.append('rumours', marked);
    await expect.poll(async () => (await testbed.get(path(before), mihai)).status).toBe(404);
    const list = await testbed.get('/api/v1/rumours', mihai);
    expect(await list.text()).not.toContain(before.rumour.id);
  });
});
