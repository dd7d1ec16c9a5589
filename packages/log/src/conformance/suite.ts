import type { TopicName } from '@hearsay/contracts';
import { partitionOf } from '../partition.ts';
import type { AppendRecord, EventLog, LogRecord } from '../port.ts';

/** What an adapter hands to the suite: one fresh, empty log. */
export interface OpenedLog {
  readonly log: EventLog;
  /** Closes the log that was opened last and opens the same data again, as a new process would. */
  reopen(): Promise<EventLog>;
  /** Closes whatever is open and removes the data. */
  cleanUp(): Promise<void>;
}

export type OpenLog = (options: { partitions: number }) => Promise<OpenedLog>;

export interface SuiteOptions {
  /** How long one awaited thing (a delivery, a rebalance) may take, in milliseconds. Default 10,000. */
  readonly patience?: number;
  /** Parts that do not hold for this adapter, each with the reason in words. */
  readonly skip?: { readonly compaction?: string };
}

/** What each part of the suite works with. One log serves the whole suite: tests keep apart by their keys and groups. */
export interface Suite {
  readonly partitions: number;
  readonly patience: number;
  readonly skip: { readonly compaction?: string };
  /** The log that is open now. */
  log(): EventLog;
  reopen(): Promise<EventLog>;
}

let made = 0;

/** A name that no other test of this run uses. */
export function unique(prefix: string): string {
  made += 1;
  return `${prefix}-${made}`;
}

/** A key that starts with `prefix` and belongs to `partition`. */
export function keyIn(suite: Suite, partition: number, prefix: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const key = `${prefix}~${attempt}`;
    if (partitionOf(key, suite.partitions) === partition) return key;
  }
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (record: { readonly value: Uint8Array | null }): string | null =>
  record.value === null ? null : new TextDecoder().decode(record.value);

export function record(topic: TopicName, key: string, value: string | null, id = ''): AppendRecord {
  return { topic, key, value: value === null ? null : bytes(value), id };
}

/** Everything that `read` gives. */
export async function readAll(log: EventLog, topic: TopicName, partition: number, from = 0): Promise<LogRecord[]> {
  const all: LogRecord[] = [];
  for await (const batch of log.read(topic, partition, from)) all.push(...batch);
  return all;
}

/** Polls until `condition` holds: deliveries come when they come. Fails with `what` after the suite's patience. */
export async function until(suite: Suite, what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + suite.patience;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`waited ${suite.patience} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
