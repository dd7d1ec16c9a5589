import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { Trick } from './testing/tricks.ts';
import { Thread, type ThreadOptions } from './thread.ts';

const opened: Thread<Trick, unknown>[] = [];
function threadOf(options: Partial<ThreadOptions> = {}): Thread<Trick, unknown> {
  const file = new URL('./testing/tricks.ts', import.meta.url);
  const thread = new Thread<Trick, unknown>({ name: 'tricks', file, deadline: 20_000, ...options });
  opened.push(thread);
  return thread;
}
afterEach(async () => {
  for (const thread of opened.splice(0)) await thread.close();
});

describe('a thread', () => {
  it('answers in the order in which it was asked', async () => {
    const thread = threadOf();
    const order: unknown[] = [];
    const jobs: Trick[] = [{ say: 1 }, 'wait', { say: 2 }, { say: 3 }];
    await Promise.all(jobs.map((job) => thread.ask(job).then((answer) => order.push(answer))));
    expect(order).toEqual([1, 'waited', 2, 3]);
  });

  it('knows what it was opened with', async () => {
    expect(await threadOf({ data: { folder: 'here' } }).ask('data')).toEqual({ folder: 'here' });
  });

  it('hands on what a job throws, with its code, and goes on', async () => {
    const thread = threadOf();
    const [thrown, refused, next] = await Promise.allSettled([
      thread.ask('throw'),
      thread.ask('refuse'),
      thread.ask({ say: 'still here' }),
    ]);
    expect(thrown).toMatchObject({ reason: { message: 'as told' } });
    expect(refused).toMatchObject({ reason: { code: 'bad-record', message: 'as told' } });
    expect(next).toMatchObject({ value: 'still here' });
  });

  it.each(['hang', 'exit', 'burst'] as const)(
    'is replaced where a job makes it %s: that job is given up after two threads, the others are answered',
    async (trick) => {
      const thread = threadOf({ deadline: trick === 'hang' ? 200 : 20_000, memory: 64 });
      await thread.start();
      const [before, poison, after] = await Promise.allSettled([
        thread.ask({ say: 'before' }),
        thread.ask(trick),
        thread.ask({ say: 'after' }),
      ]);
      expect(before).toMatchObject({ value: 'before' });
      expect(poison).toMatchObject({ reason: { code: 'thread-failed', retry: 'quarantine' } });
      expect(after).toMatchObject({ value: 'after' });
    },
  );

  it('says why it does not start, and tries again when it is asked again', async () => {
    const thread = threadOf({ file: new URL('./testing/broken.ts', import.meta.url) });
    await expect(thread.start()).rejects.toMatchObject({
      code: 'thread-unavailable',
      message: expect.stringContaining('a mistake in what it loads'),
    });
    await expect(thread.ask({ say: 1 })).rejects.toMatchObject({ code: 'thread-unavailable', retry: 'later' });
  });

  it('gives up what waits when it is closed, and takes nothing after that', async () => {
    const thread = threadOf();
    await thread.start();
    const asked = thread.ask('hang');
    await Promise.all([expect(asked).rejects.toMatchObject({ code: 'thread-unavailable' }), thread.close()]);
    await expect(thread.ask({ say: 1 })).rejects.toMatchObject({ code: 'thread-unavailable' });
  });

  // Tried again: on a busy machine the loop may wait for a processor, whatever it does.
  it('lets the main loop turn on while a job hangs', { retry: 3 }, async () => {
    const thread = threadOf({ deadline: 300 });
    await thread.start();
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    await thread.ask('hang').catch(() => undefined);
    lag.disable();
    expect(lag.max / 1e6).toBeLessThan(100);
  });
});
