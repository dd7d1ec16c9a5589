export { type ReadClaims, readCheckedClaims } from './checked-claims/read-checked-claims.ts';
export { parseDate } from './feed/dates/parse-date.ts';
export { FeedError, type FeedErrorCode } from './feed/error.ts';
export { plainText } from './feed/html/plain-text.ts';
export { sanitise } from './feed/html/sanitise.ts';
export { DEFAULT_FEED_LIMITS, type FeedLimits } from './feed/limits.ts';
export type {
  FeedAuthor,
  FeedEnclosure,
  FeedEntry,
  FeedFormat,
  FeedHints,
  FeedPlace,
  ParsedFeed,
} from './feed/model.ts';
export { type ParseFeedOptions, parseFeed } from './feed/parse-feed.ts';
export {
  shownFeedAuthor,
  shownFeedLink,
  shownFeedTitle,
  shownId,
  shownLink,
  shownTitle,
} from './feed/shown.ts';
export { csvReader, jsonlReader, type RowReader } from './files/read-row.ts';
export { largestRow, type Row, RowSplitter } from './files/row-splitter.ts';
export {
  type AnyKind,
  type Heard,
  noHints,
  type ParseSourceOptions,
  type SecondReader,
  type SourceAbout,
  type SourceContent,
  type SourceKind,
  type SourceRequest,
  type StreamKind,
  type StreamRequest,
} from './kind.ts';
export { kindOf, kinds, shapeOf, streamKindOf } from './kinds.ts';
export { isFrom, largestMail, type ReadMail, readMail } from './mail/read-mail.ts';
export { readOpml, type Subscription } from './opml/read-opml.ts';
export { writeOpml } from './opml/write-opml.ts';
export { rawOf, rememberRaw } from './raw-entry.ts';
export { UnreadableError } from './unreadable.ts';
