import type { Post, SourceConfig, SourceState } from '@hearsay/contracts';
import { kindOf, type ParseSourceOptions, type SourceContent, UnreadableError } from '@hearsay/sources';
import { Original } from '../evidence/seal-entry.ts';
import { postsOf, type Surroundings } from '../posts-of.ts';

/** An answer to be read. Plain data: it goes to a thread and back. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly options: ParseSourceOptions;
  readonly seen: SourceState['seen'];
  readonly around: Surroundings & { readonly source: SourceConfig };
}

/** What an answer held: the posts that are new in it, what is seen after it, and what it said of the source. */
export interface Reading extends Omit<SourceContent, 'entries' | 'problems'> {
  readonly posts: readonly Post[];
  /** Records of evidence of these posts, to be held before they are written. */
  readonly evidence: readonly Uint8Array[];
  readonly seen: SourceState['seen'];
  readonly entries: number;
  /** Whether any of its entries was seen before. */
  readonly familiar: boolean;
  /** When its entries were published, as far as they say so: milliseconds since 1970. */
  readonly published: readonly number[];
}

/** What came of reading an answer; `reason` is a sentence for the operator. */
export type Parsed =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads an answer, here and now. Never throws: what a parser did not foresee makes an answer that cannot be read. */
export function parseNow(job: Job): Parsed {
  const { bytes, options, around } = job;
  return parsedFrom(job, () => kindOf(around.source).parse(bytes, around.source, options));
}

/** Whether an answer in which nothing was found may hold something for the kind's second reader. */
export function deservesSecondReading({ bytes, options, around }: Job, first: Parsed): boolean {
  if (first.kind === 'read' && first.reading.entries > 0) return false;
  return kindOf(around.source).second?.isWorth(bytes, options) ?? false;
}

/** Reads an answer, and asks the second reader where nothing was found. May take for ever: for a thread that can be ended. Never rejects. */
export async function parseTwice(job: Job): Promise<Parsed> {
  const first = parseNow(job);
  if (!deservesSecondReading(job, first)) return first;
  try {
    const content = await kindOf(job.around.source).second?.read(job.bytes, job.options);
    return content === undefined || content.entries.length === 0 ? first : parsedFrom(job, () => content);
  } catch {
    // It found nothing either: what the first said stands.
    return first;
  }
}

function parsedFrom({ bytes, seen, around }: Job, read: () => SourceContent): Parsed {
  try {
    const { entries, problems: _, ...rest } = read();
    const { posts, evidence, seen: after, familiar } = postsOf({ entries }, seen, around, new Original(bytes));
    const published = entries
      .map((entry) => Date.parse(entry.published ?? entry.updated ?? ''))
      .filter(Number.isFinite);
    return {
      kind: 'read',
      reading: { ...rest, posts, evidence, seen: after, familiar, entries: entries.length, published },
    };
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.message : `Reading the answer failed: ${String(error)}`;
    return { kind: 'unreadable', reason: reason.slice(0, 400) };
  }
}
