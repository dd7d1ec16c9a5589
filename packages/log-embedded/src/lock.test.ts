import { expect, it } from 'vitest';
import { openEmbeddedLog } from './index.ts';
import { freshFolder } from './testing/folder.ts';

it('lets one at a time have the folder, and names who has it', async () => {
  const folder = await freshFolder();
  const log = await openEmbeddedLog({ folder, partitions: 1 });
  const second = openEmbeddedLog({ folder, partitions: 1 });
  await expect(second).rejects.toMatchObject({ code: 'log-unavailable' });
  await expect(second).rejects.toThrow(`in use by process ${process.pid}`);
  await log.close();
  const third = await openEmbeddedLog({ folder, partitions: 1 });
  await third.close();
});
