import { SourceConfig } from '@hearsay/contracts';
import type { Outbound } from '@hearsay/outbound';
import type { WorkerContext } from '@hearsay/worker';
import { expect, it } from 'vitest';
import type { Backlog } from './backlog.ts';
import { Parser } from './parsing/parser.ts';
import { Robots } from './robots.ts';
import { Round } from './round.ts';
import { Spool } from './spool.ts';
import { Stories } from './stories.ts';

const now = Date.parse('2014-11-30T06:00:00Z');
const context = {
  clock: { now: () => now, sleep: async () => {} },
  config: { jurisdiction: { id: 'md' } },
  logger: { error: () => {}, warn: () => {}, debug: () => {} },
} as unknown as WorkerContext;
const sources = Array.from({ length: 10 }, (_, i) =>
  SourceConfig.parse({ id: `feed-${i}`, kind: 'feed', url: `http://news.example/${i}.xml`, every: '2s' }),
);

function roundOf(answer: () => unknown, backlog?: Pick<Backlog, 'short'>) {
  const asked: string[] = [];
  let together = 0;
  let most = 0;
  const outbound = {
    async request(url: string) {
      asked.push(url);
      together += 1;
      most = Math.max(most, together);
      await Promise.resolve();
      together -= 1;
      return answer();
    },
  } as unknown as Outbound;
  const asking = {
    outbound,
    parser: new Parser(),
    stories: new Stories(),
    robots: new Robots(outbound),
    spool: new Spool(),
  };
  const round = new Round(context, asking, backlog);
  for (const source of sources) round.watch(source, undefined);
  return { round, asked, most: () => most };
}

// Once went wrong: with more sources at one host than it may be asked for in a second, the last ones were never asked.
it('asks every source of a host that has many, each once, two at a time', async () => {
  const { round, asked, most } = roundOf(() => ({ status: 304, headers: {}, url: '' }));
  round.tick();
  await round.settled();
  expect(asked).toEqual(sources.map(({ url }) => url));
  expect(most()).toBe(2);
});

it('does not ask a source again at once when something unforeseen happens', async () => {
  const { round, asked } = roundOf(() => {
    throw new Error('unforeseen');
  });
  round.tick();
  await round.settled();
  round.tick();
  await round.settled();
  expect(asked.length).toBe(sources.length);
});

it('asks later while the detector is far behind, and then everybody', async () => {
  let catchUp = () => {};
  const caughtUp = new Promise<void>((resolve) => {
    catchUp = resolve;
  });
  const until: number[] = [];
  const { round, asked } = roundOf(() => ({ status: 304, headers: {}, url: '' }), {
    short: (late) => {
      until.push(late);
      return caughtUp;
    },
  });
  round.tick();
  await Promise.resolve();
  expect(asked).toEqual([]);
  expect(until).toEqual([30_000, 30_000]);
  catchUp();
  await round.settled();
  expect(asked).toEqual(sources.map(({ url }) => url));
});

it('asks nobody any more who waited when it was stopped', async () => {
  const { round, asked } = roundOf(() => ({ status: 304, headers: {}, url: '' }), {
    short: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
  });
  round.tick();
  await round.stop();
  expect(asked).toEqual([]);
});

it('spreads the first questions to a thousand sources within their interval', async () => {
  const { round } = roundOf(() => ({ status: 304, headers: {}, body: new Uint8Array(), url: 'http://a.example/' }));
  const waits: number[] = [];
  const watching = {
    ...context,
    clock: { now: () => now, sleep: async (milliseconds: number) => void waits.push(milliseconds) },
  } as unknown as WorkerContext;
  const many = new Round(watching, {
    outbound: { request: () => new Promise(() => {}) } as unknown as Outbound,
    parser: new Parser(),
    stories: new Stories(),
    robots: new Robots({ request: () => new Promise(() => {}) }),
    spool: new Spool(),
  });
  for (let i = 0; i < 1000; i += 1)
    many.watch(
      SourceConfig.parse({ id: `s-${i}`, kind: 'feed', url: `http://${i}.example/`, every: '20s' }),
      undefined,
    );
  many.tick(20_000);
  expect(waits.length).toBeGreaterThan(350);
  expect(Math.max(...waits)).toBeGreaterThan(19_000);
  await round.stop();
});

// Once went wrong: what came due between two ticks, because it was asked after the first, waited for the second together with others.
it('asks who comes due again before the next tick in its turn, and sources of one interval apart from each other', async () => {
  let at = now;
  const sleepers: { readonly until: number; wake(): void }[] = [];
  const clock = {
    now: () => at,
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => void sleepers.push({ until: at + milliseconds, wake })),
  };
  const turns: number[] = [];
  const outbound = {
    request: async () => {
      turns.push(at - now);
      return { status: 304, headers: {}, url: '' };
    },
  } as unknown as Outbound;
  const robots = new Robots(outbound);
  const round = new Round({ ...context, clock } as unknown as WorkerContext, {
    outbound,
    parser: new Parser(),
    stories: new Stories(),
    robots,
    spool: new Spool(),
  });
  for (const source of sources.slice(0, 4)) round.watch(source, undefined);
  for (; at < now + 8000; at += 10) {
    if ((at - now) % 1000 === 0) round.tick(1000);
    for (const sleeper of sleepers.splice(0)) {
      if (sleeper.until <= at) sleeper.wake();
      else sleepers.push(sleeper);
    }
    await round.settled();
  }
  const late = turns.filter((turn) => turn >= 4000);
  expect(late.length).toBeGreaterThanOrEqual(8);
  expect(Math.min(...late.slice(1).map((turn, i) => turn - (late[i] as number)))).toBeGreaterThan(200);
});
