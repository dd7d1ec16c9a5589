import type { Rumour } from '@hearsay/contracts';
import {
  drain,
  type FeedServer,
  networkConfig,
  receiveWebhooks,
  serveFeeds,
  type WebhookReceiver,
} from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, accountOf, homesInIndex, homesInLog, type Kept } from './account.ts';
import { ask, decide, type House, openEmbeddedHouse, openScaledHouse, type ScaledHouse, signIn } from './house.ts';
import { until } from './ledger.ts';
import { postsToPublish } from './posts.ts';
import { servers } from './provided.ts';

const { kafka, elasticsearch, s3, reason } = servers();
const { name, items } = postsToPublish();
const title = `${name}, embedded and on Kafka and Elasticsearch`;
const patience = 120_000;

/** What an agency of the test hears, and over what. */
const agencies = ['cert', 'emb', 'police'] as const;

/**
 * Rumours are compared by the posts in them: the id of a rumour follows from its first claim, and which claim is first is for the order in
 * which the detector meets posts that lie in different partitions. So `name` stands for a rumour in both houses.
 */
const nameOf = ({ claims }: Kept): string => [...new Set(claims.values())].sort().join(' ');

const ordered = (object: Record<string, number>) => Object.fromEntries(Object.entries(object).sort());

function rumoursOf({ rumours }: Account): Map<string, unknown> {
  const lines = [...rumours.values()].map((kept): [string, unknown] => {
    const { category, state, verdict, claims, denials, questions, authors, languages, sources, flags } = kept.rumour;
    const counts = { claims, denials, questions, authors, languages: ordered(languages), sources: ordered(sources) };
    return [nameOf(kept), { category, state, verdict, flags: [...flags].sort(), ...counts }];
  });
  return new Map(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function alertsOf({ alerts, rumours }: Account): string[] {
  return [...alerts.values()]
    .map(({ agency, subscription = 'by name', reason, rumour }) => {
      const more =
        reason.kind === 'grew' ? ` ${reason.claims}` : reason.kind === 'assessed' ? ` ${reason.verdict}` : '';
      return `${agency}, ${subscription}: ${reason.kind}${more} ${nameOf(rumours.get(rumour.id) as Kept).slice(0, 32)}`;
    })
    .sort();
}

/** Rumours that people work on, the same in both houses: those most said. */
const mostSaid = (account: Account): Kept[] =>
  [...account.rumours.values()].sort((a, b) => b.rumour.claims - a.rumour.claims || (nameOf(a) < nameOf(b) ? -1 : 1));

/** Without what differs by nature: ids that follow from the first claim, addresses, instants. */
const comparable = (json: unknown): string =>
  JSON.stringify(json, null, 1)
    .replace(/[a-z]+_[0-9a-v]{26}/g, 'an id')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://house')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');

const texts = {
  en: {
    truth: 'Everybody who is registered can vote.',
    rumour: 'It is said that some cannot.',
    facts: 'We looked, and found every polling station open.',
    sources: ['https://cec.example/answers'],
  },
  ro: { truth: 'Toți cei înregistrați pot vota.', rumour: 'Se spune că nu.', facts: 'Am verificat.', sources: [] },
};

describe.skipIf(kafka === null || elasticsearch === null)(
  reason === '' ? title : `${title} (skipped: ${reason})`,
  () => {
    let feeds: FeedServer;
    let embedded: House;
    let scaled: ScaledHouse;
    const receivers = new Map<House, ReadonlyMap<string, WebhookReceiver>>();
    const houses = () => [embedded, scaled] as const;
    const accounts = () => Promise.all([accountOf(embedded.log), accountOf(scaled.log)]);

    async function receiversAndConfig() {
      const hooks = new Map<string, WebhookReceiver>();
      for (const agency of agencies) hooks.set(agency, await receiveWebhooks());
      const config = {
        ...networkConfig(feeds, hooks.get('cert') as WebhookReceiver, ['news', 'portal']),
        // The account of what went through reads posts back.
        privacy: { retroHunt: '1d' },
        agencies: [...hooks].map(([id, { url, secret }]) => ({
          id,
          name: `The ${id}`,
          kind: id,
          channels: [{ kind: 'webhook', url, secret }],
        })),
        subscriptions: [
          { id: 'emb-all', agency: 'emb', match: {} },
          {
            id: 'cert-tech',
            agency: 'cert',
            match: { category: ['tech.hack', 'tech.outage', 'reg.breach', 'reg.service'] },
          },
          { id: 'police-ru', agency: 'police', match: { language: ['ru'] } },
          { id: 'police-portal', agency: 'police', match: { source: ['portal'] } },
        ],
      };
      return { hooks, config };
    }

    /** Both have read everything that was published, and delivered everything that follows. */
    async function settle(): Promise<void> {
      for (const house of houses()) {
        const ends = async () => (await house.log.ends('posts')).reduce((sum, end) => sum + end, 0);
        await until('every post to be in the log', async () => (await ends()) >= items.length, patience);
        await drain(house.log, patience);
        await until('every alert to be delivered', async () => {
          const { alerts, delivered } = await accountOf(house.log);
          return delivered.size === alerts.size;
        });
        await drain(house.log, patience);
      }
    }

    beforeAll(async () => {
      feeds = await serveFeeds();
      const half = Math.ceil(items.length / 2);
      const publish = (some: typeof items) => {
        for (const [i, item] of some.entries()) feeds.publish(i % 2 === 0 ? 'news' : 'portal', item);
      };
      publish(items.slice(0, half));
      const inOne = await receiversAndConfig();
      embedded = await openEmbeddedHouse(inOne.config);
      receivers.set(embedded, inOne.hooks);
      const apart = await receiversAndConfig();
      const stores = { brokers: kafka ?? [], node: elasticsearch ?? '', partitions: 3, s3 };
      scaled = await openScaledHouse('houses', apart.config, stores);
      receivers.set(scaled, apart.hooks);
      publish(items.slice(half));
      await settle();
    });

    afterAll(async () => {
      await embedded?.stop();
      // R27: each worker, asked to end, ends within ten seconds.
      const faults = (await scaled?.stop()) ?? [];
      for (const hooks of receivers.values()) for (const hook of hooks.values()) await hook.close();
      await feeds?.close();
      expect(faults).toEqual([]);
    });

    it('reads the same posts once each, and quarantines nothing', async () => {
      for (const account of await accounts()) {
        expect(account.posts.size).toBe(items.length);
        expect(account.deadLetters).toEqual([]);
        expect(account.faults).toEqual([]);
      }
    });

    it('gives the same rumours', async () => {
      const [one, other] = await accounts();
      const rumours = rumoursOf(one);
      console.log(`${name}: ${rumours.size} rumours, ${homesInLog(one).size} claims, ${one.alerts.size} alerts`);
      expect(rumours.size).toBeGreaterThan(0);
      expect(rumoursOf(other)).toEqual(rumours);
    });

    it('gives the same alerts, each signed and received once under one id', async () => {
      const [one, other] = await accounts();
      expect(alertsOf(one).length).toBeGreaterThan(0);
      expect(alertsOf(other)).toEqual(alertsOf(one));
      for (const [house, account] of [
        [embedded, one],
        [scaled, other],
      ] as const) {
        for (const [agency, { received, refused }] of receivers.get(house) ?? []) {
          expect(refused()).toBe(0);
          const planned = [...account.alerts.values()].filter((alert) => alert.agency === agency).map(({ id }) => id);
          expect(received.map(({ id }) => id).sort()).toEqual(planned.sort());
        }
      }
    });

    it('has the same documents in both indices, and they are those of the log', async () => {
      const homes = await Promise.all(
        houses().map(async (house) => {
          const account = await accountOf(house.log);
          const indexed = await homesInIndex(house.index);
          expect(indexed).toEqual(homesInLog(account));
          return [...indexed]
            .map(([claim, rumour]) => `${claim} ${nameOf(account.rumours.get(rumour as never) as Kept)}`)
            .sort();
        }),
      );
      expect(homes[1]).toEqual(homes[0]);
    });

    it('shows the same evidence, from a folder and from a bucket', async () => {
      const shown = await Promise.all(
        houses().map(async (house) => {
          const published = new Map<string, unknown>();
          for (const { rumour, claims } of mostSaid(await accountOf(house.log)).slice(0, 3)) {
            for (const [claim, post] of claims) {
              const path = `/api/v1/rumours/${rumour.id}/evidence/${claim}`;
              // Asked before the keeper has read the claim, it is not there yet.
              let found: { text: string; url: string } | undefined;
              await until(`the evidence of ${claim}`, async () => {
                found = (await ask(house, path).catch(() => undefined)) as typeof found;
                return found !== undefined;
              });
              published.set(post, [found?.text, found?.url]);
            }
          }
          return published;
        }),
      );
      expect(shown[0]?.size).toBeGreaterThan(3);
      expect(shown[1]).toEqual(shown[0]);
    });

    it('takes the same decisions the same way, and shows the public the same page', async () => {
      const pages: string[] = [];
      const lists: unknown[] = [];
      for (const house of houses()) {
        const [first, second, third] = mostSaid(await accountOf(house.log)) as [Kept, Kept, Kept];
        const cookies = new Map<string, string>();
        for (const person of ['ana', 'mihai', 'elena', 'victor']) cookies.set(person, await signIn(house, person));
        const work = async (kept: Kept, steps: (rumour: Rumour) => [string, Record<string, unknown>][]) => {
          let { rumour } = kept;
          for (let done = 0; done < steps(rumour).length; done += 1) {
            const [person, action] = steps(rumour)[done] as [string, Record<string, unknown>];
            const { status, body } = await decide(house, cookies.get(person) ?? '', rumour, action);
            expect(status, `${person}: ${action.kind}: ${JSON.stringify(body)}`).toBe(200);
            rumour = (body as { rumour: Rumour }).rumour;
          }
        };
        const deadline = new Date(Date.now() + 3_600_000).toISOString();
        await work(first, ({ verifications: [asked] }) => [
          ['ana', { kind: 'open' }],
          ['ana', { kind: 'ask', agency: 'cert', question: 'Was it so?', deadline, tlp: 'TLP:AMBER' }],
          ['victor', { kind: 'answer', verification: asked?.id, answer: 'false', text: 'It was not.' }],
          ['ana', { kind: 'assess', verdict: 'false' }],
          ['mihai', { kind: 'draft', rebuttal: 'denial', texts }],
          ['elena', { kind: 'approve', rebuttalVersion: 1 }],
        ]);
        await work(second, () => [
          ['ana', { kind: 'assess', verdict: 'true' }],
          ['mihai', { kind: 'draft', rebuttal: 'admission', texts }],
          ['elena', { kind: 'approve', rebuttalVersion: 1 }],
        ]);
        await work(third, () => [['ana', { kind: 'dismiss', dismissal: 'no-reach' }]]);

        await until('the public page to show both answers', async () => {
          const { items } = (await ask(house, '/rumours-and-facts.json')) as { items: unknown[] };
          return items.length === 2;
        });
        const { items, ...rest } = (await ask(house, '/rumours-and-facts.json')) as { items: { verdict: string }[] };
        const inOrder = items.sort((a, b) => (a.verdict < b.verdict ? -1 : 1));
        pages.push(comparable({ ...rest, items: inOrder }));
      }
      await settle();
      expect(pages[1]).toBe(pages[0]);
      expect(pages[0]).toContain(texts.ro.truth);

      const [one, other] = await accounts();
      expect(rumoursOf(other)).toEqual(rumoursOf(one));
      expect(alertsOf(other)).toEqual(alertsOf(one));
      const reasons = new Set([...one.alerts.values()].map(({ reason }) => reason.kind));
      for (const kind of ['new-rumour', 'verification-asked', 'assessed', 'rebuttal-published', 'closed'] as const) {
        expect(reasons).toContain(kind);
      }
      for (const house of houses()) {
        await house.index.refresh();
        const { items } = (await ask(house, '/api/v1/rumours?limit=200&sort=claims')) as {
          items: { category: string; state: string; verdict: string; claims: number; languages: string[] }[];
        };
        lists.push(
          items
            .map(({ category, state, verdict, claims, languages }) =>
              [claims, category, state, verdict, languages.sort().join('+')].join(' '),
            )
            .sort(),
        );
      }
      expect(lists[1]).toEqual(lists[0]);
      for (const account of [one, other]) expect([account.faults, account.deadLetters]).toEqual([[], []]);
    });
  },
);
