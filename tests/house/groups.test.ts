import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { workers } from '@hearsay/standalone';
import { testEnvironment } from '@hearsay/testkit';
import { type OpenedContext, openContext, type ReadingGroup } from '@hearsay/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The log, and a note of every group that somebody subscribes. */
function noting(log: EventLog, noted: ReadingGroup[]): EventLog {
  return new Proxy(log, {
    get: (whole, name: keyof EventLog) => {
      if (name === 'subscribe')
        return (options: Parameters<EventLog['subscribe']>[0]) => {
          noted.push({ group: options.group, topics: options.topics, from: options.from });
          return whole.subscribe(options);
        };
      const part = whole[name];
      return typeof part === 'function' ? part.bind(whole) : part;
    },
  });
}

const byName = (groups: readonly ReadingGroup[]) => [...groups].sort((a, b) => a.group.localeCompare(b.group));

describe('who waits for everybody knows everybody: workers declare the groups they read under', () => {
  let folder: string;
  let opened: OpenedContext;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-groups-'));
    opened = await openContext({
      name: 'groups',
      config: Config.parse({
        jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
        election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
      }),
      environment: testEnvironment(folder, 'administrator-of-the-test'),
      needs: ['index', 'evidence'],
    });
  });
  afterAll(async () => {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(workers)(
    '$name',
    async (worker) => {
      const noted: ReadingGroup[] = [];
      const running = await worker.start({ ...opened.context, log: noting(opened.context.log, noted) });
      await running.stop();
      expect(byName(worker.groups)).toEqual(byName(noted));
      for (const { topics } of worker.groups) expect(worker.consumes).toEqual(expect.arrayContaining([...topics]));
    },
    60_000,
  );
});
