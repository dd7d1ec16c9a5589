/** The one model every feed format is read into. Dates are UTC ISO 8601; links are absolute where a base is known. */
export type FeedFormat =
  | 'rss-0.9'
  | 'rss-0.91'
  | 'rss-0.92'
  | 'rss-1.0'
  | 'rss-1.1'
  | 'rss-2.0'
  | 'rss'
  | 'atom-0.3'
  | 'atom-1.0'
  | 'json-feed'
  | 'cdf';

export interface FeedAuthor {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface FeedEnclosure {
  readonly url: string;
  readonly type: string | null;
  /** Bytes as the publisher says. */
  readonly length: number | null;
}

/** WGS 84 degrees. */
export interface FeedPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string | null;
}

export interface FeedEntry {
  /** Plain text. */
  readonly title: string | null;
  readonly link: string | null;
  /** As published; the link where the feed gives no id. */
  readonly id: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** The feed's where the entry names none. */
  readonly author: FeedAuthor | null;
  /** Sanitised HTML. */
  readonly summary: string | null;
  /** Sanitised HTML. */
  readonly content: string | null;
  /** Title and body as plain text, for detection. */
  readonly text: string;
  /** BCP 47 tag as published; the feed's where the entry has none. */
  readonly language: string | null;
  /** The feed's where the entry has none. */
  readonly categories: readonly string[];
  readonly enclosures: readonly FeedEnclosure[];
  readonly places: readonly FeedPlace[];
  /** People that the source says it reaches: followers of its author, views. Absent where it says nothing. */
  readonly reach?: number;
}

/** What the publisher asks of readers. */
export interface FeedHints {
  /** RSS `ttl`, in minutes. */
  readonly ttlMinutes: number | null;
  /** `sy:updatePeriod` divided by `sy:updateFrequency`, in minutes. */
  readonly updatePeriodMinutes: number | null;
  /** Hours of the day, GMT, in which not to ask. */
  readonly skipHours: readonly number[];
  /** Days of the week in which not to ask; Sunday is 0. */
  readonly skipDays: readonly number[];
  /** WebSub hubs. */
  readonly hubs: readonly string[];
  /** The feed's own address, the WebSub topic. */
  readonly self: string | null;
  /** The next page of the feed. */
  readonly next: string | null;
  /** The address the feed says it has moved to. */
  readonly movedTo: string | null;
}

export interface ParsedFeed {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly description: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly language: string | null;
  readonly author: FeedAuthor | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly categories: readonly string[];
  readonly hints: FeedHints;
  readonly entries: readonly FeedEntry[];
  /** What was repaired or left out, a sentence each. */
  readonly problems: readonly string[];
}
