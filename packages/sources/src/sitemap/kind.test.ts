import { SourceConfig } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { UnreadableError } from '../unreadable.ts';
import { type SitemapSource, sitemapKind } from './kind.ts';

const source = SourceConfig.parse({ id: 's', kind: 'sitemap', url: 'https://news.example/news.xml' }) as SitemapSource;
const page = (id: number, news: string) => `<url><loc>https://news.example/${id}</loc>${news}</url>`;
const news = (title: string) =>
  `<news:news><news:publication><news:name>News</news:name><news:language>ro</news:language></news:publication><news:publication_date>2014-11-30T08:00:00+02:00</news:publication_date><news:title>${title}</news:title></news:news>`;
const sitemap = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${inner}</urlset>`;
const read = (text: string) => sitemapKind.parse(new TextEncoder().encode(text), source, {});

parseSuite({
  kind: 'sitemap',
  parse: (input) => sitemapKind.parse(input, source, {}),
  samples: [sitemap(page(1, news('One')) + page(2, news('Two')))],
  isPromisedError: (error) => error instanceof UnreadableError,
  outputPerByte: 30,
});

describe('a news sitemap', () => {
  it('gives headlines with link, date and language', () => {
    expect(read(sitemap(page(1, news('Polls &amp; queues')))).entries).toEqual([
      expect.objectContaining({
        id: 'https://news.example/1',
        link: 'https://news.example/1',
        title: 'Polls & queues',
        published: '2014-11-30T06:00:00.000Z',
        language: 'ro',
      }),
    ]);
  });

  it('leaves out pages that are no news', () => {
    expect(read(sitemap(page(1, '') + page(2, news('Two')))).entries).toHaveLength(1);
  });

  it('says which sitemaps there are where it is a list of them', () => {
    expect(() => read('<sitemapindex><sitemap><loc>https://news.example/a.xml</loc></sitemap></sitemapindex>')).toThrow(
      'https://news.example/a.xml',
    );
    expect(() => read('<html></html>')).toThrow(UnreadableError);
  });
});
