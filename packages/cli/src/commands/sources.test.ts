import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SourceConfig } from '@hearsay/contracts';
import { kinds } from '@hearsay/sources';
import { expect, it } from 'vitest';
import { readTwice } from '../sources/read-twice.ts';
import { command } from './sources.ts';

async function called(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const io = {
    stdin: Readable.from([]),
    out: (line: string) => printed.push(line),
    err: (line: string) => complained.push(line),
  };
  return { status: await command.run(args, io), printed, complained };
}

it('says of every kind what it is', async () => {
  const { status, printed } = await called('kinds');
  expect(status).toBe(0);
  for (const kind of Object.keys(kinds)) expect(printed).toContain(kind);
  expect(printed.filter((line) => line.includes('terms'))).toHaveLength(Object.keys(kinds).length);
});

it('takes over the list of a feed reader', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-opml-'));
  try {
    const file = join(folder, 'list.opml');
    await writeFile(
      file,
      `<opml version="2.0"><body><outline text="Știri: &quot;azi&quot;" xmlUrl="https://a.example/feed"/>
      <outline text="Stiri azi" xmlUrl="https://b.example/feed"/><outline text="Новини" xmlUrl="https://c.example/feed"/>
      <outline text="x" xmlUrl="ftp://d.example/"/></body></opml>`,
    );
    const { status, printed, complained } = await called('import', file);
    expect(status).toBe(1);
    expect(printed.slice(0, 5)).toEqual([
      'sources:',
      '  - id: stiri-azi',
      '    kind: feed',
      '    url: "https://a.example/feed"',
      String.raw`    name: "Știri: \"azi\""`,
    ]);
    const ids = printed.flatMap((line) => /id: (.*)/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(['stiri-azi', 'stiri-azi-2', 'source']);
    for (const id of ids) SourceConfig.parse({ id, kind: 'feed', url: 'https://a.example/' });
    expect(complained).toEqual([expect.stringContaining('ftp://d.example/'), '3 feeds']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it.each([
  ['<item><guid>1</guid><title>a</title></item>', 'agrees on 1 entry'],
  ['<item xmlns="urn:broken"><title>a</title></item>', 'finds 1 entry where the own parser finds none: it is taken'],
  ['<item><title>a</title><b></item>', 'finds no feed in it, the own parser 1 entry'],
])('says how the second reader compares: %s', async (items, said) => {
  const bytes = new TextEncoder().encode(`<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`);
  const source = SourceConfig.parse({ id: 'tried', kind: 'feed', url: 'https://a.example/feed' });
  expect(await readTwice(bytes, source, {})).toMatchObject({
    content: { entries: [{ title: 'a' }] },
    secondReader: said,
  });
});

it('gives the feeds of a configuration as a list that it can take over again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-opml-'));
  try {
    const config = join(folder, 'hearsay.yaml');
    const sources = [
      { id: 'a', kind: 'feed', url: 'https://a.example/feed?x=1&y=2', name: 'A & B' },
      { id: 't', kind: 'tipline' },
    ];
    // JSON is YAML.
    await writeFile(
      config,
      JSON.stringify({
        jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
        election: { id: 'e', name: 'Election', day: '2014-11-30', timezone: 'UTC' },
        sources,
      }),
    );
    const exported = await called('export', '--opml', '--config', config);
    expect(exported).toMatchObject({ status: 0, complained: [expect.stringContaining('t'), '1 feeds'] });
    const list = join(folder, 'list.opml');
    await writeFile(list, exported.printed.join('\n'));
    const { printed } = await called('import', list);
    expect(printed).toEqual(expect.arrayContaining(['    url: "https://a.example/feed?x=1&y=2"', '    name: "A & B"']));
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('says in a sentence what is wrong', async () => {
  expect(await called('import', '/not/there.opml')).toMatchObject({
    status: 1,
    printed: [expect.stringContaining('/not/there.opml')],
  });
  expect(await called('test', 'http://127.0.0.1:9/')).toMatchObject({
    status: 1,
    printed: [expect.stringContaining('private')],
  });
  expect(await called('test', 'https://t.me/a', '--kind', 'telegram')).toMatchObject({
    status: 1,
    printed: [expect.stringContaining('channel')],
  });
  expect(await called('test', 'https://a.example/', '--kind', 'nothing')).toMatchObject({
    status: 1,
    printed: [expect.stringContaining('nothing')],
  });
  expect((await called('nonsense')).status).toBe(2);
});
