import { RumourDetail, RumourPage } from '@hearsay/contracts';
import { type Network, startNetwork, until } from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const hacked = 'The voter register was hacked this morning, nobody can vote in Balti!';
const noise = 'A lovely recipe for plum cake, with photos from our kitchen';

describe('a rumour travels from a public feed to an agency', () => {
  let network: Network;
  beforeAll(async () => {
    network = await startNetwork();
    network.feeds.publish('news', { id: '1', text: hacked, author: 'Ana' }, { id: '2', text: noise, author: 'Ion' });
    await until('the first post is in the log', async () => {
      network.standalone.collector.tick();
      await network.standalone.collector.settled();
      return (await network.standalone.context.log.ends('posts')).some((end) => end > 0);
    });
    await network.drain();
  });
  afterAll(() => network.stop());

  const list = async () => RumourPage.parse(await (await network.call('/api/v1/rumours')).json());

  it('is in the queue, and the noise is not', async () => {
    const { items } = await list();
    expect(items.map(({ statement, category, state, claims }) => ({ statement, category, state, claims }))).toEqual([
      { statement: hacked, category: 'reg.breach', state: 'new', claims: 1 },
    ]);
  });

  it('says why it was flagged, and nothing of who wrote it', async () => {
    const [line] = (await list()).items;
    const detail = RumourDetail.parse(await (await network.call(`/api/v1/rumours/${line?.id}`)).json());
    const [first] = detail.claims;
    expect(first?.claim.words.map((word) => first.claim.excerpt.slice(word.start, word.end))).toContain('hacked');
    expect(first?.claim.post.author).toMatch(/^author_/);
    expect(JSON.stringify(detail)).not.toContain('"Ana"');
  });

  it('reaches the agency, signed', async () => {
    await until('the webhook was called', () => network.receiver.received.length > 0);
    expect(network.receiver.refused()).toBe(0);
    expect(JSON.stringify(network.receiver.received[0]?.body)).toContain(hacked);
  });
});
