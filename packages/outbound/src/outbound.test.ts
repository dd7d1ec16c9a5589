import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createOutbound, type Outbound, type OutboundOptions } from './outbound.ts';

const open: { server?: Server; outbound?: Outbound }[] = [];
afterEach(async () => {
  for (const { server, outbound } of open.splice(0)) {
    await outbound?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  open.push({ server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function outbound(options: Partial<OutboundOptions> = {}): Outbound {
  const one = createOutbound({ allow: ['127.0.0.1/32'], userAgent: 'Hearsay/test', ...options });
  open.push({ outbound: one });
  return one;
}

describe('where it may go', () => {
  const closed = { allow: [] };

  it.each([
    'http://127.0.0.1/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://0.0.0.0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://198.18.0.1/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'ftp://example.org/',
    'http://user:secret@example.org/',
    'not an address',
  ])('refuses %s before it connects', async (url) => {
    await expect(
      outbound({ ...closed, resolve: () => Promise.reject(new Error('asked')) }).request(url),
    ).rejects.toMatchObject({
      code: 'address-refused',
    });
  });

  it('refuses a name that leads to a private address', async () => {
    const resolve = async () => [{ address: '10.0.0.1', family: 4 }];
    await expect(outbound({ resolve }).request('http://innocent.example/')).rejects.toMatchObject({
      code: 'address-refused',
    });
  });

  it('refuses a name with one private address among public ones', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ];
    await expect(outbound({ resolve }).request('http://mixed.example/')).rejects.toMatchObject({
      code: 'address-refused',
    });
  });

  it('checks the address it connects to, not one that was looked up before', async () => {
    const port = await serve((_, response) => response.end('reached'));
    const answers = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }];
    const out = outbound({ resolve });
    const first = await out.request(`http://rebinding.example:${port}/`, { headers: { connection: 'close' } });
    expect(Buffer.from(first.body).toString()).toBe('reached');
    await expect(out.request(`http://rebinding.example:${port}/`)).rejects.toMatchObject({ code: 'address-refused' });
  });

  it('refuses a redirect to a private address', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.2/secret' }).end());
    await expect(outbound().request(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'address-refused' });
  });

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'ftp://127.0.0.1/'])(
    'refuses a redirect to another scheme: %s',
    async (location) => {
      const port = await serve((_, response) => response.writeHead(302, { location }).end());
      await expect(outbound().request(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'address-refused' });
    },
  );

  it('ends a redirect loop', async () => {
    const port = await serve((_, response) => response.writeHead(301, { location: '/again' }).end());
    await expect(outbound().request(`http://127.0.0.1:${port}/`)).rejects.toThrow(/more than 5 times/);
  });
});

describe('what it brings back', () => {
  it('says where a resource moved to for good', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/new') response.end('here');
      else response.writeHead(301, { location: '/new' }).end();
    });
    const response = await outbound().request(`http://127.0.0.1:${port}/old`);
    expect(response.movedTo).toBe(`http://127.0.0.1:${port}/new`);
  });

  it('unpacks gzip', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<rss/>')),
    );
    expect(Buffer.from((await outbound().request(`http://127.0.0.1:${port}/`)).body).toString()).toBe('<rss/>');
  });

  it('drops a gzip bomb at the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(64 << 20));
    const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const limits = { decompressed: 1 << 20 };
    await expect(outbound().request(`http://127.0.0.1:${port}/`, { limits })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('drops an endless body at the cap', async () => {
    const port = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    });
    await expect(outbound().request(`http://127.0.0.1:${port}/`, { limits: { bytes: 1 << 20 } })).rejects.toMatchObject(
      {
        code: 'too-large',
      },
    );
  });

  it('gives up on a body that never ends within the time', async () => {
    const port = await serve((_, response) => {
      response.write('a');
    });
    await expect(outbound().request(`http://127.0.0.1:${port}/`, { limits: { milliseconds: 200 } })).rejects.toThrow(
      /did not answer within 0\.2 s/,
    );
  });

  it('gives up on a body that comes byte by byte', async () => {
    const timers: NodeJS.Timeout[] = [];
    const port = await serve((_, response) => {
      timers.push(setInterval(() => response.write('a'), 20));
    });
    await expect(outbound().request(`http://127.0.0.1:${port}/`, { limits: { milliseconds: 200 } })).rejects.toThrow(
      /did not answer within 0\.2 s/,
    );
    for (const timer of timers) clearInterval(timer);
  });

  it('refuses headers without end', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'x-much': 'a'.repeat(20_000), 'x-more': 'a'.repeat(20_000) }).end('ok'),
    );
    await expect(outbound().request(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'fetch-failed' });
  });

  it('does not grow with a bomb', { retry: 2 }, async () => {
    const bomb = gzipSync(Buffer.alloc(512 << 20));
    const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().rss;
    await outbound()
      .request(`http://127.0.0.1:${port}/`)
      .catch(() => undefined);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20);
  });

  it('says in words that nobody answers', async () => {
    const port = await serve(() => {});
    const { server } = open.pop() ?? {};
    await new Promise((resolve) => server?.close(resolve));
    await expect(outbound().request(`http://127.0.0.1:${port}/`)).rejects.toThrow(/ECONNREFUSED/);
  });
});
