import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '@hearsay/contracts';
import { type Standalone, startStandalone } from '@hearsay/standalone';
import { networkConfig, receiveWebhooks, serveFeeds, until } from '@hearsay/testkit';
import { readEnvironment } from '@hearsay/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
const listening = async (server: Server, port = 0): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('a source whose hub tells of news', () => {
  let standalone: Standalone;
  let folder: string;
  let site = '';
  const items: string[] = ['The weather stays fine today in the north.'];
  const asked = { feed: 0 };
  const wishes: URLSearchParams[] = [];
  const closing: (() => Promise<unknown> | unknown)[] = [];

  beforeAll(async () => {
    const server = createServer((request, response) => {
      if (request.url === '/hub') {
        void bodyOf(request).then((body) => {
          wishes.push(new URLSearchParams(body));
          response.writeHead(202).end();
        });
        return;
      }
      asked.feed += 1;
      const shown = items.map((text, i) => `<item><guid>${i}</guid><title>${text}</title></item>`).reverse();
      response
        .writeHead(200, {
          'content-type': 'application/rss+xml',
          link: `<${site}/hub>; rel="hub", </feed?self>; rel=self`,
        })
        .end(`<rss version="2.0"><channel><title>News</title>${shown.join('')}</channel></rss>`);
    });
    site = await listening(server);
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    );
    // A port that is free: the address at which the hub calls back is configured before the start.
    const free = createServer();
    const publicUrl = await listening(free);
    await new Promise((resolve) => free.close(resolve));
    const feeds = await serveFeeds();
    const receiver = await receiveWebhooks();
    closing.push(
      () => feeds.close(),
      () => receiver.close(),
    );
    folder = await mkdtemp(join(tmpdir(), 'hearsay-websub-'));
    standalone = await startStandalone({
      config: Config.parse({
        ...networkConfig(feeds, receiver, []),
        sources: [{ id: 'news', kind: 'feed', url: `${site}/feed` }],
      }),
      environment: readEnvironment({
        HEARSAY_PORT: new URL(publicUrl).port,
        HEARSAY_PUBLIC_URL: publicUrl,
        HEARSAY_DATA: folder,
        HEARSAY_LOG_LEVEL: 'silent',
      }),
    });
    standalone.collector.tick();
    await until('the hub to be asked', () => wishes.length > 0);
  });
  afterAll(async () => {
    await standalone.stop();
    for (const close of closing) await close();
    await rm(folder, { recursive: true, force: true });
  });

  const wish = (name: string) => wishes[0]?.get(`hub.${name}`) ?? '';
  const confirm = (topic: string, more = '') =>
    fetch(
      `${wish('callback')}?hub.mode=subscribe&hub.topic=${encodeURIComponent(topic)}&hub.challenge=%3Cb%3Eabc&hub.lease_seconds=864000${more}`,
    );
  const push = (signature: string | undefined, body = '<rss>whatever a hub says</rss>') =>
    fetch(wish('callback'), {
      method: 'POST',
      headers: {
        'content-type': 'application/rss+xml',
        ...(signature === undefined ? {} : { 'x-hub-signature': signature }),
      },
      body,
    });
  const signed = (method: string, secret: string, body = '<rss>whatever a hub says</rss>') =>
    `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  const posts = async () => (await standalone.context.log.ends('posts')).reduce((sum, end) => sum + end, 0);

  it('is asked for once, at the address that is configured, with a secret of its own', () => {
    expect(wishes).toHaveLength(1);
    expect([wish('mode'), wish('topic'), wish('lease_seconds')]).toEqual(['subscribe', `${site}/feed?self`, '864000']);
    expect(wish('callback')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/websub\/[A-Za-z0-9_-]{43}$/);
    expect(wish('secret')).toHaveLength(43);
  });

  it('confirms what it asked for, as text, and nothing else', async () => {
    const response = await confirm(`${site}/feed?self`);
    expect([response.status, await response.text()]).toEqual([200, '<b>abc']);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect((await confirm('https://other.example/feed')).status).toBe(404);
    const stranger = wish('callback').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await fetch(stranger, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  it('believes no push that is not signed with the secret, and says so to nobody', async () => {
    items.push('The ballot boxes were opened in the night, they say.');
    const before = { feed: asked.feed, notices: await standalone.context.log.ends('registry') };
    const answers = await Promise.all([
      push(undefined),
      push(signed('sha256', 'another secret')),
      push(signed('sha256', wish('secret'), 'another body')),
      push(signed('sha1', wish('secret'))),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(await standalone.context.log.ends('registry')).toEqual(before.notices);
    expect(asked.feed).toBe(before.feed);
  });

  it('asks the source itself at once when its hub says that there is news', async () => {
    const before = { feed: asked.feed, posts: await posts() };
    expect((await push(signed('sha256', wish('secret')))).status).toBe(202);
    await until('the new post is in the log', async () => (await posts()) > before.posts, 20_000);
    expect(asked.feed).toBe(before.feed + 1);
  });
});
