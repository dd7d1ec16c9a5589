import type { Post, SourceConfig, SourceState } from '@hearsay/contracts';
import { kindOf, type ParseSourceOptions, type SourceContent, UnreadableError } from '@hearsay/sources';
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
export function parseNow({ bytes, options, seen, around }: Job): Parsed {
  const { source } = around;
  try {
    const { entries, problems: _, ...rest } = kindOf(source).parse(bytes, source, options);
    const { posts, seen: after, familiar } = postsOf({ entries }, seen, around);
    const published = entries
      .map((entry) => Date.parse(entry.published ?? entry.updated ?? ''))
      .filter(Number.isFinite);
    return { kind: 'read', reading: { ...rest, posts, seen: after, familiar, entries: entries.length, published } };
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.message : `Reading the answer failed: ${String(error)}`;
    return { kind: 'unreadable', reason: reason.slice(0, 400) };
  }
}
