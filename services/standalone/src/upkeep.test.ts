import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '@hearsay/contracts';
import { openLog } from '@hearsay/worker';
import { expect, it } from 'vitest';
import { tidy } from './upkeep.ts';

it('removes the text of posts that nobody read when their time is over, and nothing before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-upkeep-'));
  const config = Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    partitions: 1,
  });
  const log = await openLog(config, folder, 'test');
  const left = async () => {
    const values: string[] = [];
    for await (const records of log.read('posts', 0, 0))
      for (const { value } of records) values.push(Buffer.from(value ?? []).toString());
    return values;
  };
  const complaints: unknown[] = [];
  const logger = { error: (what: unknown) => complaints.push(what) } as never;
  const after = (days: number) => ({ now: () => Date.now() + days * 86_400_000, sleep: async () => {} });
  try {
    await log.append([{ topic: 'posts', key: 'a', id: '', value: new TextEncoder().encode('unflagged') }]);
    await tidy({ log, logger, clock: after(1) });
    expect(await left()).toEqual(['unflagged']);
    await tidy({ log, logger, clock: after(4) });
    expect(await left()).toEqual([]);
  } finally {
    await log.close();
  }
  await tidy({ log, logger, clock: after(3) });
  expect(complaints).toHaveLength(1);
  await rm(folder, { recursive: true });
});
