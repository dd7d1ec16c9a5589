import type { Clock } from '@hearsay/worker';
import { describe, expect, it } from 'vitest';
import { replay } from './replay.ts';
import { loadScenario } from './scenario.ts';
import { momentOf } from './tempo.ts';

/** A clock on which waiting takes no time and moves it on. */
function leapingClock(): Clock {
  let now = Date.parse('2014-11-30T05:00:00Z');
  return {
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
    },
  };
}

async function told(signal = new AbortController().signal) {
  const clock = leapingClock();
  const began = clock.now();
  const lines: { id: string; after: number }[] = [];
  await replay({
    items: await loadScenario(),
    clock,
    signal,
    publish: ({ id }, at) => lines.push({ id, after: at.getTime() - began }),
  });
  return lines;
}

describe('the replay', () => {
  it('is the same each time', async () => {
    const first = await told();
    expect(await told()).toEqual(first);
    expect(first.length).toBe((await loadScenario()).length);
  });

  it('shows a rumour within five seconds, the outage at twenty, the whole day in eight minutes, and goes on for an hour', async () => {
    const lines = await told();
    const after = (prefix: string) => lines.find(({ id }) => id.startsWith(prefix))?.after ?? Number.NaN;
    expect(after('pens')).toBeLessThan(5000);
    expect(after('first-complaints')).toBeGreaterThan(15_000);
    expect(after('first-complaints')).toBeLessThan(22_000);
    expect(lines.filter((line) => line.after >= 20_000 && line.after < 140_000).length).toBeGreaterThan(80);
    expect(momentOf(24 * 60)).toBe(480_000);
    expect(lines.filter((line) => line.after > 480_000).length).toBeGreaterThan(60);
    expect(lines.at(-1)?.after).toBeGreaterThan(50 * 60_000);
  });

  it('ends at once when it is aborted', async () => {
    const ending = new AbortController();
    ending.abort();
    expect(await told(ending.signal)).toEqual([]);
  });
});
