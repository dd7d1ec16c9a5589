export interface FeedItem {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly link?: string;
  readonly author?: string;
  readonly published?: Date;
}

/** Text made safe to stand in XML or HTML, also within a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);

/** A feed as RSS 2.0. */
export function renderFeed(title: string, items: readonly FeedItem[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escaped(title)}</title>${items.map(renderItem).join('\n')}</channel></rss>`;
}

function renderItem({ id, text, title, link, author, published }: FeedItem): string {
  return [
    `<item><guid isPermaLink="false">${escaped(id)}</guid>`,
    title ? `<title>${escaped(title)}</title>` : '',
    link ? `<link>${escaped(link)}</link>` : '',
    author ? `<dc:creator>${escaped(author)}</dc:creator>` : '',
    published ? `<pubDate>${published.toUTCString()}</pubDate>` : '',
    // A description is HTML inside XML: escaped once for each.
    `<description>${escaped(escaped(text))}</description></item>`,
  ].join('');
}
