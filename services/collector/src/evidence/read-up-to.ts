import type { TopicName } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';

/** Under which name the keeper reads claims. */
export const keeperGroup = { group: 'collector-evidence', topics: ['claims'], from: 'beginning' } as const;

/** Who must have read what before nothing more can be said of a post. */
const readers: readonly { readonly group: string; readonly topic: TopicName }[] = [
  { group: 'detector', topic: 'posts' },
  { group: keeperGroup.group, topic: 'claims' },
];

/**
 * Until when everything that the log took has been read by the detector, and its claims by the keeper of evidence: milliseconds since 1970,
 * `now` where nothing waits.
 */
export async function readUpTo(log: Pick<EventLog, 'ends' | 'committed' | 'read'>, now: number): Promise<number> {
  let oldest = now;
  for (const { group, topic } of readers) {
    const [ends, committed] = await Promise.all([log.ends(topic), log.committed(group, topic)]);
    for (const [partition, end] of ends.entries()) {
      const next = committed[partition] ?? 0;
      if (next >= end) continue;
      for await (const [first] of log.read(topic, partition, next)) {
        oldest = Math.min(oldest, first?.appendedAt ?? now);
        break;
      }
    }
  }
  return oldest;
}
