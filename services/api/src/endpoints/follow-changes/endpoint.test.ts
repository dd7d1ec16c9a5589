import type { Changed } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(() => testbed.close());

/** Reads a stream until it has told of the rumour named, and gives everything told until then. */
async function toldUntil(response: Response, id: string): Promise<Changed[]> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    text += decoder.decode(value, { stream: true });
    const told = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as Changed);
    if (done || told.some((change) => change.id === id)) {
      await reader.cancel();
      return told;
    }
  }
}

const opened = (name: string, tlp: 'TLP:RED' | 'TLP:AMBER') =>
  eventOf(rumourOf(name, { tlp }), { kind: 'opened', claim: claimOf(name) });

describe('GET /api/v1/events', () => {
  it('200: tells each follower of what they may know, and of nothing else', async () => {
    const red = opened('server', 'TLP:RED');
    const amber = opened('register', 'TLP:AMBER');
    const ana = await testbed.get('/api/v1/events', withCookie(await testbed.signedIn('ana')));
    const mihai = await testbed.get('/api/v1/events', withCookie(await testbed.signedIn('mihai')));
    expect([ana.status, ana.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await testbed.append('rumours', red, amber);
    const both = await toldUntil(ana, amber.rumour.id);
    expect(both.map(({ id }) => id)).toEqual([red.rumour.id, amber.rumour.id]);
    expect(await toldUntil(mihai, amber.rumour.id)).toEqual([{ kind: 'rumour', id: amber.rumour.id, version: 1 }]);
  });

  it('401: nobody is signed in', async () => {
    expect((await testbed.get('/api/v1/events', {})).status).toBe(401);
  });

  it('429: one person follows too many times', async () => {
    const cookie = withCookie(await testbed.signedIn('petru'));
    const streams = await Promise.all(Array.from({ length: 21 }, () => testbed.get('/api/v1/events', cookie)));
    expect(
      streams
        .map(({ status }) => status)
        .sort()
        .at(-1),
    ).toBe(429);
    await Promise.all(streams.map((stream) => stream.body?.cancel()));
  });
});
