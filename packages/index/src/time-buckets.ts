import { HearsayError } from '@hearsay/contracts';

const mostBuckets = 10_000;
/** Where each is split by a field: a server bounds all buckets of an answer. */
const mostSplitBuckets = 1_000;
/** How many values a count over time is split by, at most. */
export const mostSplits = 50;

export interface TimeBuckets {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The beginnings of all buckets. */
  readonly starts: readonly number[];
}

/** @throws HearsayError `bad-request` */
export function timeBuckets(options: { intervalSeconds: number; from: string; to: string; by?: string }): TimeBuckets {
  const [from, to] = [Date.parse(options.from), Date.parse(options.to)];
  const step = Math.round(options.intervalSeconds * 1000);
  if (Number.isNaN(from) || Number.isNaN(to) || !(step >= 1000)) {
    throw new HearsayError(
      'bad-request',
      'Counts over time need from and to as ISO 8601 instants, and an interval of 1 s or more.',
    );
  }
  const first = Math.floor(from / step) * step;
  const most = options.by === undefined ? mostBuckets : mostSplitBuckets;
  if ((to - first) / step > most) {
    throw new HearsayError('bad-request', `That is more than ${most} buckets. Choose a longer interval or less time.`);
  }
  const starts: number[] = [];
  for (let at = first; at < to; at += step) starts.push(at);
  return { from, to, step, starts };
}
