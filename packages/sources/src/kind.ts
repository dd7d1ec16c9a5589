import type { Credential, SourceConfig } from '@hearsay/contracts';
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
  /** Who read it, where it was not the kind's own parser. */
  readonly readBy?: string;
}

export interface ParseSourceOptions {
  /** The Content-Type header as received. */
  readonly contentType?: string;
  /** Where the bytes came from, after redirects. */
  readonly url?: string;
  /** The cursor that the request was made with. */
  readonly cursor?: string;
}

export interface SecondReader {
  /** Whether a document in which nothing was found is worth a second reading. */
  readonly isWorth: (bytes: Uint8Array, options: ParseSourceOptions) => boolean;
  /** @throws UnreadableError where it finds nothing either. */
  readonly read: (bytes: Uint8Array, options: ParseSourceOptions) => Promise<SourceContent>;
}

/** A kind of source that is polled: how to ask it, and how to read its answer. Both pure; the collector does the asking. */
export interface SourceKind<Config extends SourceConfig = SourceConfig> {
  readonly shape: 'polled';
  readonly about: SourceAbout;
  /** It reads what is meant for browsers or search engines: only where the site's robots.txt allows it. */
  readonly keepsToRobots?: true;
  readonly request: (source: Config, cursor: string | undefined) => SourceRequest;
  /** @throws UnreadableError where nothing of the answer can be read. */
  readonly parse: (bytes: Uint8Array, source: Config, options: ParseSourceOptions) => SourceContent;
  /** Another reader of the same, asked where `parse` finds nothing. Its time is not bounded: to be called in a thread that can be ended. */
  readonly second?: SecondReader;
}

/** What is heard on a stream, of one message. */
export interface Heard {
  /** Where to go on after it, if the connection ends now. */
  readonly cursor?: string;
  /** A post that is new or was edited. */
  readonly entry?: FeedEntry;
  /** The id of an entry that was deleted at its source. */
  readonly deleted?: string;
}

/** A connection to a stream, before the credential is added. */
export interface StreamRequest {
  /** ws or wss. */
  readonly url: string;
  /** Asked right after the stream is open, for what came while nobody listened; its answer is read by `parseMissed`. */
  readonly missed?: SourceRequest;
}

/** A kind of source that is streamed: where to connect, and how to read a message. Both pure; the collector holds the connection. */
export interface StreamKind<Config extends SourceConfig = SourceConfig> {
  readonly shape: 'streamed';
  readonly about: SourceAbout;
  /** The credential that is sent along as a bearer token. */
  readonly credential?: (source: Config) => Credential | undefined;
  readonly connect: (source: Config, cursor: string | undefined) => StreamRequest;
  /**
   * `undefined` for a message that cannot be read. Never throws.
   * @param wanted the cheap first look: posts whose text it refuses bring no entry.
   */
  readonly read: (message: string, source: Config, wanted: (text: string) => boolean) => Heard | undefined;
  /** The moment that a cursor stands for, milliseconds since 1970, where it stands for one. */
  readonly momentOf?: (cursor: string) => number;
  /** The entries of an answer to `missed`, oldest first. */
  readonly parseMissed?: (bytes: Uint8Array, source: Config) => readonly Heard[];
}

/** A kind of source that a reader of the collector follows from a cursor on: files, mailboxes. */
export interface FollowedKind {
  readonly shape: 'followed';
  readonly about: SourceAbout;
}

/** A kind of source that others send to our own door: tips, mail that is handed over. The api takes it in; the collector makes posts of it. */
export interface SentKind {
  readonly shape: 'sent';
  readonly about: SourceAbout;
}

export type AnyKind<Config extends SourceConfig = SourceConfig> =
  | SourceKind<Config>
  | StreamKind<Config>
  | FollowedKind
  | SentKind;

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
