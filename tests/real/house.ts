import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { createSignInLink } from '@hearsay/api';
import { Config } from '@hearsay/contracts';
import type { SearchIndex } from '@hearsay/index';
import { openElasticsearchIndex } from '@hearsay/index-elasticsearch';
import type { EventLog } from '@hearsay/log';
import { openKafkaLog } from '@hearsay/log-kafka';
import { startStandalone } from '@hearsay/standalone';
import { type RawConfig, testEnvironment } from '@hearsay/testkit';
import { WorkerProcesses } from './processes.ts';
import type { S3Address } from './servers.ts';

export const administrator = 'administrator-of-the-test';

/** A running installation, however it is built. */
export interface House {
  /** Where the api listens. */
  url(): string;
  readonly log: EventLog;
  readonly index: SearchIndex;
  signingKey(): string;
  /** Resolves to what did not end as it should. */
  stop(): Promise<string[]>;
}

export interface ScaledHouse extends House {
  readonly workers: WorkerProcesses;
}

const folderFor = (what: string) => mkdtempSync(join(tmpdir(), `hearsay-${what}-`));

/** Standalone: one process, the embedded stores. */
export async function openEmbeddedHouse(config: RawConfig): Promise<House> {
  const folder = folderFor('embedded');
  const standalone = await startStandalone({
    config: Config.parse(config),
    environment: testEnvironment(folder, administrator),
  });
  const { log, index, secrets } = standalone.context;
  return {
    url: () => standalone.url,
    log,
    index,
    signingKey: () => secrets.signingKey,
    stop: async () => {
      await standalone.stop();
      rmSync(folder, { recursive: true, force: true });
      return [];
    },
  };
}

export interface Stores {
  readonly brokers: readonly string[];
  /** Address of Elasticsearch. */
  readonly node: string;
  readonly partitions: number;
  /** Where evidence is kept; a folder that the workers share without it. */
  readonly s3?: S3Address | null;
}

/** Each worker a process of its own, on Kafka and Elasticsearch, under names that nothing else there uses. */
export async function openScaledHouse(name: string, config: RawConfig, stores: Stores): Promise<ScaledHouse> {
  const { brokers, node, partitions, s3 } = stores;
  const run = `${name}-${process.pid}-${Date.now()}`;
  const prefix = `${run}.`;
  const folder = folderFor(name);
  const whole: RawConfig = {
    ...config,
    partitions,
    log: { kind: 'kafka', brokers, prefix, replication: 1 },
    index: { kind: 'elasticsearch', node, prefix: run },
    ...(s3 ? { evidence: { kind: 's3', endpoint: s3.endpoint, bucket: s3.bucket, prefix: `${run}/` } } : {}),
  };
  Config.parse(whole);
  const workers = new WorkerProcesses(folder, whole, {
    HEARSAY_API_TOKEN: administrator,
    ...(s3 ? { HEARSAY_S3_ACCESS_KEY: s3.accessKey, HEARSAY_S3_SECRET_KEY: s3.secretKey } : {}),
  });
  const log = await openKafkaLog({ brokers, prefix, partitions, replication: 1, clientId: 'hearsay-test' });
  const index = await openElasticsearchIndex({ node, prefix: run });
  const stop = async () => {
    const faults = await workers.stop();
    await log.close();
    await index.close();
    await forget(node, run);
    if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
    return faults;
  };
  try {
    await workers.start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: () => workers.apiUrl,
    log,
    index,
    signingKey: () => readFileSync(join(folder, 'data/secrets/signing-key'), 'utf8').trim(),
    workers,
    stop,
  };
}

/** Elasticsearch keeps files open for every index. A node that is gone keeps nothing. */
async function forget(node: string, prefix: string): Promise<void> {
  const client = new Client({ node, requestTimeout: 30_000, maxRetries: 0 });
  try {
    const found = await client.indices.get({ index: `${prefix}-*`, allow_no_indices: true });
    for (const index of Object.keys(found)) await client.indices.delete({ index });
    await client.indices.deleteIndexTemplate({ name: prefix }, { ignore: [404] });
    await client.cluster.deleteComponentTemplate({ name: `${prefix}-settings,${prefix}-fields` }, { ignore: [404] });
  } catch {
    // Only tidying up.
  } finally {
    await client.close();
  }
}

/** Asks the api as its administrator. */
export async function ask(house: House, path: string): Promise<unknown> {
  const response = await fetch(`${house.url()}${path}`, { headers: { authorization: `Bearer ${administrator}` } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Signs a person in by a one-time link; resolves to the cookie. */
export async function signIn(house: House, person: string): Promise<string> {
  const link = createSignInLink(person, { signingKey: house.signingKey(), baseUrl: house.url(), now: Date.now() });
  const response = await fetch(link, { redirect: 'manual' });
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  if (cookie.length === 0) throw new Error(`${person} could not sign in: ${response.status}`);
  return cookie.join('; ');
}

/** Takes a decision in a person's name; resolves to the status and the body of the answer. */
export async function decide(
  house: House,
  cookie: string,
  rumour: { readonly id: string; readonly version: number },
  action: Record<string, unknown>,
): Promise<{ status: number; body: unknown }> {
  const url = house.url();
  const response = await fetch(`${url}/api/v1/rumours/${rumour.id}/decisions`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ onVersion: rumour.version, reason: 'because', action }),
  });
  return { status: response.status, body: await response.json() };
}
