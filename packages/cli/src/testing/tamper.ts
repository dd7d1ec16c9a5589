import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/*
 * What somebody can do to an embedded log who knows how it is written and has a disk editor: take its segment apart into records and
 * write others, with every length, offset and checksum made to fit. The form is that of log-embedded's frames and records.
 */
const headerBytes = 20;
const fixedBytes = 28;

export interface RawRecord {
  readonly kind: number;
  readonly partition: number;
  readonly offset: number;
  readonly time: number;
  readonly topic: string;
  readonly key: Buffer;
  readonly id: Buffer;
  readonly value: Buffer;
}

function recordsOf(body: Buffer): RawRecord[] {
  const records: RawRecord[] = [];
  for (let at = 0; at < body.length; ) {
    const topicEnd = at + fixedBytes + body.readUInt8(at + 15);
    const keyEnd = topicEnd + body.readUInt32BE(at + 16);
    const idEnd = keyEnd + body.readUInt32BE(at + 20);
    const end = idEnd + body.readUInt32BE(at + 24);
    records.push({
      kind: body.readUInt8(at),
      partition: body.readUInt16BE(at + 1),
      offset: body.readUIntBE(at + 3, 6),
      time: body.readUIntBE(at + 9, 6),
      topic: body.toString('latin1', at + fixedBytes, topicEnd),
      key: body.subarray(topicEnd, keyEnd),
      id: body.subarray(keyEnd, idEnd),
      value: body.subarray(idEnd, end),
    });
    at = end;
  }
  return records;
}

function bytesOf({ kind, partition, offset, time, topic, key, id, value }: RawRecord): Buffer {
  const fixed = Buffer.alloc(fixedBytes);
  fixed.writeUInt8(kind, 0);
  fixed.writeUInt16BE(partition, 1);
  fixed.writeUIntBE(offset, 3, 6);
  fixed.writeUIntBE(time, 9, 6);
  fixed.writeUInt8(topic.length, 15);
  fixed.writeUInt32BE(key.length, 16);
  fixed.writeUInt32BE(id.length, 20);
  fixed.writeUInt32BE(value.length, 24);
  return Buffer.concat([fixed, Buffer.from(topic, 'latin1'), key, id, value]);
}

async function segmentOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.segment'));
  if (names.length !== 1) throw new Error(`there should be one segment in ${folder}, and there are ${names.length}`);
  return join(folder, names[0] as string);
}

/**
 * Changes the records of one topic in a log that is closed. What is given back takes the places of what there was, one after the other; where there
 * are fewer, the log ends earlier. Offsets are numbered again.
 */
export async function tamper(
  folder: string,
  topic: string,
  change: (records: readonly RawRecord[]) => readonly RawRecord[],
): Promise<void> {
  const path = await segmentOf(folder);
  const bytes = await readFile(path);
  const frames: { header: Buffer; records: RawRecord[] | undefined; body: Buffer }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = bytes.subarray(at, at + headerBytes);
    const body = bytes.subarray(at + headerBytes, at + headerBytes + header.readUInt32BE(4));
    const records = header.readUInt8(18) === 1 ? recordsOf(body) : undefined;
    frames.push({ header, records, body });
    at += headerBytes + body.length;
  }
  const left = change(frames.flatMap(({ records }) => records ?? []).filter((record) => record.topic === topic)).map(
    (record, offset) => ({ ...record, offset }),
  );
  const rewritten = frames.map(({ header, records, body }) => {
    if (records === undefined) return Buffer.concat([header, body]);
    const others = records.flatMap((record) => (record.topic === topic ? (left.shift() ?? []) : record));
    const next = Buffer.concat(others.map(bytesOf));
    const sealed = Buffer.concat([header, next]);
    sealed.writeUInt32BE(next.length, 4);
    sealed.writeUInt32BE(crc32(sealed.subarray(12)), 8);
    return sealed;
  });
  await writeFile(path, Buffer.concat(rewritten));
  for (const name of await readdir(folder)) if (name.endsWith('.index')) await rm(join(folder, name));
}

/** Turns one bit over, and mends nothing. */
export async function flipBit(folder: string, find: string): Promise<void> {
  const path = await segmentOf(folder);
  const bytes = await readFile(path);
  const at = bytes.indexOf(find);
  if (at < 0) throw new Error(`"${find}" does not stand in the log`);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(path, bytes);
}
