import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Feeds of 20 items each in a process of their own, so that their work is not counted. A message makes one new
 * item in every feed, and is answered with how often the feeds were asked since the one before. */
const itemsShown = 20;
let generation = 0;
let asked = 0;

const item = (feed: number, i: number) =>
  `<item><title>Item ${i} of feed ${feed}: the count goes on</title><link>http://feeds.example/${feed}/${i}</link><guid>${feed}-${i}</guid>
<pubDate>${new Date(1_417_327_200_000 + i * 60_000).toUTCString()}</pubDate>
<description>&lt;p&gt;${`Words of item ${i}, as news have them: who said what, where and when, in a few sentences. `.repeat(4)}&lt;/p&gt;</description></item>`;

function feedOf(feed: number): string {
  const items = Array.from({ length: itemsShown }, (_, i) => item(feed, generation + itemsShown - i));
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>http://feeds.example/${feed}</link>${items.join('\n')}</channel></rss>`;
}

const server = createServer((request, response) => {
  asked += 1;
  const etag = `"${generation}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feedOf(Number(request.url?.slice(1))));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  generation += 1;
  process.send?.(asked);
  asked = 0;
});
process.on('disconnect', () => process.exit());
