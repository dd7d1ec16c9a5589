import type { SourceConfig } from '@hearsay/contracts';
import type { FeedEntry, FeedHints } from './feed/model.ts';

/** What a kind of source is, for the people who choose one. Plain sentences. */
export interface SourceAbout {
  readonly summary: string;
  /** Whose terms of use apply, and what they ask of a reader. */
  readonly terms: string;
  /** How often and how much may be asked, and what is never seen this way. */
  readonly limits: string;
  /** Which key or account it needs. */
  readonly credentials: string;
}

/** A request to a source, before validators and the user agent are added. */
export interface SourceRequest {
  readonly url: string;
  readonly accept: string;
}

/** What an answer of a source holds, of whatever kind it is. */
export interface SourceContent {
  /** `rss-2.0`, `mastodon` … */
  readonly format: string;
  readonly title: string | null;
  /** The site the source belongs to, as it says itself. */
  readonly link: string | null;
  readonly language: string | null;
  readonly hints: FeedHints;
  readonly entries: readonly FeedEntry[];
  /** What was repaired or left out, a sentence each. */
  readonly problems: readonly string[];
  /** Where to go on next time, in this kind's own words; kept with the source's state. */
  readonly cursor?: string;
}

export interface ParseSourceOptions {
  /** The Content-Type header as received. */
  readonly contentType?: string;
  /** Where the bytes came from, after redirects. */
  readonly url?: string;
  /** The cursor that the request was made with. */
  readonly cursor?: string;
}

/** A kind of source: how to ask it, and how to read its answer. Both pure; the collector does the asking. */
export interface SourceKind<Config extends SourceConfig = SourceConfig> {
  readonly about: SourceAbout;
  readonly request: (source: Config, cursor: string | undefined) => SourceRequest;
  /** @throws UnreadableError where nothing of the answer can be read. */
  readonly parse: (bytes: Uint8Array, source: Config, options: ParseSourceOptions) => SourceContent;
}

/** Hints of a source that gives none. */
export const noHints: FeedHints = {
  ttlMinutes: null,
  updatePeriodMinutes: null,
  skipHours: [],
  skipDays: [],
  hubs: [],
  self: null,
  next: null,
  movedTo: null,
};
