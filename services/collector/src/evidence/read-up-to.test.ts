import type { TopicName } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { expect, it } from 'vitest';
import { readUpTo } from './read-up-to.ts';

/** A log of one partition: when it took each record, and how far it was read. */
const logOf = (topics: { posts: number[]; claims: number[] }, read: { posts?: number; claims?: number }) => ({
  ends: async (topic: TopicName) => [topics[topic as 'posts'].length],
  committed: async (_: string, topic: TopicName) => [read[topic as 'posts']],
  async *read(topic: TopicName, _: number, from: number) {
    const records = topics[topic as 'posts'].slice(from).map((appendedAt) => ({ appendedAt }) as LogRecord);
    if (records.length > 0) yield records;
  },
});

it('is as late as it is where everything was read', async () => {
  expect(await readUpTo(logOf({ posts: [1, 2], claims: [] }, { posts: 2 }), 100)).toBe(100);
});

it('is when the log took the first post that the detector has not read, or the first claim that nobody kept evidence for', async () => {
  const topics = { posts: [10, 20, 30], claims: [12, 22] };
  expect(await readUpTo(logOf(topics, { posts: 2, claims: 2 }), 100)).toBe(30);
  expect(await readUpTo(logOf(topics, { posts: 3, claims: 1 }), 100)).toBe(22);
  expect(await readUpTo(logOf(topics, {}), 100)).toBe(10);
});
