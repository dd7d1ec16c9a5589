/** What one feed may cost. Characters are UTF-16 code units; a limit that cuts something leaves a line in `problems`. */
export interface FeedLimits {
  /** Bytes of the whole document; more is refused with `feed.too-large`. */
  readonly bytes: number;
  /** Entries kept; the first ones in document order. */
  readonly entries: number;
  /** Elements of the document; what follows is not read. */
  readonly elements: number;
  /** Depth of nesting; deeper tags are dropped and their text kept. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Characters of one body (summary or content) as published. */
  readonly bodyChars: number;
  /** Characters of all bodies of the feed together. */
  readonly allBodyChars: number;
  /** Tags in all bodies together; bodies after that are kept as plain text. */
  readonly bodyTags: number;
  /** Characters of one short field: title, author, category, link. */
  readonly fieldChars: number;
  /** Categories, enclosures and places of one entry, each. */
  readonly listItems: number;
  /** Characters that entities declared by the document may add in all. */
  readonly entityChars: number;
}

export const DEFAULT_FEED_LIMITS: FeedLimits = {
  bytes: 8 * 1024 * 1024,
  entries: 2_000,
  elements: 120_000,
  depth: 200,
  attributes: 64,
  bodyChars: 500_000,
  allBodyChars: 4_000_000,
  bodyTags: 100_000,
  fieldChars: 4_000,
  listItems: 100,
  entityChars: 100_000,
};
