import type { RumourPage } from '@hearsay/contracts';
import { shareOfOneOrigin } from '@hearsay/rumours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const opened = (name: string, score: number, over: Parameters<typeof rumourOf>[1] = {}) =>
  eventOf(rumourOf(name, { priority: { score, parts: [] }, ...over }), { kind: 'opened', claim: claimOf(name) });
const tip = (n: number, over: Parameters<typeof rumourOf>[1] = {}) =>
  opened(`tip ${n}`, 90 - n / 10, { sources: { tips: 1 } as never, authors: 1, ...over });

/** A flood of tips that all look graver than what three papers write. */
const flood = Array.from({ length: 47 }, (_, n) => tip(n));
const quiet = [
  opened('register', 60, { sources: { news: 1, radio: 2 } as never, authors: 3 }),
  opened('website', 55, { sources: { news: 1 } as never, authors: 1 }),
  opened('paper', 50, { sources: { tips: 4 } as never, authors: 4 }),
];
const secret = tip(99, { tlp: 'TLP:RED' });

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.tracker(...flood, ...quiet, secret);
});
afterAll(() => testbed.close());

const sessions = new Map<string, string>();
const list = async (query: string, person = 'ana') => {
  const session = sessions.get(person) ?? (await testbed.signedIn(person));
  sessions.set(person, session);
  return (await (await testbed.get(`/api/v1/rumours?fold=source&${query}`, withCookie(session))).json()) as RumourPage;
};
const names = ({ items }: RumourPage) => items.map(({ statement }) => statement.split(' ').slice(1, -2).join(' '));

describe('GET /api/v1/rumours, under a flood from one source (S19)', () => {
  it('200: a source that alone carries many has its share of the list; the rest are folded and counted', async () => {
    const page = await list('');
    const first = Array.from({ length: shareOfOneOrigin }, (_, n) => `tip ${n}`);
    expect(names(page)).toEqual([...first, 'register', 'website', 'paper']);
    expect(page.folds).toEqual([{ source: 'tips', count: 38, after: page.items[shareOfOneOrigin - 1]?.id }]);
    expect([page.total, page.next]).toEqual([51, null]);
  });

  it('200: pages of it join without a gap or a repetition, in every order', async () => {
    for (const sort of ['priority', 'newest', 'latest', 'claims']) {
      const whole = (await list(`sort=${sort}`)).items.map(({ id }) => id);
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: RumourPage = await list(`sort=${sort}&limit=4${cursor && `&cursor=${cursor}`}`);
        expect(page.folds === undefined).toBe(cursor !== '');
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      }
      expect(paged).toEqual(whole);
    }
  });

  it('200: everything is there for who asks: by source, by words, by state', async () => {
    const all = await list('from=tips&limit=100');
    expect([all.items.length, all.total, all.folds]).toEqual([48, 48, undefined]);
    const found = await list('q=tip&limit=100');
    expect([found.items.length, found.total, found.folds]).toEqual([48, 48, undefined]);
    expect((await list('from=tips&q=attacked&limit=100')).items).toHaveLength(48);
    const { items } = (await (await testbed.get('/api/v1/rumours?limit=100')).json()) as RumourPage;
    expect(items).toHaveLength(51);
    expect((await list('state=new')).folds).toMatchObject([{ source: 'tips', count: 38 }]);
    expect((await list('state=open')).folds).toBeUndefined();
  });

  it('200: a fold does not count what one may not see', async () => {
    expect((await list('', 'cora')).folds).toMatchObject([{ count: (await list('from=tips', 'cora')).total - 10 }]);
    expect((await list('', 'olga')).folds).toBeUndefined();
  });

  it('400: the cursor of another order', async () => {
    const { next } = await list('limit=2');
    const response = await testbed.get(`/api/v1/rumours?sort=newest&cursor=${next}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'bad-cursor']);
  });
});
