import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventLog } from '@hearsay/log/conformance';
import { openEmbeddedLog } from './index.ts';

describeEventLog('embedded', async ({ partitions }) => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-log-'));
  // Small segments, so that the suite goes through many of them.
  const open = () => openEmbeddedLog({ folder, partitions, segmentBytes: 1 << 20 });
  let current = await open();
  return {
    log: current,
    reopen: async () => {
      await current.close();
      current = await open();
      return current;
    },
    cleanUp: async () => {
      await current.close();
      await rm(folder, { recursive: true });
    },
  };
});
