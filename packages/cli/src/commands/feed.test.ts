import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { command } from './feed.ts';

it('answers each line, readable or not, and fails at the end when one was not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-feed-'));
  try {
    const path = join(folder, 'a.xml');
    await writeFile(
      path,
      '<rss><channel><title>T</title><item><link>/1</link><author>a@b.example (Ann)</author></item></channel></rss>',
    );
    const printed: string[] = [];
    const stdin = Readable.from([
      `${path}\tapplication/rss+xml\thttps://e.example/f\n${join(folder, 'none.xml')}\t\t\n`,
    ]);
    const status = await command.run([], { stdin, out: (line) => printed.push(line), err: () => {} });
    const [first, second] = printed.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(first).toMatchObject({
      path,
      ok: true,
      feed: { title: 'T' },
      entries: [{ title: 'https://e.example/1', link: 'https://e.example/1', author: 'Ann (a@b.example)' }],
    });
    expect(second).toMatchObject({ ok: false, code: 'feed.unreadable-file' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
