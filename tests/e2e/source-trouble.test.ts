import { feedKeyOf } from '@hearsay/access';
import type { AlertLine } from '@hearsay/contracts';
import { type Network, networkConfig, receiveWebhooks, serveFeeds, startNetwork, until } from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from './people.ts';

interface Told {
  readonly reason: { readonly kind: string; readonly trouble?: string };
  readonly source: { readonly id: string; readonly health: string };
  readonly exercise: boolean;
}

describe('a source that fails and comes back, in a drill', () => {
  let network: Network;
  let broken: Awaited<ReturnType<typeof serveFeeds>>;
  let embReceiver: Awaited<ReturnType<typeof receiveWebhooks>>;
  let address = '';

  beforeAll(async () => {
    broken = await serveFeeds();
    address = broken.url('news');
    // Nobody listens there for now.
    await broken.close();
    embReceiver = await receiveWebhooks();
    const made = networkConfig(broken, embReceiver, []) as { agencies: object[]; subscriptions: object[] };
    const emb = { ...made.agencies[0], id: 'emb', name: 'Election authority', kind: 'emb' };
    network = await startNetwork({
      config: {
        exercise: true,
        sources: [{ id: 'gone', kind: 'feed', url: address, every: '1s', name: 'The lost feed' }],
        agencies: [{ id: 'cert', name: 'National CERT', kind: 'cert' }, emb],
        subscriptions: [
          { id: 'cert-all', agency: 'cert', match: {} },
          { id: 'emb-sources', agency: 'emb', match: { about: ['source'] } },
        ],
      },
    });
  });
  afterAll(async () => {
    await network.stop();
    await embReceiver.close();
  });

  const told = (): Told[] => embReceiver.received.map(({ body }) => body.data as unknown as Told);

  it('is told to the authority once, over its webhook, and nobody else hears', async () => {
    await until('the trouble is told', () => told().length > 0);
    expect(told()).toMatchObject([
      { reason: { kind: 'source-in-trouble', trouble: 'failing' }, source: { id: 'gone' }, exercise: true },
    ]);
    expect(network.receiver.received).toEqual([]);
  });

  it('stands in the feed of the subscription, marked as a drill', async () => {
    const { config, secrets } = network.standalone.context;
    const subscription = config.subscriptions.find(({ id }) => id === 'emb-sources');
    const key = feedKeyOf(subscription as NonNullable<typeof subscription>, secrets.signingKey);
    const atom = await (await fetch(`${network.standalone.url}/feeds/emb-sources.atom?key=${key}`)).text();
    expect(atom).toMatch(/<title>EXERCISE · \[TLP:AMBER\] Source in trouble: The lost feed<\/title>/);
  });

  it('is acknowledged like other alerts', async () => {
    const ana = await signIn(network, 'ana');
    const lines = async () => ((await (await ana.get('/api/v1/alerts')).json()) as { items: AlertLine[] }).items;
    const [line] = await lines();
    const path = `/api/v1/alerts/${line?.alert.id}/acknowledgements`;
    expect((await network.call(path, { method: 'POST' })).status).toBe(200);
    await until('it is seen', async () => (await lines())[0]?.acknowledgedAt !== undefined);
  });

  it('is told to be over, once, when the source can be read again', async () => {
    const again = await serveFeeds({ port: Number(new URL(address).port) });
    try {
      again.publish('news', { id: '1', text: 'The weather stays fine.', author: 'Ana' });
      await until('the recovery is told', () => told().some(({ reason }) => reason.kind === 'source-recovered'));
      expect(told().map(({ reason }) => `${reason.kind} ${reason.trouble}`)).toEqual([
        'source-in-trouble failing',
        'source-recovered failing',
      ]);
    } finally {
      await again.close();
    }
  });
});
