import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedItem {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly link?: string;
  readonly author?: string;
  readonly published?: Date;
}

export interface FeedServer {
  /** Address of a feed; it need not exist yet. */
  url(feed: string): string;
  /** Puts items on top of a feed. */
  publish(feed: string, ...items: readonly FeedItem[]): void;
  /** How often a feed was asked for, and how often it said that nothing changed. */
  readonly asked: ReadonlyMap<string, { times: number; unchanged: number }>;
  close(): Promise<void>;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);

/** A feed as RSS 2.0. */
export function renderFeed(title: string, items: readonly FeedItem[]): string {
  const rendered = items.map(
    ({ id, text, title: head, link, author, published }) =>
      `<item><guid isPermaLink="false">${escaped(id)}</guid>${head ? `<title>${escaped(head)}</title>` : ''}${link ? `<link>${escaped(link)}</link>` : ''}${
        author ? `<dc:creator>${escaped(author)}</dc:creator>` : ''
      }${published ? `<pubDate>${published.toUTCString()}</pubDate>` : ''}<description>${escaped(escaped(text))}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escaped(title)}</title>${rendered.join('\n')}</channel></rss>`;
}

/** Feeds over HTTP on 127.0.0.1, with validators, that a test or a demo fills as it goes. */
export async function serveFeeds(port = 0): Promise<FeedServer> {
  const feeds = new Map<string, { items: FeedItem[]; version: number }>();
  const asked = new Map<string, { times: number; unchanged: number }>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1).replace(/\.xml$/, ''));
    const feed = feeds.get(name);
    const count = asked.get(name) ?? { times: 0, unchanged: 0 };
    asked.set(name, count);
    count.times += 1;
    const etag = `"${name}-${feed?.version ?? 0}"`;
    if (request.headers['if-none-match'] === etag) {
      count.unchanged += 1;
      response.writeHead(304).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
      .end(renderFeed(name, feed?.items ?? []));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: (feed) => `http://127.0.0.1:${actual}/${encodeURIComponent(feed)}.xml`,
    publish(name, ...items) {
      const feed = feeds.get(name) ?? { items: [], version: 0 };
      feeds.set(name, { items: [...items, ...feed.items].slice(0, 2000), version: feed.version + 1 });
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
