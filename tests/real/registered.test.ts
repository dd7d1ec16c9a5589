import {
  type FeedServer,
  networkConfig,
  readAll,
  receiveWebhooks,
  serveFeeds,
  type WebhookReceiver,
} from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScaledHouse, type ScaledHouse, signIn } from './house.ts';
import { until } from './ledger.ts';
import { servers } from './provided.ts';

const { kafka, elasticsearch, s3, reason } = servers();
const title = 'an election that a person moves, on Kafka and Elasticsearch';
const patience = 60_000;
const timezone = 'Europe/Chisinau';

describe.skipIf(kafka === null || elasticsearch === null)(
  reason === '' ? title : `${title} (skipped: ${reason})`,
  () => {
    let feeds: FeedServer;
    let receiver: WebhookReceiver;
    let house: ScaledHouse;

    beforeAll(async () => {
      feeds = await serveFeeds();
      receiver = await receiveWebhooks();
      const config = networkConfig(feeds, receiver, ['news']);
      const people = [{ id: 'vera', name: 'Vera', roles: ['administrator'] }, ...(config.people as object[])];
      const stores = { brokers: kafka ?? [], node: elasticsearch ?? '', partitions: 3, s3 };
      house = await openScaledHouse('registered', { ...config, people }, stores);
      feeds.publish('news', { id: 'one', text: 'They burned ballot papers behind the school in Cahul' });
    });
    afterAll(async () => {
      await house?.stop();
      await feeds?.close();
      await receiver?.close();
    });

    const events = async () => {
      const all = await readAll(house.log, 'rumours');
      return all.flatMap((event) => (event.type === 'rumour-event' ? [event] : []));
    };

    it('weighs what is open anew, as events of the log, chained like all others', async () => {
      await until('the rumour to be opened', async () => (await events()).length > 0, patience);
      const [opened] = await events();
      expect(opened).toMatchObject({ change: { kind: 'opened' }, rumour: { phase: 'post-electoral' } });

      const day = new Intl.DateTimeFormat('sv', { timeZone: timezone, dateStyle: 'short' }).format(Date.now());
      const response = await fetch(`${house.url()}/api/v1/registered/election/md-2014`, {
        method: 'PUT',
        headers: {
          cookie: await signIn(house, 'vera'),
          'content-type': 'application/json',
          origin: house.url(),
        },
        body: JSON.stringify({
          ...{ onVersion: 0, change: 'set', reason: 'the day was moved' },
          body: { id: 'md-2014', name: 'General election', day, timezone },
        }),
      });
      expect(response.status, await response.clone().text()).toBe(200);

      const anew = async () => (await events()).filter(({ change }) => change.kind === 'reweighed');
      await until('the rumour to be weighed anew', async () => (await anew()).length > 0, patience);
      const [first] = await anew();
      expect(first?.rumour).toMatchObject({ id: opened?.rumour.id, phase: 'election-day', version: 2 });
      expect(first?.previous).toBe(opened?.hash);
      expect(first?.rumour.priority.score).toBeGreaterThan(opened?.rumour.priority.score ?? 100);
    });
  },
);
