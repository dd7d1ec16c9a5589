import type { ClaimId, DryRun, DryRunRequest, PostId, RumourId } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import type { Flagged, Hit, Job, Looked } from './job.ts';

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
  /** How far back posts may be looked through, in milliseconds; 0: not at all. */
  readonly retroHunt: number;
  /** Milliseconds after which it stops and says that it has not read everything. */
  readonly patience: number;
  readonly clock: () => number;
  /** The rumour that a claim is in, where whoever tries it out knows of it. */
  readonly rumourOf: (claim: ClaimId) => Promise<RumourId | undefined>;
}

interface Sum {
  read: number;
  readonly found: Set<PostId>;
  readonly hits: Map<PostId, Hit>;
}

const nothing: Sum = { read: 0, found: new Set(), hits: new Map() };

/** What a rule would have found in the claims and posts of the last days. Nothing is changed by it. */
export async function tryOut({ body, days }: DryRunRequest, running: DryRunning): Promise<DryRun> {
  const { log, ask, jurisdiction, now, patience, clock, retroHunt, rumourOf } = running;
  const asked = days * 86_400_000;
  const sinceOf = (back: number) => new Date(now - back).toISOString();
  const until = clock() + patience;
  const flagged = new Map<PostId, Flagged>();
  let partial = false;

  const look = async (topic: Job['topic'], since: string): Promise<Sum> => {
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
          for (const one of looked.flagged) flagged.set(one.post, one);
        }
      }
    }
    return sum;
  };

  const claims = await look('claims', sinceOf(asked));
  // What the detector has not read yet may stand there all the same: nobody looks at it.
  const posts = retroHunt === 0 ? nothing : await look('posts', sinceOf(Math.min(asked, retroHunt)));
  const examples = [...new Map([...claims.hits, ...posts.hits]).values()].slice(0, mostExamples);
  return {
    claims: { read: claims.read, found: claims.found.size },
    retroHunt: retroHunt / 3_600_000,
    posts: posts.read === 0 ? null : { read: posts.read, found: posts.found.size },
    perDay: Math.max(
      claims.found.size / days,
      (posts.found.size * 86_400_000) / Math.max(1, Math.min(asked, retroHunt)),
    ),
    partial,
    examples: await Promise.all(
      examples.map(async (hit) => {
        const { category, claim } = flagged.get(hit.post) ?? {};
        const rumour = claim && (await rumourOf(claim));
        return {
          ...hit,
          ...(category === undefined ? {} : { category }),
          ...(claim === undefined || rumour === undefined ? {} : { claim: { id: claim, rumour } }),
        };
      }),
    ),
  };
}
