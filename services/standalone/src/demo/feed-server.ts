import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FeedItem, renderFeed } from './render-feed.ts';

export interface FeedServer {
  /** Address of a feed; it need not exist yet. */
  url(feed: string): string;
  /** Address of a page that shows one item of a feed. */
  pageUrl(feed: string, id: string): string;
  /** Puts items on top of a feed. */
  publish(feed: string, ...items: readonly FeedItem[]): void;
  /** What a feed calls itself; its name in the address unless set. */
  describe(feed: string, title: string): void;
  /** How often a feed was asked for, and how often it said that nothing changed. */
  readonly asked: ReadonlyMap<string, { times: number; unchanged: number }>;
  close(): Promise<void>;
}

export interface FeedServerOptions {
  /** Items a feed shows, the newest; 2,000 unless set. */
  readonly itemsKept?: number;
  readonly port?: number;
  /** Shows one item as a page; without it there are no pages. */
  readonly renderPage?: (feedTitle: string, item: FeedItem) => string;
}

interface Feed {
  title: string;
  items: readonly FeedItem[];
  version: number;
}

/** Older items fall off the end of a feed. */
const itemsKept = 2000;

/** Feeds over HTTP on 127.0.0.1, with validators, that a test or a demo fills as it goes. */
export async function serveFeeds(options: FeedServerOptions = {}): Promise<FeedServer> {
  const { port = 0, renderPage } = options;
  const feeds = new Map<string, Feed>();
  const asked = new Map<string, { times: number; unchanged: number }>();
  const feedOf = (name: string): Feed => {
    const feed = feeds.get(name) ?? { title: name, items: [], version: 0 };
    feeds.set(name, feed);
    return feed;
  };
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path?.[0] === 'posts' && path.length === 3) {
      const feed = feeds.get(path[1] as string);
      const item = feed?.items.find(({ id }) => id === path[2]);
      if (!feed || !item || !renderPage) {
        response.writeHead(404).end();
        return;
      }
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        })
        .end(renderPage(feed.title, item));
      return;
    }
    if (path?.length !== 1) {
      response.writeHead(404).end();
      return;
    }
    const name = (path[0] as string).replace(/\.xml$/, '');
    const feed = feeds.get(name);
    const count = asked.get(name) ?? { times: 0, unchanged: 0 };
    asked.set(name, count);
    count.times += 1;
    const etag = `"${encodeURIComponent(name)}-${feed?.version ?? 0}"`;
    if (request.headers['if-none-match'] === etag) {
      count.unchanged += 1;
      response.writeHead(304).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
      .end(renderFeed(feed?.title ?? name, feed?.items ?? []));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const home = `http://127.0.0.1:${actual}`;
  return {
    url: (feed) => `${home}/${encodeURIComponent(feed)}.xml`,
    pageUrl: (feed, id) => `${home}/posts/${encodeURIComponent(feed)}/${encodeURIComponent(id)}`,
    publish(name, ...items) {
      const feed = feedOf(name);
      feed.items = [...items, ...feed.items].slice(0, options.itemsKept ?? itemsKept);
      feed.version += 1;
    },
    describe(name, title) {
      feedOf(name).title = title;
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The decoded parts of a request's path; `undefined` where they cannot be decoded. */
function pathOf(url: string): string[] | undefined {
  try {
    return (url.split('?')[0] as string).slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
