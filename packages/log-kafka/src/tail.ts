import type { TopicName } from '@hearsay/contracts';
import type { LogRecord, Position, Subscription } from '@hearsay/log';
import type { Kafka } from 'kafkajs';
import { hangUp, makeCluster } from './client.ts';
import type { ResolvedOptions } from './options.ts';
import { type Cursor, Poller } from './poller.ts';

type Handler = (records: readonly LogRecord[]) => void | Promise<void>;

/** Follows partitions from the positions given. Deliveries come one after the other; nothing is fetched while one is worked on. */
export function follow(
  kafka: Kafka,
  options: ResolvedOptions,
  positions: readonly Position[],
  handler: Handler,
  onError: (error: unknown) => void,
): Subscription {
  const cluster = makeCluster(kafka);
  const poller = new Poller(cluster, options.prefix, onError);
  let stopped = false;
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  const deliver = async (records: readonly LogRecord[]) => {
    if (stopped) return;
    try {
      await handler(records);
    } catch (error) {
      onError(error);
    }
  };
  const cursor = (position: Position): Cursor => ({
    topic: position.topic as TopicName,
    partition: position.partition,
    offset: position.offset,
    full: () => waiting > 0,
    take: (records) => {
      waiting += 1;
      last = last
        .then(() => deliver(records))
        .finally(() => {
          waiting -= 1;
          if (waiting === 0) poller.kick();
        });
    },
  });
  poller.add(positions.map(cursor));
  return {
    async stop() {
      stopped = true;
      await poller.stop();
      await last;
      await hangUp(cluster);
    },
  };
}
