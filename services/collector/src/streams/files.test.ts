import { appendFile, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFiles } from './files.ts';
import { FilesCursor } from './files-cursor.ts';
import type { Reader } from './reader.ts';
import { streamTestbed } from './testbed.ts';

let folder: string;
let bed: ReturnType<typeof streamTestbed>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-files-'));
  bed = streamTestbed();
});
afterEach(async () => {
  await bed.close();
  await rm(folder, { recursive: true });
});
const old = new Date('2014-01-01');
async function put(name: string, text: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, name), text);
  await utimes(join(folder, name), old, old);
}
const sourceOf = (more = {}) => ({
  id: 'archive',
  kind: 'files',
  url: `${pathToFileURL(folder).href}/`,
  columns: { text: 'message', id: 'nr' },
  ...more,
});
/** Reads until there is no more for now. */
async function readAll(source: object, state = {}) {
  const stream = bed.read(source, readFiles as unknown as Reader, [], state);
  await vi.waitUntil(
    () =>
      ['read to the end', 'failing'].some(
        (word) => word === stream.state.health.reason || word === stream.state.health.state,
      ),
    { timeout: 15_000 },
  );
  await stream.stop();
  return stream.state;
}

describe('files', () => {
  it('are read in the order of their names, rows in order, quotes and line ends and all', async () => {
    await put('b.csv', 'nr,message\n3,third\n');
    await put('a.csv', '\ufeffnr,message,other\r\n1,"first, with ""quotes""\nand a line",x\r\n2,second,"y"');
    await put('c.jsonl', '{"nr":4,"message":"fourth"}\n\n{"nr":5,"message":"fifth"}');
    await put('notes.txt', 'not one of ours');
    const state = await readAll(sourceOf());
    expect(bed.texts()).toEqual(['first, with "quotes"\nand a line', 'second', 'third', 'fourth', 'fifth']);
    expect(state.health.progress).toBe(1);
  });

  it('go on where they stopped: as they grow, and when a new one comes', async () => {
    await put('a.csv', 'nr,message\n1,first\n');
    const { cursor } = await readAll(sourceOf());
    await appendFile(join(folder, 'a.csv'), '2,second\n3,not whole ye');
    await put('b.csv', 'nr,message\n9,other\n');
    const next = await readAll(sourceOf(), { cursor });
    expect(bed.texts()).toEqual(['first', 'second', 'other']);
    await appendFile(join(folder, 'a.csv'), 't\n');
    await readAll(sourceOf(), { cursor: next.cursor });
    expect(bed.texts().at(-1)).toBe('not whole yet');
  });

  it('have rows that cannot be read: they are kept with their number, and cost nothing else', async () => {
    await put(
      'a.csv',
      Buffer.concat([
        Buffer.from('nr,message\n1,first\n2\n3,"open\n4,fourth\n5,'),
        Buffer.from([0xff]),
        Buffer.from('\n6,\n7,last\n'),
      ]),
    );
    const state = await readAll(sourceOf());
    expect(bed.texts()).toEqual(['first', 'fourth', 'last']);
    expect(bed.of('deadletter').map(({ reason }) => reason)).toEqual([
      'row 3 of a.csv: it has 1 fields, and the first row 2',
      'row 4 of a.csv: a quote is opened and not closed',
      'row 6 of a.csv: it is not UTF-8; convert the file',
      'row 7 of a.csv: it has neither title nor text',
    ]);
    expect(state.health.dropped).toBe(4);
  });

  it('are text and nothing else: no formula, no NUL, no name of a built-in property does anything', async () => {
    await put('a.csv', 'nr,message\n__proto__,"=HYPERLINK(""http://evil.example"")"\n2,a\0b\n');
    await put('b.jsonl', '{"__proto__":{"message":"x"},"message":"own"}\n{"nr":1}\n');
    await readAll(sourceOf());
    expect(bed.texts()).toEqual(['=HYPERLINK("http://evil.example")', 'ab', 'own']);
    expect(({} as Record<string, unknown>).message).toBeUndefined();
  });

  it('say which column is missing, and do not hold up the others', async () => {
    await put('a.csv', 'nr;text\n1;x\n');
    await put('b.csv', 'nr,message\n1,first\n');
    await readAll(sourceOf());
    expect(bed.texts()).toEqual(['first']);
    expect(bed.of('deadletter')[0]?.reason).toContain('there is no column');
  });

  it('are not read through links, and a folder that is away says so', async () => {
    await symlink('/etc/passwd', join(folder, 'a.csv'));
    await readAll(sourceOf());
    expect(bed.written.filter(({ topic }) => topic !== 'registry')).toEqual([]);
    const state = await readAll(sourceOf({ url: 'file:///not/there/' }));
    expect(state.health.reason).toContain('/not/there/ cannot be read');
  });

  it('are found among a thousand by a cursor of bounded length', () => {
    const cursor = new FilesCursor(undefined);
    const name = (i: number) => `${String(i).padStart(5, '0')}.csv`;
    for (let i = 0; i < 1000; i += 1) cursor.reached(name(i), { offset: 1e9, row: 1e6 });
    const again = new FilesCursor(cursor.text());
    expect(cursor.text().length).toBeLessThan(10_000);
    expect(again.placeOf(name(3))).toBeUndefined();
    expect(again.placeOf(name(999))).toEqual({ offset: 1e9, row: 1e6 });
    expect(again.placeOf(name(1000))).toEqual({ offset: 0, row: 0 });
  });
});
