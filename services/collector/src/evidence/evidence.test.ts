import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, type Post, SourceConfig } from '@hearsay/contracts';
import { unsealEvidence } from '@hearsay/evidence';
import { openEvidenceFolder } from '@hearsay/evidence-folder';
import { parseFeed } from '@hearsay/sources';
import type { WorkerContext } from '@hearsay/worker';
import { describe, expect, it } from 'vitest';
import { postsOf } from '../posts-of.ts';
import { Spool } from '../spool.ts';
import { keptUntil } from './kept-until.ts';
import { mostEvidence, Original } from './seal-entry.ts';

const around = {
  jurisdiction: 'md' as Post['jurisdiction'],
  source: SourceConfig.parse({ id: 'news', kind: 'feed', url: 'http://news.example/feed' }),
  fetchedAt: '2014-11-30T06:00:00.000Z',
  pseudonymKey: 'a key that is long enough',
  exercise: false,
  capture: { url: 'http://news.example/feed', headers: { etag: '"1"' } },
};
const item = (guid: string, title: string) =>
  `<item><guid>${guid}</guid><author>Ion Popa</author><title>${title}</title></item>`;
function read(document: string, seen = {}) {
  const bytes = new TextEncoder().encode(document);
  const found = postsOf(parseFeed(bytes), seen, around, new Original(bytes));
  const pieces = found.evidence.map((record) => unsealEvidence(record));
  return {
    ...found,
    pieces: pieces.map(({ bytes: piece, about }) => ({ text: Buffer.from(piece).toString(), about })),
  };
}
const rss = (...items: string[]) => `<rss version="2.0"><channel><title>t</title>${items.join('\n')}</channel></rss>`;

describe('evidence of a post', () => {
  it('is the entry as it was published, of that post alone, with where and when', () => {
    const { posts, pieces } = read(rss(item('1', 'one @ana'), item('2', 'two')));
    expect(pieces.map(({ text }) => text)).toEqual([item('2', 'two'), item('1', 'one @ana')]);
    expect(pieces[0]?.about).toEqual({
      v: 1,
      url: around.capture.url,
      fetchedAt: around.fetchedAt,
      source: 'news',
      headers: { etag: '"1"' },
      verbatim: true,
    });
    expect(new Set(posts.map(({ evidence }) => evidence)).size).toBe(2);
  });

  it('of an edit is another piece; the earlier one stays', () => {
    const first = read(rss(item('1', 'polls close at eight')));
    const second = read(rss(item('1', 'polls close at nine')), first.seen);
    expect(second.posts[0]).toMatchObject({ id: first.posts[0]?.id, version: 2 });
    expect(second.posts[0]?.evidence).not.toBe(first.posts[0]?.evidence);
    expect(read(rss(item('1', 'polls close at nine')), second.seen).evidence).toEqual([]);
  });

  it('says where it was decoded and is not the very bytes', () => {
    const latin = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?>'),
      Buffer.from(rss(item('1', 'alegeri \u00e2')), 'latin1'),
    ]);
    const { evidence } = postsOf(parseFeed(latin), {}, around, new Original(latin));
    expect(unsealEvidence(evidence[0] as Uint8Array).about.verbatim).toBe(false);
  });

  it('of an entry without end is its beginning', () => {
    const { pieces } = read(rss(item('1', 'x'.repeat(2 * mostEvidence))));
    expect(pieces[0]?.text.length).toBe(mostEvidence);
    expect(pieces[0]?.about.truncated).toBe(true);
  });
});

it('never keeps a post back because its evidence cannot be held', async () => {
  const written: Post[] = [];
  const errors: unknown[] = [];
  const context = {
    clock: { now: () => 0 },
    config: { privacy: { evidence: { held: 3_600_000 } } },
    evidence: { hold: () => Promise.reject(new Error('no space left on device')) },
    metrics: { errors: { inc: (labels: unknown) => errors.push(labels) } },
    logger: { error: () => {} },
    log: {
      append: async (records: { value: Uint8Array }[]) => {
        for (const { value } of records) written.push(JSON.parse(Buffer.from(value).toString()));
      },
    },
  } as unknown as WorkerContext;
  const { posts, evidence } = read(rss(item('1', 'one')));
  await new Spool().write(context, 'news', posts, evidence, new AbortController().signal);
  expect(written).toMatchObject([{ text: 'one' }]);
  expect(written[0]).not.toHaveProperty('evidence');
  expect(errors).toEqual([{ worker: 'collector', code: 'evidence-not-held' }]);
});

it('keeps evidence until the time after the appeals is over', async () => {
  const config = Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
    election: {
      id: 'md-2014',
      name: 'General election',
      day: '2014-11-30',
      timezone: 'Europe/Chisinau',
      appeals: '10d',
    },
    privacy: { evidence: { kept: '5d' } },
  });
  const at = (day: string) => new Date(keptUntil(config, Date.parse(day))).toISOString().slice(0, 10);
  expect([at('2014-11-01'), at('2014-11-30'), at('2014-12-20')]).toEqual(['2014-12-15', '2014-12-15', '2014-12-25']);
});

it('holds and keeps in a folder what a killed collector would do again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-evidence-'));
  try {
    const { evidence, posts } = read(rss(item('1', 'one')));
    const hash = posts[0]?.evidence as string;
    for (let run = 0; run < 2; run += 1) {
      const store = await openEvidenceFolder({ folder });
      await store.hold(evidence, '2014-11-30T18:00:00.000Z');
      expect(await store.keep(hash, '2015-03-30T00:00:00.000Z')).toBe(true);
      // Killed: nothing is closed.
    }
    const store = await openEvidenceFolder({ folder });
    expect([...((await store.get(hash))?.bytes ?? [])]).toEqual([...(evidence[0] as Uint8Array)]);
    const pieces = [];
    for await (const piece of store.list()) pieces.push(piece);
    expect(pieces).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
