import type { SourceConfig } from '@hearsay/contracts';
import { contentOf } from '../content-of.ts';
import { decodeBytes } from '../feed/charset/decode-bytes.ts';
import { DEFAULT_FEED_LIMITS } from '../feed/limits.ts';
import { isElement, sourceTextOf, trimmedText, type XmlElement } from '../feed/xml/node.ts';
import { readXml } from '../feed/xml/tree.ts';
import type { SourceKind } from '../kind.ts';
import { UnreadableError } from '../unreadable.ts';

export type SitemapSource = Extract<SourceConfig, { kind: 'sitemap' }>;

const within = (parent: XmlElement | undefined, local: string): XmlElement[] =>
  (parent?.children ?? []).filter((child): child is XmlElement => isElement(child) && child.local === local);
const text = (parent: XmlElement | undefined, local: string): string | null => trimmedText(within(parent, local)[0]);

/** Sitemaps with Google's extension for news. */
export const sitemapKind: SourceKind<SitemapSource> = {
  shape: 'polled',
  keepsToRobots: true,
  about: {
    summary: 'The news sitemap of a site: headlines of the last two days, for sites that have no feed.',
    terms: 'Those of its publisher. It is written for search engines; robots.txt names it.',
    limits:
      'Headlines and links of at most 1,000 articles, no texts. A list of sitemaps is not followed: give the address of one of them.',
    credentials: 'None.',
  },
  request: ({ url }) => ({ url, accept: 'application/xml, text/xml;q=0.9, */*;q=0.1' }),
  parse: (bytes, _source, { contentType, url }) => {
    const { root } = readXml(decodeBytes(bytes, contentType).text, url, DEFAULT_FEED_LIMITS);
    const list = within(root, 'sitemapindex')[0];
    if (list) {
      const some = within(list, 'sitemap')
        .slice(0, 3)
        .map((one) => text(one, 'loc')?.slice(0, 200));
      throw new UnreadableError(
        `This is a list of sitemaps; give the address of one of them, such as ${some.filter(Boolean).join(' or ') || '(it names none)'}.`,
      );
    }
    const set = within(root, 'urlset')[0];
    if (!set) throw new UnreadableError('No sitemap was found in the document.');
    return contentOf(
      'sitemap',
      within(set, 'url'),
      url,
      (page) => {
        const news = within(page, 'news')[0];
        const loc = text(page, 'loc');
        if (!news) return undefined;
        return {
          id: loc,
          link: loc,
          title: text(news, 'title'),
          published: text(news, 'publication_date') ?? text(page, 'lastmod'),
          language: text(within(news, 'publication')[0], 'language'),
        };
      },
      (page) => sourceTextOf(page) ?? '',
    );
  },
};
