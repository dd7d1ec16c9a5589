import type { SourceConfig } from '@hearsay/contracts';
import { blueskyKind } from './bluesky/kind.ts';
import { feedKind } from './feed/kind.ts';
import { filesKind } from './files/kind.ts';
import { imapKind } from './imap/kind.ts';
import { jsonKind } from './json/kind.ts';
import type { AnyKind, SourceKind, StreamKind } from './kind.ts';
import { mailKind } from './mail/kind.ts';
import { mastodonKind } from './mastodon/kind.ts';
import { mastodonStreamKind } from './mastodon-stream/kind.ts';
import { sitemapKind } from './sitemap/kind.ts';
import { telegramKind } from './telegram/kind.ts';
import { tiplineKind } from './tipline/kind.ts';
import { youtubeKind } from './youtube/kind.ts';

type Kinds = { readonly [Kind in SourceConfig['kind']]: AnyKind<Extract<SourceConfig, { kind: Kind }>> };

/** Every kind of source, a line each; the type tells of one that is missing. */
export const kinds: Kinds = {
  feed: feedKind,
  json: jsonKind,
  mastodon: mastodonKind,
  'mastodon-stream': mastodonStreamKind,
  bluesky: blueskyKind,
  telegram: telegramKind,
  youtube: youtubeKind,
  sitemap: sitemapKind,
  tipline: tiplineKind,
  mail: mailKind,
  imap: imapKind,
  files: filesKind,
};

/** How a source is read: `polled`, `streamed`, `followed` or `sent`. */
export const shapeOf = (source: Pick<SourceConfig, 'kind'>): AnyKind['shape'] => kinds[source.kind].shape;

/** The kind of a source that is polled, to be used with that source. */
export function kindOf(source: SourceConfig): SourceKind {
  const kind = kinds[source.kind] as unknown as AnyKind;
  if (kind.shape !== 'polled') throw new TypeError(`a source of kind ${source.kind} is not polled`);
  return kind;
}

/** The kind of a source that is streamed, to be used with that source. */
export function streamKindOf(source: SourceConfig): StreamKind {
  const kind = kinds[source.kind] as unknown as AnyKind;
  if (kind.shape !== 'streamed') throw new TypeError(`a source of kind ${source.kind} is not streamed`);
  return kind;
}
