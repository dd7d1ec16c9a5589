import { expect, it } from 'vitest';
import { Backlog } from './backlog.ts';

/** A log with so many posts in it, a detector that reads some of them at each look, and a clock that goes on by a second. */
function scene({ posts, perLook, begun = true }: { posts: number; perLook: number; begun?: boolean }) {
  const log = { looks: 0, read: begun ? 0 : undefined, now: 0 };
  const backlog = new Backlog(
    {
      ends: async () => [posts, 0],
      committed: async () => [log.read, undefined],
    },
    { now: () => log.now, sleep: async () => {} },
    {
      longest: 100,
      pause: async () => {
        log.looks += 1;
        log.now += 1000;
        if (log.read !== undefined) log.read = Math.min(posts, log.read + perLook);
      },
    },
  );
  return { log, backlog };
}

const never = new AbortController().signal;

it('waits until no more than so many posts are unread', async () => {
  const { log, backlog } = scene({ posts: 500, perLook: 50 });
  await backlog.short(1e9, never);
  expect(log.read).toBe(400);
  await backlog.short(1e9, never);
  expect(log.looks).toBe(8);
});

it('waits for nobody who has not begun', async () => {
  const { log, backlog } = scene({ posts: 500, perLook: 0, begun: false });
  await backlog.short(1e9, never);
  expect(log.looks).toBe(0);
});

it('does not wait longer than it may', async () => {
  const { log, backlog } = scene({ posts: 100_000, perLook: 1 });
  await backlog.short(30_000, never);
  expect(log.now).toBe(30_000);
  await backlog.short(30_000, never);
  expect(log.looks).toBe(30);
});

it('does not wait for a detector that is away, until it goes on', async () => {
  const { log, backlog } = scene({ posts: 100_000, perLook: 0 });
  await backlog.short(1e9, never);
  expect(log.now).toBe(10_000);
  await backlog.short(1e9, never);
  expect(log.looks).toBe(10);
  log.read = 5;
  await backlog.short(1e9, never);
  expect(log.looks).toBe(20);
});

it('ends with the signal', async () => {
  const { log, backlog } = scene({ posts: 500, perLook: 0 });
  await backlog.short(1e9, AbortSignal.abort());
  expect(log.looks).toBe(0);
});
