import type { TopicName } from '@hearsay/contracts';
import type { AppendRecord, LogRecord } from '@hearsay/log';

/*
 * The body of a frame of records is a row of
 *
 *   u8 kind (1 value, 2 tombstone, 3 committed position)   u16 partition   u48 offset   u48 milliseconds since 1970
 *   u8 length of topic, u32 of key, u32 of id, u32 of value; then topic, key, id (UTF-8) and value
 *
 * A committed position is a record whose key is the group.
 */
const fixedBytes = 28;
const kinds = { value: 1, tombstone: 2, position: 3 } as const;

export interface PositionRecord {
  readonly group: string;
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: number;
}

export interface FrameContent {
  readonly records: LogRecord[];
  readonly positions: PositionRecord[];
}

/** At most so many bytes does a record take; a character takes three at most for each unit of its string. */
export function recordBound(record: AppendRecord): number {
  return fixedBytes + record.topic.length + 3 * (record.key.length + record.id.length) + (record.value?.length ?? 0);
}

export function positionBound(position: PositionRecord): number {
  return fixedBytes + position.topic.length + 3 * position.group.length;
}

/** Texts up to here are written unit by unit where they are ASCII: a call into the runtime costs more than that. */
const shortText = 64;

function putText(into: Buffer, text: string, start: number): number {
  const { length } = text;
  if (length > shortText) return into.write(text, start, 'utf8');
  for (let n = 0; n < length; n += 1) {
    const unit = text.charCodeAt(n);
    if (unit > 0x7f) return into.write(text, start, 'utf8');
    into[start + n] = unit;
  }
  return length;
}

function put(
  into: Buffer,
  start: number,
  kind: number,
  topic: string,
  partition: number,
  offset: number,
  time: number,
  key: string,
  id: string,
  value: Uint8Array | null,
): number {
  let at = start + fixedBytes;
  into.writeUInt8(kind, start);
  into.writeUInt16BE(partition, start + 1);
  into.writeUIntBE(offset, start + 3, 6);
  into.writeUIntBE(time, start + 9, 6);
  at += putText(into, topic, at);
  into.writeUInt8(at - start - fixedBytes, start + 15);
  const keyLength = putText(into, key, at);
  at += keyLength;
  into.writeUInt32BE(keyLength, start + 16);
  const idLength = putText(into, id, at);
  at += idLength;
  into.writeUInt32BE(idLength, start + 20);
  into.writeUInt32BE(value?.length ?? 0, start + 24);
  if (value === null) return at;
  into.set(value, at);
  return at + value.length;
}

/** Writes a record at `start`; gives where it ends. */
export function putRecord(
  into: Buffer,
  start: number,
  topic: TopicName,
  partition: number,
  offset: number,
  appendedAt: number,
  key: string,
  id: string,
  value: Uint8Array | null,
): number {
  const kind = value === null ? kinds.tombstone : kinds.value;
  return put(into, start, kind, topic, partition, offset, appendedAt, key, id, value);
}

export function putPosition(into: Buffer, start: number, position: PositionRecord): number {
  const { topic, partition, offset, group } = position;
  return put(into, start, kinds.position, topic, partition, offset, 0, group, '', null);
}

/**
 * Reads the body of a frame of records. Its checksum was right, so that a body which does not add up was written by something else.
 * @param wanted leaves out records that are not wanted before their strings are made.
 * @throws RangeError
 */
export function parseRecords(
  body: Buffer,
  wanted: (topic: string, partition: number, offset: number) => boolean = () => true,
): FrameContent {
  const records: LogRecord[] = [];
  const positions: PositionRecord[] = [];
  let at = 0;
  while (at < body.length) {
    const kind = body.readUInt8(at);
    const partition = body.readUInt16BE(at + 1);
    const offset = body.readUIntBE(at + 3, 6);
    const topicEnd = at + fixedBytes + body.readUInt8(at + 15);
    const keyEnd = topicEnd + body.readUInt32BE(at + 16);
    const idEnd = keyEnd + body.readUInt32BE(at + 20);
    const end = idEnd + body.readUInt32BE(at + 24);
    if (end > body.length) throw new RangeError('a record is longer than its frame');
    const topic = body.toString('latin1', at + fixedBytes, topicEnd) as TopicName;
    if (kind === kinds.position) {
      positions.push({ group: body.toString('utf8', topicEnd, keyEnd), topic, partition, offset });
    } else if (kind !== kinds.value && kind !== kinds.tombstone) {
      throw new RangeError(`there is no kind of record ${kind}`);
    } else if (wanted(topic, partition, offset)) {
      records.push({
        topic,
        partition,
        offset,
        key: body.toString('utf8', topicEnd, keyEnd),
        id: body.toString('utf8', keyEnd, idEnd),
        value: kind === kinds.tombstone ? null : body.subarray(idEnd, end),
        appendedAt: body.readUIntBE(at + 9, 6),
      });
    }
    at = end;
  }
  return { records, positions };
}
