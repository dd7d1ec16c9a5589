import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEvidenceStore } from '@hearsay/evidence/conformance';
import { openEvidenceFolder } from './evidence-folder.ts';

describeEvidenceStore('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-evidence-'));
  return {
    store: await openEvidenceFolder({ folder }),
    corrupt: (hash) => writeFile(join(folder, hash.slice(0, 2), hash), 'as published later'),
    cleanUp: () => rm(folder, { recursive: true }),
  };
});
