import { type EvidenceDetail, type RumourDetail, RumourPage, type TipPage } from '@hearsay/contracts';
import { type FeedServer, type Network, serveFeeds, startNetwork } from '@hearsay/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publish } from './publish.ts';

const text = 'The voter register was hacked this morning, nobody can vote in Balti!';
const title = 'Voter register';
let network: Network;
let feeds: FeedServer;
beforeAll(async () => {
  // It shows its latest item only: the edited one stands in the place of the first.
  feeds = await serveFeeds({ itemsKept: 1 });
  const sources = [
    { id: 'news', kind: 'feed', url: feeds.url('news'), every: '1s' },
    { id: 'tips', kind: 'tipline' },
  ];
  network = { ...(await startNetwork({ config: { sources } })), feeds };
});
afterAll(async () => {
  await network.stop();
  await feeds.close();
});

const json = async <Body>(path: string, body?: unknown): Promise<Body> => {
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await network.call(path, body === undefined ? undefined : sent);
  expect(response.ok, `${path}: ${response.status}`).toBe(true);
  return (await response.json()) as Body;
};
async function rumour(): Promise<RumourDetail> {
  await network.drain();
  const [only, ...others] = RumourPage.parse(await json('/api/v1/rumours')).items;
  expect(others).toEqual([]);
  return json<RumourDetail>(`/api/v1/rumours/${only?.id}`);
}

it('a tip that turns out to be spam counts no more, and counts again when it was none after all', async () => {
  await publish(network, 'news', { id: '1', title, text });
  await json('/api/v1/tips', { text });
  const both = await rumour();
  expect(both.rumour).toMatchObject({ claims: 2, sources: { news: 1, tips: 1 } });

  const tip = (await json<TipPage>('/api/v1/tips')).items[0]?.id as string;
  await json(`/api/v1/tips/${tip}/state`, { state: 'spam' });
  const one = await rumour();
  expect(one.rumour).toMatchObject({ claims: 1, sources: { news: 1 }, spread: { platforms: { feed: 1 } } });
  expect(one.claims.map(({ claim }) => claim.post.source)).toEqual(['news']);
  expect(one.spread.bySource).toEqual({ news: 1 });
  expect(one.history.at(-1)?.change).toMatchObject({ kind: 'decided', action: { kind: 'set-aside' } });
  expect(JSON.stringify(one.history)).not.toContain('"aside"');
  // Twice is once.
  await json(`/api/v1/tips/${tip}/state`, { state: 'spam' });
  expect((await rumour()).rumour.claims).toBe(1);

  await json(`/api/v1/tips/${tip}/state`, { state: 'accepted' });
  expect((await rumour()).rumour).toMatchObject({ claims: 2, sources: { news: 1, tips: 1 } });
});

it('a later version that says the same is not counted, and what was published then can be shown', async () => {
  const before = (await rumour()).rumour.claims;
  await publish(network, 'news', { id: '1', title, text: `${text} They say it on the radio, too.` });
  const { rumour: after, claims, spread } = await rumour();
  expect(after.claims).toBe(before);
  expect(spread.series.reduce((sum, { claims: said }) => sum + said, 0)).toBe(before);
  const edit = claims.find(({ join }) => join.kind === 'edit')?.claim;
  expect(edit?.post.version).toBe(2);
  const path = `/api/v1/rumours/${after.id}/evidence/${edit?.id}`;
  await expect.poll(async () => (await network.call(path)).status, { timeout: 20_000 }).toBe(200);
  expect((await json<EvidenceDetail>(path)).text).toContain('They say it on the radio');
});
