import { HearsayError } from '@hearsay/contracts';
import type { ListQuery, SortField } from './port.ts';

/** Where a page ended: the sort value of its last document (instants as milliseconds; null where it has none) and its id. */
export interface Position {
  readonly value: number | null;
  readonly id: string;
}

const LONGEST = 2000;

/**
 * A cursor says where a page ended and nothing else: it is the same whatever lies hidden from the reader, holds no snapshot open, and never
 * expires. It belongs to one query: the same search, reader and order.
 */
export function encodeCursor(query: ListQuery, position: Position): string {
  const place = JSON.stringify([position.value, position.id]);
  return Buffer.from(`${checksum(query, place)}${place}`).toString('base64url');
}

/** @throws HearsayError `bad-cursor` for anything that {@link encodeCursor} did not give out for this query. */
export function decodeCursor(query: ListQuery, cursor: string): Position {
  if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) throw refused('it is not of the form that is given out');
  const text = Buffer.from(cursor, 'base64url').toString();
  const place = text.slice(13);
  if (Buffer.from(text).toString('base64url') !== cursor) throw refused('it is not of the form that is given out');
  if (text.slice(0, 13) !== checksum(query, place)) {
    throw refused('it was changed, or given out for another search, order or reader');
  }
  const [value, id] = JSON.parse(place) as [number | null, string];
  return { value, id };
}

const refused = (why: string) =>
  new HearsayError('bad-cursor', `The cursor cannot be used: ${why}. Ask for the first page again, without a cursor.`);

/** Not a secret: it tells mistakes apart from cursors, and what a forged cursor says is only ever compared with. */
function checksum(query: ListQuery, place: string): string {
  const of: readonly unknown[] = [
    query.kind,
    query.jurisdiction,
    query.clearance,
    query.sort.by satisfies SortField,
    query.sort.order,
    query.search,
    place,
  ];
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const character of Buffer.from(JSON.stringify(of))) {
    a = Math.imul(a ^ character, 2654435761);
    b = Math.imul(b ^ character, 1597334677);
    b = (b << 5) | (b >>> 27);
  }
  return (BigInt(a >>> 0) * 0x200000n + BigInt((b ^ (a >>> 7)) & 0x1fffff)).toString(36).padStart(13, '0').slice(-13);
}
