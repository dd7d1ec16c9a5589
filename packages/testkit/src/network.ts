import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '@hearsay/contracts';
import { type Standalone, startStandalone } from '@hearsay/standalone';
import { type Clock, type Environment, readEnvironment } from '@hearsay/worker';
import { drain } from './drain.ts';
import { type FeedServer, serveFeeds } from './feed-server.ts';
import { receiveWebhooks, type WebhookReceiver } from './webhook-receiver.ts';

/** Configuration as in a file, before its defaults are filled in. */
export type RawConfig = Record<string, unknown>;

export interface NetworkOptions {
  /** Laid over the configuration of the test network. */
  readonly config?: RawConfig;
  readonly clock?: Clock;
  /** A folder from an earlier network, to go on where it stopped. */
  readonly folder?: string;
  readonly feeds?: readonly string[];
  /** Items a feed shows, the newest; 2,000 unless set. */
  readonly itemsKept?: number;
  /** Folder of the built console, where somebody looks at it. */
  readonly consoleFolder?: string;
}

export interface Network {
  readonly standalone: Standalone;
  readonly feeds: FeedServer;
  readonly receiver: WebhookReceiver;
  readonly folder: string;
  /** An administrator's bearer token. */
  readonly token: string;
  /** Asks every source that is due and waits until everything that follows has happened. */
  drain(): Promise<void>;
  /** Calls the api as the administrator. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** Stops everything; the folder stays where `keep` says so. */
  stop(options?: { keep?: boolean }): Promise<void>;
}

/** A small installation: feeds, a CERT with a webhook, people in every role. */
export function networkConfig(feeds: FeedServer, receiver: WebhookReceiver, names: readonly string[]): RawConfig {
  return {
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro', 'ru', 'en'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    sources: names.map((id) => ({ id, kind: 'feed', url: feeds.url(id), every: '1s' })),
    agencies: [
      {
        id: 'cert',
        name: 'National CERT',
        kind: 'cert',
        channels: [{ kind: 'webhook', url: receiver.url, secret: receiver.secret }],
      },
    ],
    subscriptions: [{ id: 'cert-all', agency: 'cert', match: {} }],
    people: [
      { id: 'ana', name: 'Ana Rusu', roles: ['analyst'] },
      { id: 'mihai', name: 'Mihai Ceban', roles: ['communications'] },
      { id: 'elena', name: 'Elena Lupu', roles: ['approver'] },
      { id: 'victor', name: 'Victor Moraru', roles: ['agency-member'], agency: 'cert' },
    ],
    network: { allow: ['127.0.0.1/32'] },
  };
}

export function testEnvironment(folder: string, token: string): Environment {
  return readEnvironment({
    HEARSAY_PORT: '0',
    HEARSAY_DATA: folder,
    HEARSAY_API_TOKEN: token,
    HEARSAY_LOG_LEVEL: 'silent',
  });
}

/** The whole network in one process. */
export async function startNetwork(options: NetworkOptions = {}): Promise<Network> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'hearsay-network-')));
  const feeds = await serveFeeds(options.itemsKept === undefined ? {} : { itemsKept: options.itemsKept });
  const receiver = await receiveWebhooks();
  const token = 'administrator-of-the-test';
  const config = Config.parse({ ...networkConfig(feeds, receiver, options.feeds ?? ['news']), ...options.config });
  const standalone = await startStandalone({
    config,
    environment: testEnvironment(folder, token),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.consoleFolder === undefined ? {} : { consoleFolder: options.consoleFolder }),
  });
  return {
    standalone,
    feeds,
    receiver,
    folder,
    token,
    drain: async () => {
      standalone.collector.tick();
      await standalone.collector.settled();
      await drain(standalone.context.log);
      await standalone.context.index.refresh();
    },
    call: (path, init = {}) =>
      fetch(`${standalone.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } }),
    stop: async ({ keep = false } = {}) => {
      await standalone.stop();
      await Promise.all([feeds.close(), receiver.close()]);
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
}
