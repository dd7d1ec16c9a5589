import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HearsayError, Post, SourceState } from '@hearsay/contracts';
import { kinds } from '@hearsay/sources';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Batch, Reader } from './reader.ts';
import type { Stream } from './stream.ts';
import { streamTestbed } from './testbed.ts';
import { readWebSocket } from './web-socket.ts';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
function testbed() {
  const bed = streamTestbed();
  closing.push(bed.close);
  return bed;
}
const ended = (stream: Stream): Stream => {
  closing.push(() => stream.stop());
  return stream;
};

const source = { id: 'b', kind: 'bluesky' };
/** The lexicons are read when the first text is looked at. */
const patience = { timeout: 15_000 };
const did = 'did:plc:eygmaihciaxprqvxpfvl6flk';
const event = (time: number, operation: string, key: string, text?: string) =>
  JSON.stringify({
    did,
    time_us: time,
    kind: 'commit',
    commit: {
      operation,
      collection: 'app.bsky.feed.post',
      rkey: key,
      ...(text === undefined ? {} : { record: { text, createdAt: '2014-11-30T06:00:00Z' } }),
    },
  });
const heard = (...events: string[]): Batch => ({
  heard: events.flatMap((message) => {
    const kind = kinds.bluesky as { read: (m: string, s: object, w: () => boolean) => object };
    return kind.read(message, { words: [], languages: [] }, () => true) as Batch['heard'][number];
  }),
  received: events.length,
  cursor: '1',
});
/** Gives its batches once, then stays open. */
const playing = (...batches: Batch[]): Reader =>
  async function* ({ signal }) {
    yield* batches.splice(0);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  };

