import type { SourceState } from '@hearsay/contracts';
import type { FeedHints } from '@hearsay/sources';

/** A hub that tells of news, and under which name it knows the source. */
export type Offer = Pick<NonNullable<SourceState['websub']>, 'hub' | 'topic'>;

const isHttp = (address: string | undefined): address is string =>
  address !== undefined &&
  address.length <= 2048 &&
  URL.canParse(address) &&
  /^https?:$/.test(new URL(address).protocol);

/** The hub that an answer offers: in its Link header or, where there is none, in the feed itself (WebSub, 4). */
export function offerOf(
  hints: Pick<FeedHints, 'hubs' | 'self'>,
  headers: Readonly<Record<string, string>>,
  url: string,
): Offer | undefined {
  const linked = linksIn(headers.link ?? '', url);
  const hub = linked.hub ?? hints.hubs[0];
  const topic = linked.self ?? hints.self ?? url;
  return isHttp(hub) && isHttp(topic) ? { hub, topic } : undefined;
}

/** The first address of each relation in a Link header (RFC 8288). What is not of its form is left out. */
function linksIn(header: string, base: string): { readonly hub?: string; readonly self?: string } {
  const found: { hub?: string; self?: string } = {};
  for (const [, target = '', parameters = ''] of header.slice(0, 8192).matchAll(/<([^<>]{1,2048})>([^<]{0,500})/g)) {
    const rels = /;\s{0,9}rel\s{0,9}=\s{0,9}(?:"([^"]{0,200})"|([^\s;,"]{1,200}))/i.exec(parameters);
    for (const rel of (rels?.[1] ?? rels?.[2] ?? '').toLowerCase().split(/\s+/)) {
      if ((rel === 'hub' || rel === 'self') && URL.canParse(target, base)) found[rel] ??= new URL(target, base).href;
    }
  }
  return found;
}
