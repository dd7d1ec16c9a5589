import { writeSync } from 'node:fs';
import { openKafkaLog } from '@hearsay/log-kafka';

// A member of a group in a process of its own, to be killed. It prints the id of each record once it has handled it.
const [brokers = '', prefix = '', group = ''] = process.argv.slice(2);
const log = await openKafkaLog({
  brokers: brokers.split(','),
  prefix,
  partitions: 4,
  replication: 1,
  sessionTimeout: 6000,
});
await log.subscribe({
  group,
  topics: ['posts'],
  from: 'beginning',
  batch: 20,
  assigned: async (partition) => {
    writeSync(1, `holds ${partition}\n`);
    return undefined;
  },
  handler: async ({ records }) => {
    for (const record of records) writeSync(1, `handled ${record.id}\n`);
  },
});
