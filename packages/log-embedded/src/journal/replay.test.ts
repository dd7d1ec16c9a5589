import type { LogRecord } from '@hearsay/log';
import { expect, it } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { freshFolder, readAll, record, values } from '../testing/folder.ts';

it('hands a reader who comes a little later the very same bytes, so that they are decoded once', async () => {
  const log = await openEmbeddedLog({ folder: await freshFolder(), partitions: 1 });
  const first: LogRecord[] = [];
  for (let n = 0; n < 10; n += 1) {
    const [position] = await log.append([record('claims', 'a', `claim ${n}`)]);
    for await (const records of log.read('claims', 0, position?.offset ?? 0)) first.push(...records);
  }
  const later = await readAll(log, 'claims');
  expect(later.map(({ value }, n) => value === first[n]?.value)).toEqual(first.map(() => true));
  await log.close();
});

it('leaves nothing out where many come at once after few', async () => {
  const log = await openEmbeddedLog({ folder: await freshFolder(), partitions: 1 });
  const texts = Array.from({ length: 900 }, (_, n) => `claim ${n}`);
  let from = 0;
  for (const size of [200, 400, 251, 49]) {
    await log.append(texts.slice(from, from + size).map((text) => record('claims', 'a', text)));
    const found: (string | null)[] = [];
    for await (const records of log.read('claims', 0, from)) found.push(...values(records));
    expect(found).toEqual(texts.slice(from, from + size));
    from += size;
  }
  await log.close();
});

it('reads on and back however many came meanwhile', async () => {
  const log = await openEmbeddedLog({ folder: await freshFolder(), partitions: 1, sync: false });
  const texts: string[] = [];
  for (let n = 0; n < 1200; n += 1) {
    const text = `claim ${n} ${'x'.repeat(n % 50 === 0 ? 100_000 : 10)}`;
    texts.push(text);
    const [position] = await log.append([record('claims', 'a', text)]);
    for await (const records of log.read('claims', 0, position?.offset ?? 0)) expect(values(records)).toEqual([text]);
  }
  for (const from of [0, 600, 1150]) {
    const found: (string | null)[] = [];
    for await (const records of log.read('claims', 0, from)) found.push(...values(records));
    expect(found).toEqual(texts.slice(from));
  }
  await log.close();
});
