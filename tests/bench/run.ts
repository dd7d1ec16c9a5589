import { run as apiStart } from './api-start.ts';
import { run as collector } from './collector.ts';
import { run as detecting } from './detecting.ts';
import { run as hostileFeeds } from './hostile-feeds.ts';
import { run as jetstream } from './jetstream.ts';
import { run as log } from './log.ts';
import { run as pipeline } from './pipeline.ts';
import { run as tracker } from './tracker.ts';

/**
 * Every benchmark, one after the other, in one run: ratios against a bare implementation on the same machine at the same moment, because
 * absolute figures say more about the machine. `npm run bench -- kafka` adds Kafka (it starts a real one).
 */
const wanted = process.argv.slice(2);
console.log(`node ${process.version}, ${new Date().toISOString()}`);
await detecting();
await log();
await pipeline();
await tracker();
await apiStart();
await collector();
await hostileFeeds();
await jetstream();
if (wanted.includes('kafka')) {
  const { run } = await import('./kafka.ts');
  await run();
}
