import { decodeRecord, type RumourEvent } from '@hearsay/contracts';
import type { SearchIndex } from '@hearsay/index';
import type { EventLog } from '@hearsay/log';
import type { Clock } from '@hearsay/worker';
import { documentsOf } from './documents.ts';
import { latestOf } from './latest.ts';
import { type Mark, markOf, underMarks } from './marks.ts';
import { writeAll } from './write.ts';

export interface RebuildProgress {
  readonly events: number;
  readonly total: number;
}

interface Place {
  readonly event: RumourEvent;
  readonly offset: number;
}

async function* eventsOf(log: EventLog, partition: number, from: number): AsyncIterable<readonly Place[]> {
  for await (const records of log.read('rumours', partition, from)) {
    yield records.flatMap(({ value, offset }) => {
      if (value === null) return [];
      const event = decodeRecord('rumours', value);
      return event.type === 'rumour-event' ? [{ event, offset }] : [];
    });
  }
}

/**
 * Builds the index again from the log, beside the live one, and puts it in its place when it is whole. What a running indexer wrote
 * into the old one meanwhile is folded in afterwards; versions make the overlap harmless.
 * @returns how many events were folded.
 */
export async function rebuildIndex(
  log: EventLog,
  index: SearchIndex,
  clock: Clock,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<number> {
  const ends = await log.ends('rumours');
  const total = ends.reduce((sum, end) => sum + end, 0);
  const rebuild = await index.rebuild();
  let events = 0;
  try {
    for (let partition = 0; partition < log.partitions; partition += 1) {
      const marks: Mark[] = [];
      for await (const places of eventsOf(log, partition, 0)) {
        for (const { event, offset } of places) {
          const mark = markOf(event, offset);
          if (mark) marks.push(mark);
        }
      }
      for await (const places of eventsOf(log, partition, 0)) {
        const documents = places.flatMap(({ event, offset }) => documentsOf(event, offset));
        await writeAll(
          (some) => rebuild.upsert(some),
          latestOf(documents).map((document) => underMarks(document, marks)),
          clock,
        );
        events += places.length;
        onProgress({ events, total });
      }
    }
    await rebuild.publish();
  } catch (error) {
    await rebuild.abandon();
    throw error;
  }
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const places of eventsOf(log, partition, ends[partition] ?? 0)) {
      const documents = places.flatMap(({ event, offset }) => documentsOf(event, offset));
      await writeAll((some) => index.upsert(some), latestOf(documents), clock);
    }
  }
  return events;
}
