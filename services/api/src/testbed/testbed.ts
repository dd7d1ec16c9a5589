import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, type Decision, decodeRecord, encodeRecord, type TopicName, type TopicValue } from '@hearsay/contracts';
import { openEvidenceFolder } from '@hearsay/evidence-folder';
import { openEmbeddedIndex } from '@hearsay/index-embedded';
import type { Subscription } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { createLogger, createMetrics, systemClock, type WorkerContext } from '@hearsay/worker';
import type { ApiOptions } from '../options.ts';
import { createSignInLink } from '../sign-in/links.ts';
import { createApi, type RunningApi } from '../worker.ts';
import { documentsFor } from './rumours.ts';

export const apiToken = 'a-token-for-tests-only';

const people = [
  { id: 'ana', name: 'Ana', roles: ['analyst'] },
  { id: 'cora', name: 'Cora', roles: ['communications'] },
  { id: 'petru', name: 'Petru', roles: ['approver'] },
  { id: 'mihai', name: 'Mihai', roles: ['agency-member'], agency: 'cert' },
  { id: 'olga', name: 'Olga', roles: ['agency-member'], agency: 'observers' },
  { id: 'adam', name: 'Adam', roles: ['administrator'] },
];

export const configuration = (over: object = {}) =>
  Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro', 'ru', 'en'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    partitions: 2,
    sources: [{ id: 'news', kind: 'feed', url: 'https://news.example/feed', name: 'News' }],
    agencies: [
      { id: 'cert', name: 'National CERT', kind: 'cert', clearance: 'TLP:AMBER' },
      { id: 'observers', name: 'Observers', kind: 'observer', clearance: 'TLP:CLEAR' },
    ],
    subscriptions: [
      { id: 'cert-tech', agency: 'cert', match: { category: ['tech.hack'] } },
      { id: 'observers-all', agency: 'observers', match: {} },
    ],
    people,
    ...over,
  });

export interface Testbed {
  readonly api: RunningApi;
  readonly context: WorkerContext;
  /** Appends what the tracker would write, and writes what the indexer would. */
  tracker(...events: TopicValue<'rumours'>[]): Promise<void>;
  append<Name extends TopicName>(topic: Name, ...values: TopicValue<Name>[]): Promise<void>;
  /** Answers decisions in the tracker's place, until the testbed closes. */
  onDecision(answer: (decision: Decision) => readonly TopicValue<'rumours'>[]): Promise<void>;
  /** A cookie of a person who signed in by a link. */
  signedIn(person: string): Promise<string>;
  /** Headers of a person who signed in once and stays so. */
  as(person: string): Promise<Record<string, string>>;
  /** As a program with the bearer token, or as whom the headers say. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export const bearer = { authorization: `Bearer ${apiToken}` };
export const withCookie = (cookie: string) => ({ cookie, 'sec-fetch-site': 'same-origin' });

/** The api on an embedded log and index in a folder of its own, on any free port. `before` fills the log before it starts. */
export async function openTestbed(
  options: ApiOptions & {
    config?: Config;
    before?: (context: WorkerContext) => Promise<void>;
    now?: () => number;
  } = {},
): Promise<Testbed> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-api-'));
  const { config = configuration(), before, now, ...apiOptions } = options;
  const log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: config.partitions, sync: false });
  const index = await openEmbeddedIndex({ folder: join(folder, 'index'), work: 'here' });
  const context: WorkerContext = {
    config,
    environment: {
      ...{ port: 0, host: '127.0.0.1', data: folder, apiToken, logLevel: 'silent' },
      ...{ configFile: undefined, consoleFolder: undefined, pseudonymKey: undefined, publicUrl: undefined },
    },
    log,
    index,
    evidence: await openEvidenceFolder({ folder: join(folder, 'evidence') }),
    clock: now ? { ...systemClock, now } : systemClock,
    logger: createLogger('api', 'silent'),
    metrics: createMetrics(),
    secrets: { pseudonymKey: 'p'.repeat(32), signingKey: 's'.repeat(32) },
  };
  await index.ensure();
  await before?.(context);
  const indexAway = await index.ping().then(
    () => false,
    () => true,
  );
  const api = await createApi(apiOptions).start(context);
  const tails: Subscription[] = [];
  const cookies = new Map<string, string>();

  const testbed: Testbed = {
    api,
    context,
    async tracker(...events) {
      for (const event of events) {
        await log.append([encodeRecord('rumours', event)]);
        if (event.type === 'rumour-event' && !indexAway) await index.upsert(documentsFor(event));
      }
      if (!indexAway) await index.refresh();
    },
    async append(topic, ...values) {
      await log.append(values.map((value) => encodeRecord(topic, value)));
    },
    async onDecision(answer) {
      tails.push(
        await log.tail(['decisions'], 'end', async (records) => {
          for (const { value } of records) {
            const decision = value === null ? undefined : decodeRecord('decisions', value);
            if (decision?.type === 'decision') await testbed.tracker(...answer(decision));
          }
        }),
      );
    },
    async signedIn(person) {
      const { signingKey } = context.secrets;
      const link = createSignInLink(person, { signingKey, baseUrl: api.url, now: context.clock.now() });
      const response = await fetch(link, { redirect: 'manual' });
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    async as(person) {
      const cookie = cookies.get(person) ?? (await testbed.signedIn(person));
      cookies.set(person, cookie);
      return withCookie(cookie);
    },
    get: (path, headers = bearer) => fetch(api.url + path, { headers, redirect: 'manual' }),
    post: (path, body, headers = bearer) =>
      fetch(api.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    async close() {
      for (const tail of tails) await tail.stop();
      await api.stop();
      await log.close();
      await index.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return testbed;
}
