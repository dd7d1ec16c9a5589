import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, HearsayError } from '@hearsay/contracts';
import { openLog } from '@hearsay/worker';

const marker = '.hearsay-demo';
const markerText = 'Made by the Hearsay demo, which empties this folder each time it starts.\n';

/**
 * Makes the demo's own folder, empty: the story begins anew at each start. Only what carries the demo's marker is emptied.
 * @throws HearsayError `bad-configuration` where there is something else in it, `log-unavailable` where another demo is running in it.
 */
export async function emptyDemoFolder(folder: string, config: Config): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0) {
    if (!names.includes(marker)) {
      throw new HearsayError(
        'bad-configuration',
        `the demo wants to begin with an empty folder, and ${folder} holds files that are not the demo's: move them away, or name another folder in HEARSAY_DATA`,
      );
    }
    await refuseWhereInUse(folder, config);
    // The marker last: a start that is interrupted here may be tried again.
    for (const name of await readdir(folder))
      if (name !== marker) await rm(join(folder, name), { recursive: true, force: true });
  }
  await writeFile(join(folder, marker), markerText);
}

/** The log's own lock tells whether somebody is at work here. */
async function refuseWhereInUse(folder: string, config: Config): Promise<void> {
  try {
    const log = await openLog(config, folder, 'hearsay-demo');
    await log.close();
  } catch (error) {
    if (error instanceof HearsayError && error.code === 'log-unavailable') throw error;
    // A damaged log of an earlier demo is about to be deleted.
  }
}
