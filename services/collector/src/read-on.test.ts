import { expect, it } from 'vitest';
import { ReadOn } from './read-on.ts';

function play() {
  const log = { away: false, ping: async () => (log.away ? Promise.reject(new Error('away')) : undefined) };
  const time = { now: 0 };
  return { log, time, readOn: new ReadOn(log, () => time.now) };
}

it('reads on only what was lost with the log', async () => {
  const { log, readOn } = play();
  expect(await readOn.lost(0)).toBe(false);
  log.away = true;
  expect(await readOn.lost(1)).toBe(true);
  expect([readOn.gained(0), readOn.gained(1), readOn.gained(1)]).toEqual([false, true, false]);
});

it('leaves to others what a log that came back did not hand out again', async () => {
  const { log, time, readOn } = play();
  log.away = true;
  await readOn.lost(1);
  await readOn.lost(2);
  time.now = 600_000;
  expect(await readOn.over()).toEqual([]);
  log.away = false;
  expect(await readOn.over()).toEqual([]);
  readOn.gained(1);
  time.now += 59_999;
  expect(await readOn.over()).toEqual([]);
  time.now += 1;
  expect([await readOn.over(), await readOn.over()]).toEqual([[2], []]);
});
