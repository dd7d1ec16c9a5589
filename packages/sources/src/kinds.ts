import type { SourceConfig } from '@hearsay/contracts';
import { feedKind } from './feed/kind.ts';
import { jsonKind } from './json/kind.ts';
import type { SourceKind } from './kind.ts';
import { mastodonKind } from './mastodon/kind.ts';
import { sitemapKind } from './sitemap/kind.ts';
import { telegramKind } from './telegram/kind.ts';
import { youtubeKind } from './youtube/kind.ts';

type Kinds = { readonly [Kind in SourceConfig['kind']]: SourceKind<Extract<SourceConfig, { kind: Kind }>> };

/** Every kind of source, a line each; the type tells of one that is missing. */
export const kinds: Kinds = {
  feed: feedKind,
  json: jsonKind,
  mastodon: mastodonKind,
  telegram: telegramKind,
  youtube: youtubeKind,
  sitemap: sitemapKind,
};

/** The kind of a source, to be used with that source. */
export const kindOf = (source: SourceConfig): SourceKind => kinds[source.kind] as unknown as SourceKind;
