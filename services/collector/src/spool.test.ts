import { HearsayError, type Post } from '@hearsay/contracts';
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
