import type { SourceConfig } from '@hearsay/contracts';
import { kindOf } from '../kinds.ts';

/** Kinds whose address a feed reader can read as it is. */
const feedKinds = new Set<SourceConfig['kind']>(['feed', 'youtube']);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in a quoted attribute. Signs that XML has no room for are left out. */
const attribute = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] as string)
    .replace(/[\t\n\r]+/g, ' ');

/**
 * The feeds among sources as OPML 2.0, which every feed reader takes over, in the order of the configuration.
 * @returns the document, and the ids of the sources that are no feeds and so are not in it.
 */
export function writeOpml(
  sources: readonly SourceConfig[],
  title: string,
): { readonly opml: string; readonly leftOut: readonly string[] } {
  const feeds = sources.filter(({ kind }) => feedKinds.has(kind));
  const outlines = feeds.map((source) => {
    const name = attribute(source.name ?? source.id);
    const { url } = kindOf(source).request(source, undefined);
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${attribute(url)}"/>`;
  });
  const opml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${attribute(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
  return { opml, leftOut: sources.filter(({ kind }) => !feedKinds.has(kind)).map(({ id }) => id) };
}
