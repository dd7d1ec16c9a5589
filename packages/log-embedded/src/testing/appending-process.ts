import { writeSync } from 'node:fs';
import { openEmbeddedLog } from '../index.ts';

// Appends for ever, from several callers at once, and prints each id once it is acknowledged. The test kills it.
const [folder = '', round = ''] = process.argv.slice(2);
const log = await openEmbeddedLog({ folder, partitions: 2, segmentBytes: 256 << 10 });
await log.subscribe({ group: 'readers', topics: ['posts'], from: 'beginning', handler: async () => {} });

async function appendForEver(caller: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const id = `${round}/${caller}/${n}`;
    await log.append([{ topic: 'posts', key: `${round}/${caller}`, value: Buffer.alloc(200 + (n % 7) * 300, 97), id }]);
    writeSync(1, `${id}\n`);
  }
}

await Promise.all([0, 1, 2, 3].map(appendForEver));