async function jetstream(greet: (socket: WebSocket, url: URL) => void): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket, request) => greet(socket, new URL(request.url ?? '', 'ws://x')));
  await new Promise((resolve) => server.once('listening', resolve));
  closing.push(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/subscribe`;
}

describe('the door of a stream', () => {
  it('is that of every source: people masked, authors pseudonyms, once, an edit as a version', async () => {
    const { read, of, held } = testbed();
    ended(
      read(
        source,
        playing(
          heard(
            event(1, 'create', 'a', 'Ask @ana about the polls'),
            event(1, 'create', 'a', 'Ask @ana about the polls'),
          ),
          heard(event(2, 'update', 'a', 'Edited')),
        ),
      ),
    );
    await vi.waitUntil(() => of('posts').length === 2, patience);
    const [first, second] = of('posts').map((post) => Post.parse(post));
    expect(first).toMatchObject({ text: 'Ask @… about the polls', platform: 'bluesky', version: 1 });
    expect(first?.author).toMatch(/^author_/);
    expect(second).toMatchObject({ id: first?.id, text: 'Edited', version: 2 });
    expect(first?.evidence).toMatch(/^[0-9a-f]{64}$/);
    expect(held).toHaveLength(2);
  });

  it('marks a deleted post that it knows, and only that', async () => {
    const { read, of } = testbed();
    ended(
      read(
        source,
        playing(
          heard(
            event(1, 'create', 'a', 'Polls'),
            event(2, 'delete', 'a'),
            event(3, 'delete', 'b'),
            event(2, 'delete', 'a'),
          ),
        ),
      ),
    );
    await vi.waitUntil(() => of('posts').length > 0, patience);
    const posts = of('posts').map((post) => Post.parse(post));
    expect(posts).toMatchObject([
      { version: 1 },
      { id: posts[0]?.id, version: 2, text: '', deletedAt: expect.any(String) },
    ]);
  });

  it('marks a deleted post that it no longer remembers where a claim was found in it', async () => {
    const { read, of } = testbed();
    const asked: string[] = [];
    const flagged = {
      versionOf: (post: string) => {
        asked.push(post);
        return asked.length === 1 ? 2 : undefined;
      },
    };
    const events = heard(event(3, 'delete', 'old'), event(4, 'delete', 'other'), event(5, 'delete', 'old'));
    ended(read(source, playing(events), undefined, {}, { flagged }));
    await vi.waitUntil(() => asked.length === 2, patience);
    await vi.waitUntil(() => of('posts').length > 0, patience);
    expect(of('posts')).toMatchObject([{ id: asked[0], version: 3, text: '', deletedAt: expect.any(String) }]);
  });

  it('waits for a detector that is far behind before it writes more', async () => {
    const { read, texts } = testbed();
    let waited = 0;
    let open: () => void = () => {};
    const caughtUp = new Promise<void>((resolve) => {
      open = resolve;
    });
    const backlog = {
      short: () => {
        waited += 1;
        return caughtUp;
      },
    };
    ended(read(source, playing(heard(event(1, 'create', 'a', 'Polls'))), undefined, {}, { backlog }));
    await vi.waitUntil(() => waited === 1, patience);
    expect(texts()).toEqual([]);
    open();
    await vi.waitUntil(() => texts().length === 1, patience);
  });

  it('says that it went silent though it is open, by its own rhythm, and that it speaks again', async () => {
    const { read, of, context } = testbed();
    const ago = (ms: number) => new Date(context.clock.now() - ms).toISOString();
    const day = 86_400_000;
    const rhythm = { interval: 0, gap: 60_000, longest: 3_600_000, since: ago(9 * day) };
    const states = () => of('registry').map((value) => SourceState.parse(value));
    const state = {
      rhythm,
      health: { state: 'working', reason: 'open', budget: 30, failures: 0, lastNewEntry: ago(3 * 3_600_000) },
    };
    let speak: () => void = () => {};
    const spoken = new Promise<void>((resolve) => {
      speak = resolve;
    });
    ended(
      read(
        source,
        async function* ({ signal }) {
          await spoken;
          yield heard(event(1, 'create', 'a', 'Polls'));
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        },
        undefined,
        state,
      ),
    );
    await vi.waitUntil(() => states().length > 0, patience);
    expect(states()[0]?.health).toMatchObject({
      state: 'working',
      silent: true,
      reason: expect.stringMatching(/^went silent: open, and nothing new for 3 hours/),
    });
    speak();
    await vi.waitUntil(() => states().at(-1)?.health.silent === undefined, patience);
    expect(states().at(-1)?.health.reason).toMatch(/^open: 1 received/);
  });

  it('takes no more while the log is slow, and loses nothing when it is full', async () => {
    const { read, log, texts } = testbed();
    let asked = 0;
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let refusals = 3;
    log.before = async () => {
      await gate;
      if (refusals-- > 0) throw new HearsayError('log-full', 'no room');
    };
    ended(
      read(source, async function* ({ signal }) {
        for (let i = 0; i < 3; i += 1) {
          asked += 1;
          yield heard(event(i, 'create', `k${i}`, `Polls ${i}`));
        }
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(1);
    open();
    await vi.waitUntil(() => texts().length === 3, patience);
    expect(texts()).toEqual(['Polls 0', 'Polls 1', 'Polls 2']);
  });

  it('counts what it had to leave out, keeps what cannot be read, and shows both', async () => {
    const { read, of } = testbed();
    const unread = [{ origin: 'a.csv', number: 7, bytes: new TextEncoder().encode('x'), reason: 'no text' }];
    const stream = ended(read(source, playing({ ...heard(), received: 3, dropped: 2, unread })));
    await vi.waitUntil(() => of('deadletter').length === 1 && stream.state.health.dropped === 3, patience);
    expect(of('deadletter')[0]).toMatchObject({ origin: { key: 'a.csv', offset: 7 }, reason: 'no text' });
    expect(stream.state.health.reason).toContain('3 left out');
  });
});

describe('a stream by WebSocket', () => {
  it('goes on after a lost connection, and after a restart, a few seconds before where it stopped', async () => {
    const { read, of, texts } = testbed();
    const cursors: (string | null)[] = [];
    const url = await jetstream((socket, { searchParams }) => {
      cursors.push(searchParams.get('cursor'));
      const n = cursors.length;
      socket.send(event(9_000_000, 'create', 'a', 'The election is rigged'));
      socket.send(event(10_000_000 * n, 'create', `k${n}`, `The election is rigged ${n}`));
      socket.send('not json');
      if (n === 1) setImmediate(() => socket.close(1012));
    });
    const first = read({ ...source, url }, readWebSocket);
    await vi.waitUntil(() => texts().length === 3, patience);
    expect(texts()).toEqual(['The election is rigged', 'The election is rigged 1', 'The election is rigged 2']);
    expect(first.state.health).toMatchObject({ state: 'working', dropped: expect.any(Number) });
    await first.stop();
    const left = SourceState.parse(of('registry').at(-1));
    ended(read({ ...source, url }, readWebSocket, undefined, left));
    await vi.waitUntil(() => texts().length === 4, patience);
    expect(cursors).toEqual([null, '5000000', '15000000']);
  });

  it('reads what may concern an election, and of the rest nothing', async () => {
    const { read, texts } = testbed();
    const url = await jetstream((socket) => {
      socket.send(event(1, 'create', 'a', 'My cat sleeps'));
      socket.send(event(2, 'create', 'b', 'Ballots were burned'));
    });
    ended(read({ ...source, url }, readWebSocket));
    await vi.waitUntil(() => texts().length > 0, patience);
    expect(texts()).toEqual(['Ballots were burned']);
  });

  it('does not connect to a private address, says why, and is off after thirty attempts', async () => {
    const { read } = testbed();
    const stream = ended(read({ ...source, url: 'ws://169.254.169.254/' }, readWebSocket, []));
    await vi.waitUntil(() => stream.state.health.failures > 0, patience);
    expect(stream.state.health.reason).toContain('169.254.169.254 is a private');
  });
});

it('a Mastodon stream sends its token, asks for what it missed, and then hears what is written', async () => {
  const { read, texts } = testbed();
  const status = (id: string) => ({
    id,
    visibility: 'public',
    content: `<p>Polls ${id}</p>`,
    url: `https://social.example/${id}`,
  });
  const authorised: (string | undefined)[] = [];
  const missed: (string | null)[] = [];
  const server = createServer((request, response) => {
    authorised.push(request.headers.authorization);
    const from = new URL(request.url ?? '', 'http://x').searchParams.get('min_id');
    missed.push(from);
    response.end(JSON.stringify(from === '5' ? [status('7'), status('6')] : []));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    authorised.push(request.headers.authorization);
    socket.send(JSON.stringify({ event: 'update', payload: JSON.stringify(status('8')) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const client of sockets.clients) client.terminate();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const social = { id: 'm', kind: 'mastodon-stream', url, token: { secret: 'abc' } };
  const stream = ended(read(social, readWebSocket, undefined, { cursor: '5' }));
  await vi.waitUntil(() => texts().length === 3, patience);
  expect(texts()).toEqual(['Polls 6', 'Polls 7', 'Polls 8']);
  expect(missed).toEqual(['5', '7']);
  expect(new Set(authorised)).toEqual(new Set(['Bearer abc']));
  await vi.waitUntil(() => stream.state.cursor === '8', patience);
});
