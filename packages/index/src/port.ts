import type { Tlp } from '@hearsay/contracts';
import type { FacetField, Search } from './search.ts';

/**
 * The kinds of documents. `rumour`: the rumour as it stands. `claim`: a claim and the rumour it is in. `event`: a link of a rumour's
 * history.
 */
export const documentKinds = ['rumour', 'claim', 'event'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * A document: the fields that can be searched, counted and sorted by, and the body as it is given back. Adapters know these
 * fields and nothing else of the domain.
 */
export interface Document {
  readonly kind: DocumentKind;
  readonly id: string;
  /** External version: an older or equal one never replaces a newer one. */
  readonly version: number;
  readonly fields: DocumentFields;
  /** Given back as it is; never searched. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Instants are ISO 8601 UTC; numbers are doubles. A field that is absent matches nothing. */
export interface DocumentFields {
  readonly jurisdiction: string;
  readonly rumour: string;
  /** Searched by words, with the analyser of `language`; `title` weighs more. */
  readonly title?: string;
  readonly text?: string;
  /** BCP 47 of `title` and `text`. */
  readonly language?: string;
  readonly languages?: readonly string[];
  readonly category?: string;
  readonly state?: string;
  readonly verdict?: string;
  readonly stance?: string;
  readonly source?: string;
  readonly sources?: readonly string[];
  readonly area?: string;
  readonly assignee?: string;
  readonly agency?: string;
  readonly flags?: readonly string[];
  readonly tlp: Tlp;
  readonly priority?: number;
  readonly claims?: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** The instant of the document itself. */
  readonly at: string;
  readonly exercise: boolean;
}

export type UpsertResult =
  | { readonly outcome: 'written' }
  /** The index holds this version or a newer one already. */
  | { readonly outcome: 'older' }
  /** Try again later: overload, a node that went away. */
  | { readonly outcome: 'busy'; readonly reason: string }
  /** Will never be taken, whatever is tried: to be quarantined. */
  | { readonly outcome: 'refused'; readonly reason: string };

export type SortField = 'priority' | 'firstSeen' | 'lastSeen' | 'claims' | 'at' | 'relevance';

export interface Query {
  readonly kind: DocumentKind;
  readonly search: Search;
  /** Who asks: documents marked narrower are as if they did not exist, in every list, count and facet. */
  readonly clearance: Tlp;
  readonly jurisdiction: string;
}

export interface ListQuery extends Query {
  /**
   * Documents without the field come last in either order. Ties are broken by id (by its bytes in UTF-8, in the same order), so that pages
   * neither repeat nor lose a document. `relevance` is always best first; see `score.ts`.
   */
  readonly sort: { readonly by: SortField; readonly order: 'asc' | 'desc' };
  readonly limit: number;
  /** As an earlier page gave it. @throws HearsayError `bad-cursor` otherwise. */
  readonly cursor?: string;
  readonly highlight?: boolean;
}

export interface Hit {
  readonly id: string;
  readonly version: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly score?: number;
  /** Fragments with `<mark>` around the matching words, everything else HTML-escaped. */
  readonly highlight?: readonly string[];
}

export interface Page {
  readonly hits: readonly Hit[];
  /** Absent on the last page. */
  readonly next?: string;
  /** Exact up to 10,000. */
  readonly total: number;
}

export interface CountsOverTime {
  readonly intervalSeconds: number;
  /**
   * Every bucket between the first and the last, empty ones included; `at` is the bucket's start. `by` has the values that were
   * counted in it, of the 50 most frequent ones over all buckets.
   */
  readonly series: readonly {
    readonly at: string;
    readonly count: number;
    readonly by?: Readonly<Record<string, number>>;
  }[];
}

/**
 * The search index: a projection of the log that can be thrown away and built again.
 *
 * - What `upsert` reported `written` is found by `get` at once and by everything else after `refresh` at the latest.
 * - Versions are external: whatever the order and number of deliveries, the newest version stays.
 * - Both adapters give the same answers to the conformance suite; relevance may order equals differently.
 */
export interface SearchIndex {
  /**
   * Makes templates and indices where they are missing. Safe to call from many processes. `made`: there was no index, or it was damaged
   * and moved aside, and it is empty now: whoever fills it must begin at the beginning of the log.
   */
  ensure(): Promise<{ readonly made: boolean }>;
  upsert(documents: readonly Document[]): Promise<UpsertResult[]>;
  get(kind: DocumentKind, id: string): Promise<Hit | undefined>;
  list(query: ListQuery): Promise<Page>;
  /** At most `size` values of each field (10 by default), most frequent first, ties by value. */
  facets(
    query: Query,
    fields: readonly FacetField[],
    size?: number,
  ): Promise<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  /**
   * Counts of `at` from `from` up to but not including `to`, in buckets that begin at whole multiples of the interval since 1970; split by a
   * field where asked.
   * @throws HearsayError `bad-request` for more than 10,000 buckets (1,000 when split) or instants that are none.
   */
  countsOverTime(
    query: Query,
    options: { readonly intervalSeconds: number; readonly from: string; readonly to: string; readonly by?: FacetField },
  ): Promise<CountsOverTime>;
  /** Documents that share telling words with the text, best first by `likeness`. */
  similar(query: Query, text: string, limit: number): Promise<readonly Hit[]>;
  /** Makes everything written before visible to list, facets, counts and similar. For tests and rebuilds. */
  refresh(): Promise<void>;
  /**
   * Begins a new generation beside the live one. Documents go into it by the returned index's `upsert`; `publish` puts it in place of
   * the live one at once, `abandon` drops it. Readers see the old generation until then. What is written to the live one meanwhile is in
   * the new one when it is published. A second rebuild takes the place of one that is under way: that one's calls then fail.
   */
  rebuild(): Promise<Rebuild>;
  /** Every document of a kind, in order of id; for comparing generations. */
  all(kind: DocumentKind): AsyncIterable<Document>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface Rebuild {
  upsert(documents: readonly Document[]): Promise<UpsertResult[]>;
  publish(): Promise<void>;
  abandon(): Promise<void>;
}
