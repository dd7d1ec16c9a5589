import type { DryRun, DryRunRequest, Leaf } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import type { Hit, Job, Looked } from './job.ts';

/** So many records of a topic are looked through at most: the newest of each partition. */
const mostRecords = 50_000;
/** Records that the thread is given at once. */
const piece = 200;
const mostExamples = 20;

export interface DryRunning {
  readonly log: EventLog;
  readonly ask: (job: Job) => Promise<Looked>;
  readonly jurisdiction: string;
  readonly now: number;
  /** Milliseconds after which it stops and says that it has not read everything. */
  readonly patience: number;
  readonly clock: () => number;
}

interface Sum {
  read: number;
  readonly found: Set<string>;
  readonly hits: Map<string, Hit>;
}

/** What a rule would have found in the claims and posts of the last days. Nothing is changed by it. */
export async function tryOut({ body, days }: DryRunRequest, running: DryRunning): Promise<DryRun> {
  const { log, ask, jurisdiction, now, patience, clock } = running;
  const since = new Date(now - days * 86_400_000).toISOString();
  const until = clock() + patience;
  const flagged = new Map<string, Leaf>();
  let partial = false;

  const look = async (topic: Job['topic']): Promise<Sum> => {
    const sum: Sum = { read: 0, found: new Set(), hits: new Map() };
    for (const [partition, end] of (await log.ends(topic)).entries()) {
      const from = Math.max(0, end - Math.floor(mostRecords / log.partitions));
      let first = true;
      for await (const batch of log.read(topic, partition, from)) {
        if (first && from > 0 && (batch[0]?.appendedAt ?? 0) > Date.parse(since)) partial = true;
        first = false;
        for (let at = 0; at < batch.length; at += piece) {
          if (clock() > until) {
            partial = true;
            return sum;
          }
          const records = batch.slice(at, at + piece).flatMap(({ value }) => value ?? []);
          const examples = mostExamples - sum.hits.size;
          const looked = await ask({ body, jurisdiction, since, topic, records, examples });
          sum.read += looked.read;
          for (const post of looked.found) sum.found.add(post);
          for (const hit of looked.hits) sum.hits.set(hit.post, hit);
          for (const [post, category] of looked.flagged) flagged.set(post, category);
        }
      }
    }
    return sum;
  };

  const claims = await look('claims');
  const posts = await look('posts');
  const examples = [...new Map([...claims.hits, ...posts.hits]).values()].slice(0, mostExamples);
  return {
    claims: { read: claims.read, found: claims.found.size },
    posts: posts.read === 0 ? null : { read: posts.read, found: posts.found.size },
    perDay: new Set([...claims.found, ...posts.found]).size / days,
    partial,
    examples: examples.map(({ post, category: own, ...hit }) => {
      const category = own ?? flagged.get(post);
      return { ...hit, ...(category === undefined ? {} : { category }) };
    }),
  };
}
