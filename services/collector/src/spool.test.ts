import { HearsayError, type Post, type SourceState } from '@hearsay/contracts';
import type { WorkerContext } from '@hearsay/worker';
import { expect, it } from 'vitest';
import { Spool } from './spool.ts';

const { signal } = new AbortController();
const posts = (...names: string[]) => names.map((id) => ({ id, jurisdiction: 'md' }) as unknown as Post);

function play(most?: number) {
  const written: string[] = [];
  const log = { away: true, code: 'log-unavailable' as 'log-unavailable' | 'bad-record' };
  const context = {
    logger: { warn: () => {} },
    log: {
      append: async (records: { id: string }[]) => {
        if (log.away) throw new HearsayError(log.code, 'no broker answers');
        written.push(...records.map(({ id }) => id));
      },
    },
  } as unknown as WorkerContext;
  return { context, log, written, spool: new Spool(most) };
}

it('writes what waited before what is new, each source for itself', async () => {
  const { context, log, written, spool } = play();
  expect(await spool.write(context, 'a', posts('a1', 'a2'), [], signal)).toBe(false);
  expect(await spool.write(context, 'b', posts('b1'), [], signal)).toBe(false);
  log.away = false;
  expect(await spool.write(context, 'a', posts('a3'), [], signal)).toBe(true);
  expect([written, spool.waiting('a'), spool.waiting('b')]).toEqual([['a1', 'a2', 'a3'], 0, 1]);
});

it('holds no more than its bound: then the source is not moved on', async () => {
  const { context, log, written, spool } = play(3);
  await spool.write(context, 'a', posts('a1', 'a2'), [], signal);
  await expect(spool.write(context, 'b', posts('b1', 'b2'), [], signal)).rejects.toMatchObject({
    code: 'log-unavailable',
  });
  expect(await spool.write(context, 'b', posts('b1'), [], signal)).toBe(false);
  log.away = false;
  await spool.write(context, 'b', [], [], signal);
  expect(written).toEqual(['b1']);
  log.away = true;
  expect(await spool.write(context, 'b', posts('b2'), [], signal)).toBe(false);
});

it('says so of anything else that goes wrong', async () => {
  const { context, log, spool } = play();
  log.code = 'bad-record';
  await expect(spool.write(context, 'a', posts('a1'), [], signal)).rejects.toThrow('no broker');
  expect(spool.waiting('a')).toBe(0);
});

/** A log as a broker's client is: while it is away it says nothing, and writes what it was given once it is back. */
function playSilent(most?: number) {
  const written: string[] = [];
  const log = { away: true };
  const given: (() => void)[] = [];
  const warned: unknown[] = [];
  const context = {
    logger: { warn: (about: unknown) => warned.push(about) },
    log: {
      append: (records: { id: string }[], stop: AbortSignal) =>
        new Promise<void>((resolve, reject) => {
          const write = () => {
            if (stop.aborted) return;
            written.push(...records.map(({ id }) => id));
            resolve();
          };
          stop.addEventListener('abort', () => reject(stop.reason));
          if (log.away) given.push(write);
          else write();
        }),
    },
  } as unknown as WorkerContext;
  const comeBack = async () => {
    log.away = false;
    for (const write of given.splice(0)) write();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { context, log, written, warned, comeBack, spool: new Spool(most, 1) };
}
const stateOf = (source: string) =>
  ({ type: 'source-state', v: 1, source, jurisdiction: 'md', seen: {}, health: {}, at: '' }) as unknown as SourceState;

it('waits no longer for a log that says nothing, and gives it nothing twice', async () => {
  const { context, written, warned, comeBack, spool } = playSilent();
  expect(await spool.write(context, 'a', posts('a1', 'a2'), [], signal)).toBe(false);
  expect(await spool.write(context, 'a', posts('a3'), [], signal)).toBe(false);
  expect(await spool.write(context, 'b', posts('b1'), [], signal)).toBe(false);
  expect([spool.waiting('a'), spool.waiting('b'), warned.length]).toEqual([3, 1, 2]);
  expect(spool.inWords()).toBe('4 posts of 2 sources wait in memory for the log; room for 19996 more');
  await comeBack();
  expect(written).toEqual(['a1', 'a2', 'b1']);
  expect([spool.waiting('a'), spool.owes('b')]).toEqual([1, true]);
  expect(await spool.write(context, 'a', posts('a4'), [], signal)).toBe(true);
  expect(await spool.write(context, 'b', [], [], signal)).toBe(true);
  expect(written).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  expect([spool.owes('a'), spool.owes('b'), spool.inWords()]).toEqual([false, false, undefined]);
});

it('holds no more than its bound for a log that says nothing', async () => {
  const { context, written, comeBack, spool } = playSilent(3);
  await spool.write(context, 'a', posts('a1', 'a2'), [], signal);
  for (const source of ['a', 'b']) {
    await expect(spool.write(context, source, posts('1', '2'), [], signal)).rejects.toThrow('no more can');
  }
  expect(await spool.write(context, 'b', posts('b1'), [], signal)).toBe(false);
  expect(spool.inWords()).toMatch(/^3 posts of 2 sources .* there is no more room/);
  await comeBack();
  expect(written).toEqual(['a1', 'a2', 'b1']);
});

it('takes back what a log gives up that said nothing at first', async () => {
  const { context, log, written, spool } = playSilent();
  const stop = new AbortController();
  await spool.write(context, 'a', posts('a1'), [], stop.signal);
  await spool.write(context, 'a', posts('a2'), [], stop.signal);
  stop.abort(new HearsayError('log-unavailable', 'closed'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(spool.waiting('a')).toBe(2);
  log.away = false;
  expect(await spool.write(context, 'a', posts('a3'), [], signal)).toBe(true);
  expect(written).toEqual(['a1', 'a2', 'a3']);
});

it('holds no source up whose state cannot be written, and remembers that', async () => {
  const { context, log, written, spool } = playSilent();
  expect(await spool.writeState(context, stateOf('a'), signal)).toBe(false);
  expect([spool.owes('a'), spool.waiting('a')]).toEqual([true, 0]);
  log.away = false;
  expect(await spool.write(context, 'a', [], [], signal)).toBe(true);
  expect(spool.owes('a')).toBe(false);
  expect(await spool.writeState(context, stateOf('a'), signal)).toBe(true);
  expect(written).toHaveLength(1);
});

it('makes a stream wait for the log: nothing of it is given up', async () => {
  const { context, comeBack, written } = playSilent();
  const writing = new Spool(0).write(context, 'a', posts('a1'), [], signal);
  await comeBack();
  expect([await writing, written]).toEqual([true, ['a1']]);
});
