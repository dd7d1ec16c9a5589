import type { RumourPage } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const opened = (name: string, over: Parameters<typeof rumourOf>[1] = {}) =>
  eventOf(rumourOf(name, over), { kind: 'opened', claim: claimOf(name) });

const events = [
  opened('register', { priority: { score: 80, parts: [] }, state: 'open' }),
  opened('website', { tlp: 'TLP:CLEAR', category: 'reg.service', claims: 7 }),
  opened('server', { tlp: 'TLP:GREEN' }),
];
const red = opened('secret <network>', { tlp: 'TLP:RED', priority: { score: 99, parts: [] } });

let testbed: Testbed;
let without: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
  without = await openTestbed();
  await testbed.tracker(...events, red);
  await without.tracker(...events);
});
afterAll(async () => {
  await testbed.close();
  await without.close();
});

const page = async (response: Response) => (await response.json()) as RumourPage;
const statements = async (query: string) =>
  (await page(await testbed.get(`/api/v1/rumours?${query}`))).items.map(({ statement }) => statement);

describe('GET /api/v1/rumours', () => {
  it('200: by priority; found by words, category and state; sorted by spread; a page at a time', async () => {
    expect(await statements('')).toHaveLength(4);
    expect((await statements(''))[1]).toBe('The register was attacked');
    expect(await statements('q=website')).toEqual(['The website was attacked']);
    expect(await statements('category=reg.service')).toEqual(['The website was attacked']);
    expect(await statements('state=open')).toEqual(['The register was attacked']);
    expect((await statements('sort=claims'))[0]).toBe('The website was attacked');
    const first = await page(await testbed.get('/api/v1/rumours?limit=3'));
    expect([first.items.length, first.total, first.next === null]).toEqual([3, 4, false]);
    const rest = await page(await testbed.get(`/api/v1/rumours?limit=3&cursor=${first.next}`));
    expect([rest.items.length, rest.next]).toEqual([1, null]);
  });

  it('200: what matches is marked, everything else escaped', async () => {
    const { items } = await page(await testbed.get('/api/v1/rumours?q=secret'));
    expect(items[0]?.highlight?.join(' ')).toContain('<mark>secret</mark> &lt;network&gt;');
  });

  it('200: a member is answered in the same bytes whether there is a hidden rumour or not', async () => {
    for (const person of ['mihai', 'olga', 'cora']) {
      const [here, there] = [withCookie(await testbed.signedIn(person)), withCookie(await without.signedIn(person))];
      for (const path of ['/api/v1/rumours', '/api/v1/rumours?q=attacked', '/api/v1/rumours?q=secret&limit=1']) {
        const [a, b] = [await testbed.get(path, here), await without.get(path, there)];
        expect([a.status, await a.text()]).toEqual([b.status, await b.text()]);
      }
      const [a, b] = [await testbed.get('/api/v1/overview', here), await without.get('/api/v1/overview', there)];
      const counts = async (response: Response) => ({ ...((await response.json()) as object), at: '', spread: '' });
      expect(await counts(a)).toEqual(await counts(b));
    }
  });

  it('200: a member sees what concerns the own agency, within its clearance', async () => {
    const seen = async (person: string) =>
      (await page(await testbed.get('/api/v1/rumours', withCookie(await testbed.signedIn(person))))).items.map(
        ({ statement }) => statement,
      );
    expect(await seen('mihai')).toEqual(['The register was attacked', 'The server was attacked']);
    expect(await seen('olga')).toEqual(['The website was attacked']);
  });

  it('400: a search, a cursor, a sort that cannot be read', async () => {
    for (const [query, code] of [
      ['q=%22open', undefined],
      ['q=after:never', 'bad-search'],
      ['category=nothing.such', 'bad-search'],
      ['state=x%20OR%20y', 'bad-search'],
      ['cursor=made-up', 'bad-cursor'],
      ['sort=random', 'bad-request'],
      ['limit=100000', 'bad-request'],
    ]) {
      const response = await testbed.get(`/api/v1/rumours?${query}`);
      const { code: given } = (await response.json()) as { code?: string };
      expect([query, given]).toEqual([query, code]);
    }
  });

  it('401: without a session or token, with a wrong token', async () => {
    expect((await testbed.get('/api/v1/rumours', {})).status).toBe(401);
    expect((await testbed.get('/api/v1/rumours', { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await testbed.get('/api/v1/rumours', { cookie: 'hearsay_session=e30.e30' })).status).toBe(401);
  });
});
