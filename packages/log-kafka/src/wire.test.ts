import { describe, expect, it } from 'vitest';
import type { WireMessage } from './client.ts';
import { readable, toMessage } from './wire.ts';

const message = (
  offset: number,
  batch: { first: number; last: number },
  more: Partial<WireMessage> = {},
): WireMessage => ({
  offset: String(offset),
  key: Buffer.from('k'),
  value: Buffer.from('v'),
  timestamp: '1700000000000',
  headers: { 'hearsay-id': Buffer.from(`id ${offset}`) },
  batchContext: { firstOffset: String(batch.first), lastOffsetDelta: batch.last - batch.first },
  ...more,
});

describe('readable', () => {
  it('leaves out what stands before the offset: brokers hand out whole batches', () => {
    const batch = { first: 5, last: 7 };
    const { records, next } = readable(
      'posts',
      0,
      6,
      [5, 6, 7].map((n) => message(n, batch)),
    );
    expect(records.map((one) => one.offset)).toEqual([6, 7]);
    expect(next).toBe(8);
  });

  it('goes on after a batch whose last records are gone by compaction', () => {
    expect(readable('registry', 0, 8, [message(5, { first: 5, last: 9 })])).toEqual({ records: [], next: 10 });
  });

  it('stays where it is when nothing came', () => {
    expect(readable('posts', 0, 3, [])).toEqual({ records: [], next: 3 });
  });

  it('passes over control records', () => {
    const { records, next } = readable('posts', 0, 0, [message(0, { first: 0, last: 0 }, { isControlRecord: true })]);
    expect(records).toEqual([]);
    expect(next).toBe(1);
  });

  it('reads the first of several id headers, and an empty id where there is none', () => {
    const several = { 'hearsay-id': [Buffer.from('one'), Buffer.from('two')] };
    const batch = { first: 0, last: 1 };
    const { records } = readable('posts', 0, 0, [
      message(0, batch, { headers: several }),
      message(1, batch, { headers: {} }),
    ]);
    expect(records.map((one) => one.id)).toEqual(['one', '']);
  });
});

describe('toMessage', () => {
  it('tells a tombstone from an empty value, and writes no header for an empty id', () => {
    expect(toMessage({ topic: 'posts', key: 'k', value: null, id: '' }).message).toMatchObject({
      value: null,
      headers: {},
    });
    const empty = toMessage({ topic: 'posts', key: 'k', value: new Uint8Array(0), id: 'i' }).message;
    expect(empty.value).toHaveLength(0);
    expect(empty.headers).toHaveProperty('hearsay-id');
  });
});
