import { join } from 'node:path';
import { decodeRecord } from '@hearsay/contracts';
import { unsealEvidence } from '@hearsay/evidence';
import { openEvidenceFolder } from '@hearsay/evidence-folder';
import { openEmbeddedIndex } from '@hearsay/index-embedded';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import {
  type FeedServer,
  networkConfig,
  receiveWebhooks,
  sample,
  seeded,
  serveFeeds,
  until,
  type WebhookReceiver,
} from '@hearsay/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  accountOf,
  alertsOwed,
  alertsTold,
  claimsPerRumour,
  homesInIndex,
  homesInLog,
  sorted,
} from '../real/account.ts';
import { type KilledStandalone, standaloneToKill } from './killed-standalone.ts';

const kills = 3;
const each = 60;
const { items, rumours } = sample(11, each * (kills + 1), 0.8);
const partitions = 2;

let standalone: KilledStandalone;
let feeds: FeedServer;
let receiver: WebhookReceiver;

beforeAll(async () => {
  feeds = await serveFeeds();
  receiver = await receiveWebhooks();
  const config = { ...networkConfig(feeds, receiver, ['news']), partitions, privacy: { retroHunt: '1d' } };
  standalone = standaloneToKill(config);
});
afterAll(async () => {
  standalone.remove();
  await receiver.close();
  await feeds.close();
});

it('standalone that is killed again and again, in the middle of its work, loses nothing and doubles nothing', async () => {
  const random = seeded(4);
  const asked = () => feeds.asked.get('news')?.times ?? 0;
  let url = '';
  for (let life = 0; life <= kills; life += 1) {
    feeds.publish('news', ...items.slice(life * each, (life + 1) * each).reverse());
    const before = asked();
    url = await standalone.start();
    if (life === kills) break;
    await until('the feed to be asked', () => asked() > before);
    // Where in its work it dies is the seed's choice: that it is a moment, and not a state, is the point.
    const moment = performance.now() + random() * 400;
    await until('the moment', () => performance.now() >= moment);
    expect(await standalone.end('SIGKILL')).toBe('SIGKILL');
  }

  const said = sorted(rumours);
  await until('every claim to be counted', async () => {
    const response = await fetch(`${url}/api/v1/rumours?limit=200`, { headers: standalone.headers });
    if (!response.ok) return false;
    const { items: lines } = (await response.json()) as { items: { claims: number }[] };
    return String(sorted(lines.map(({ claims }) => claims))) === String(said);
  });
  const owed = rumours.reduce((sum, times) => sum + 1 + [10, 100].filter((most) => times >= most).length, 0);
  await until('every alert to arrive', () => new Set(receiver.received.map(({ id }) => id)).size >= owed);
  const evidence = await openEvidenceFolder({ folder: join(standalone.data, 'evidence') });
  // Claims were made in every life; whichever was ended between a claim and its evidence left that to the next.
  await until('the evidence of every claim to be kept', async () => {
    const hashes = [];
    for await (const { sha256 } of evidence.list()) hashes.push(sha256);
    return hashes.length >= said.reduce((sum, claims) => sum + claims, 0);
  });
  expect(await standalone.end('SIGTERM')).toBe(0);

  const log = await openEmbeddedLog({ folder: join(standalone.data, 'log'), partitions });
  const index = await openEmbeddedIndex({ folder: join(standalone.data, 'index') });
  try {
    const account = await accountOf(log);
    expect(account.faults).toEqual([]);
    expect(account.deadLetters).toEqual([]);
    expect(account.posts.size).toBe(items.length);
    expect(claimsPerRumour(account)).toEqual(said);
    expect(alertsTold(account)).toEqual(alertsOwed(account));
    // Some may have come twice, under one id.
    expect(new Set(receiver.received.map(({ id }) => id))).toEqual(new Set(account.alerts.keys()));
    expect(receiver.refused()).toBe(0);
    for (let partition = 0; partition < partitions; partition += 1) {
      for await (const records of log.read('claims', partition, 0)) {
        for (const { value } of records) {
          const { post, excerpt } = decodeRecord('claims', value as Uint8Array);
          const kept = await evidence.get(post.evidence ?? '');
          expect(kept, excerpt).toBeDefined();
          expect(unsealEvidence((kept as { bytes: Uint8Array }).bytes).about.source).toBe('news');
        }
      }
    }
    expect(await homesInIndex(index)).toEqual(homesInLog(account));
  } finally {
    await log.close();
    await index.close();
    await evidence.close();
  }
}, 300_000);
