import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TopicName } from '@hearsay/contracts';
import type { AppendRecord, EventLog, LogRecord } from '@hearsay/log';
import { onTestFinished } from 'vitest';

/** A folder that goes when the test has ended. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Paths of the segments, in order. */
export async function segmentsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.segment'));
  return names.sort().map((name) => join(folder, name));
}

export function record(topic: TopicName, key: string, value: string | null, id = ''): AppendRecord {
  return { topic, key, value: value === null ? null : Buffer.from(value), id };
}

export async function readAll(log: EventLog, topic: TopicName, partition = 0): Promise<LogRecord[]> {
  const all: LogRecord[] = [];
  for await (const batch of log.read(topic, partition, 0)) all.push(...batch);
  return all;
}

export const values = (records: readonly LogRecord[]): (string | null)[] =>
  records.map((one) => (one.value === null ? null : Buffer.from(one.value).toString()));
