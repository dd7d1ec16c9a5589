import { describeEventLog } from '@hearsay/log/conformance';
import { openKafkaLog } from '@hearsay/log-kafka';
import { describe } from 'vitest';
import { servers } from './provided.ts';

const { kafka, reason } = servers();

describe.skipIf(kafka === null)(kafka === null ? `Kafka (skipped: ${reason})` : 'Kafka', () => {
  describeEventLog(
    'Kafka',
    async ({ partitions }) => {
      const prefix = `conformance-${process.pid}-${Date.now()}.`;
      const open = () => openKafkaLog({ brokers: kafka ?? [], prefix, partitions, replication: 1 });
      let log = await open();
      return {
        log,
        reopen: async () => {
          await log.close();
          log = await open();
          return log;
        },
        cleanUp: () => log.close(),
      };
    },
    { patience: 30_000, skip: { compaction: 'a broker compacts in its own time, not when it is asked' } },
  );
});
