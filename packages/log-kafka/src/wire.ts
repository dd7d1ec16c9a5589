import type { TopicName } from '@hearsay/contracts';
import type { AppendRecord, LogRecord } from '@hearsay/log';
import type { OutgoingMessage, WireMessage } from './client.ts';

const idHeader = 'hearsay-id';

/** What a record costs on the wire beside key, value and id: lengths, deltas, the header's name. */
const overhead = 40;

export interface Outgoing {
  readonly message: OutgoingMessage;
  readonly bytes: number;
}

export function toMessage(record: AppendRecord): Outgoing {
  const key = Buffer.from(record.key);
  const value =
    record.value === null ? null : Buffer.from(record.value.buffer, record.value.byteOffset, record.value.byteLength);
  const id = Buffer.from(record.id);
  return {
    message: { key, value, headers: record.id === '' ? {} : { [idHeader]: id } },
    bytes: key.length + (value?.length ?? 0) + id.length + overhead,
  };
}

function idOf(message: WireMessage): string {
  const header = message.headers[idHeader];
  const first = Array.isArray(header) ? header[0] : header;
  return first?.toString() ?? '';
}

export function toRecord(topic: TopicName, partition: number, message: WireMessage): LogRecord {
  return {
    topic,
    partition,
    offset: Number(message.offset),
    key: message.key?.toString() ?? '',
    value: message.value,
    id: idOf(message),
    appendedAt: Number(message.timestamp),
  };
}

/**
 * What a fetch from `offset` brought: the records that stand there or later, and where to go on. A broker hands out whole
 * batches, so there can be earlier records among them, and a batch's last records can be gone by compaction.
 */
export function readable(
  topic: TopicName,
  partition: number,
  offset: number,
  messages: readonly WireMessage[],
): { records: LogRecord[]; next: number } {
  const records: LogRecord[] = [];
  let next = offset;
  for (const message of messages) {
    const at = Number(message.offset);
    if (at >= offset && message.isControlRecord !== true) records.push(toRecord(topic, partition, message));
    const batch = message.batchContext;
    const end = batch === undefined ? at + 1 : Number(batch.firstOffset) + batch.lastOffsetDelta + 1;
    next = Math.max(next, end);
  }
  return { records, next };
}
