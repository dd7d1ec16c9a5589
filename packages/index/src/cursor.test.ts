import type { HearsayError } from '@hearsay/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ListQuery } from './port.ts';
import { everything } from './search.ts';

const query: ListQuery = {
  kind: 'rumour',
  search: everything,
  clearance: 'TLP:GREEN',
  jurisdiction: 'md',
  sort: { by: 'priority', order: 'desc' },
  limit: 10,
};
const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as HearsayError).code;
  }
};

describe('a cursor', () => {
  it('comes back as it was given', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((d) => !Object.is(d, -0)));
    fc.assert(
      fc.property(value, fc.string({ unit: 'grapheme' }), (number, id) => {
        const position = { value: number, id };
        expect(decodeCursor(query, encodeCursor(query, position))).toEqual(position);
      }),
    );
  });

  it('is refused for another search, order, reader, kind or jurisdiction, but taken for another page size', () => {
    const cursor = encodeCursor(query, { value: 1, id: 'a' });
    expect(codeOf(() => decodeCursor({ ...query, limit: 50 }, cursor))).toBe('taken');
    const others: Partial<ListQuery>[] = [
      { clearance: 'TLP:RED' },
      { jurisdiction: 'ro' },
      { kind: 'claim' },
      { sort: { by: 'priority', order: 'asc' } },
      { search: { all: [{ kind: 'word', word: 'x', prefix: false }], none: [] } },
    ];
    for (const other of others) expect(codeOf(() => decodeCursor({ ...query, ...other }, cursor))).toBe('bad-cursor');
  });

  it('is refused when one character of it is changed', () => {
    const cursor = encodeCursor(query, { value: 12.5, id: 'rumour-1' });
    for (let i = 0; i < cursor.length; i += 1) {
      const changed = cursor.slice(0, i) + (cursor[i] === 'A' ? 'B' : 'A') + cursor.slice(i + 1);
      expect(codeOf(() => decodeCursor(query, changed))).toBe('bad-cursor');
    }
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(() => decodeCursor(query, text))).toBe('bad-cursor');
      }),
    );
    expect(codeOf(() => decodeCursor(query, 'A'.repeat(100_000)))).toBe('bad-cursor');
  });
});
