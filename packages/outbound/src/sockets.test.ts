import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { connectableAddress, openWebSocket, type SocketLimits } from './sockets.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(greet: (socket: import('ws').WebSocket) => void, status?: number) {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (status !== undefined) socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    else sockets.handleUpgrade(request, socket, head, greet);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const client of sockets.clients) client.terminate();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const open = (url: string, limits: Partial<SocketLimits> = {}, signal?: AbortSignal) =>
  openWebSocket(url, { allow: ['127.0.0.1/32'], userAgent: 'Hearsay/test', limits, ...(signal ? { signal } : {}) });

describe('a stream by WebSocket', () => {
  it.each(['ws://127.0.0.1:9/', 'ws://169.254.169.254/', 'ws://[::ffff:127.0.0.1]/', 'ws://2130706433/', 'file:///x'])(
    'is not opened at %s',
    async (url) => {
      await expect(openWebSocket(url, { allow: [], userAgent: 'x' })).rejects.toMatchObject({
        code: 'address-refused',
      });
    },
  );

  it('is not opened at a name that leads to a private address at the moment of connecting', async () => {
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const opening = openWebSocket('ws://public.example:9/', { allow: [], userAgent: 'x', resolve });
    await expect(opening).rejects.toMatchObject({ code: 'address-refused' });
    await expect(connectableAddress('public.example', { allow: [], resolve })).rejects.toMatchObject({
      code: 'address-refused',
    });
    await expect(connectableAddress('127.0.0.1', { allow: [] })).rejects.toMatchObject({ code: 'address-refused' });
    expect(await connectableAddress('public.example', { allow: ['127.0.0.1/32'], resolve })).toBe('127.0.0.1');
  });

  it('does not follow a redirect, and says when the server refuses', async () => {
    await expect(open(await serve(() => {}, 302))).rejects.toMatchObject({ code: 'fetch-failed' });
    await expect(open(await serve(() => {}, 401))).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('gives messages in order and the reason of the end', async () => {
    const url = await serve((socket) => {
      for (let i = 0; i < 100; i += 1) socket.send(`${i}`);
      socket.close(1012, 'restart');
    });
    const got: string[] = [];
    await expect(
      (async () => {
        for await (const messages of await open(url)) got.push(...messages);
      })(),
    ).rejects.toThrow(/hung up \(1012: restart\)/);
    expect(got).toEqual(Array.from({ length: 100 }, (_, i) => `${i}`));
  });

  it('hangs up on a message that is too large', async () => {
    const url = await serve((socket) => socket.send('x'.repeat(2000)));
    const messages = await open(url, { messageBytes: 1000 });
    await expect(messages[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'fetch-failed' });
  });

  it('makes the server wait for whoever takes nothing, and loses nothing', async () => {
    const total = 3000;
    const word = 'x'.repeat(10_000);
    let far: import('ws').WebSocket | undefined;
    const url = await serve((socket) => {
      far = socket;
      for (let i = 0; i < total; i += 1) socket.send(`${i} ${word}`);
    });
    const messages = await open(url, { waiting: 50 });
    // What the sockets of the system do not hold stays at the server.
    await vi.waitUntil(() => (far?.bufferedAmount ?? 0) > 0, 15_000);
    let next = 0;
    for await (const some of messages) {
      expect(some.length).toBeLessThan(1000);
      for (const message of some) {
        expect(message.startsWith(`${next} `)).toBe(true);
        next += 1;
      }
      if (next === total) break;
    }
    expect(next).toBe(total);
  });

  it('ends quietly when the signal aborts', async () => {
    const stop = new AbortController();
    const messages = await open(await serve(() => {}), {}, stop.signal);
    const end = messages[Symbol.asyncIterator]().next();
    stop.abort();
    expect(await end).toMatchObject({ done: true });
  });
});
