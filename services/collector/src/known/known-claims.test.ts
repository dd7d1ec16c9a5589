import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckedClaim, decodeRecord, KnownClaimsConfig } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import type { WorkerContext } from '@hearsay/worker';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KnownClaimsReader } from './known-claims.ts';

const review = (text: string, rating = 'False') => ({
  '@type': 'ClaimReview',
  claimReviewed: text,
  url: `https://checkers.example/${encodeURIComponent(text)}`,
  reviewRating: { alternateName: rating },
});
const minute = 60_000;

let folder: string;
let log: EventLog;
let now: number;
let warnings: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-known-'));
  log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: 2, sync: false });
  await log.ensureTopics(['registry']);
  now = Date.parse('2014-11-30T06:00:00Z');
  warnings = [];
});
afterEach(async () => {
  await log.close();
  await rm(folder, { recursive: true, force: true });
});

function open(
  places: readonly object[],
  request: (url: string, options: unknown) => Promise<unknown> = async () => ({}),
) {
  const context = {
    log,
    clock: { now: () => now, sleep: async () => {} },
    config: { jurisdiction: { id: 'md' }, knownClaims: places.map((place) => KnownClaimsConfig.parse(place)) },
    logger: { info: () => {}, debug: () => {}, error: () => {}, warn: (about: unknown) => warnings.push(about) },
    metrics: { errors: { inc: () => {} } },
  } as unknown as WorkerContext;
  const reader = new KnownClaimsReader(context, { request } as never);
  for (const partition of [0, 1]) reader.watch(partition);
  return reader;
}
const tick = async (reader: KnownClaimsReader) => {
  reader.tick();
  await reader.settled();
};
async function written(): Promise<CheckedClaim[]> {
  const found: CheckedClaim[] = [];
  for (const partition of [0, 1])
    for await (const records of log.read('registry', partition, 0))
      for (const { value } of records) {
        const entry = value && decodeRecord('registry', value);
        if (entry && entry.type === 'checked-claim') found.push(entry);
      }
  return found.sort((a, b) => (a.text < b.text ? -1 : 1));
}
const answer = (json: unknown, headers = {}) => ({ status: 200, headers, body: Buffer.from(JSON.stringify(json)) });

it('reads a file at the start, and writes at the next start only what changed in it', async () => {
  const file = join(folder, 'checked.json');
  await writeFile(file, JSON.stringify([review('Pens spoil ballots'), review('The dead vote')]));
  await tick(open([{ file }]));
  expect((await written()).map(({ text }) => text)).toEqual(['Pens spoil ballots', 'The dead vote']);
  await writeFile(file, JSON.stringify([review('Pens spoil ballots', 'Mostly false'), review('The dead vote')]));
  now += minute;
  const reader = open([{ file }]);
  await tick(reader);
  expect((await written()).map(({ rating }) => rating)).toEqual(['False', 'Mostly false', 'False']);
  now += 1000 * minute;
  await writeFile(file, 'no longer looked at');
  await tick(reader);
  expect(warnings).toEqual([]);
});

it('asks an address every so often, with the validator of its last answer', async () => {
  const asked: unknown[] = [];
  const reader = open([{ url: 'https://checkers.example/feed', every: '30m' }], async (url, options) => {
    asked.push([url, (options as { headers: Record<string, string> }).headers['if-none-match']]);
    return asked.length === 1 ? answer({ '@graph': [review('Pens spoil ballots')] }, { etag: '"1"' }) : { status: 304 };
  });
  for (const minutes of [0, 29, 1]) {
    now += minutes * minute;
    await tick(reader);
  }
  const url = 'https://checkers.example/feed';
  expect(asked).toEqual([
    [url, undefined],
    [url, '"1"'],
  ]);
  expect(await written()).toHaveLength(1);
});

it('a place that fails says so, is tried again after ten minutes, and keeps nobody else waiting', async () => {
  const file = join(folder, 'checked.csv');
  await writeFile(file, 'claim,verdict\nPens spoil ballots,False\n');
  let asked = 0;
  const reader = open([{ url: 'https://checkers.example/feed' }, { file }], async () => {
    asked += 1;
    if (asked === 1) throw new Error('no such host');
    return asked === 2 ? { status: 500 } : answer([review('The dead vote'), { '@type': 'ClaimReview' }]);
  });
  await tick(reader);
  expect(await written()).toMatchObject([{ text: 'Pens spoil ballots', rating: 'False' }]);
  for (let i = 0; i < 2; i += 1) {
    now += 9 * minute;
    await tick(reader);
    now += minute;
    await tick(reader);
  }
  expect(asked).toBe(3);
  expect(warnings).toMatchObject([
    { error: { message: 'no such host' } },
    { error: { message: 'answered with status 500' } },
    { leftOut: 1, problems: [expect.stringMatching(/^claim 2: has no text/)] },
  ]);
  expect(await written()).toHaveLength(2);
});

it('leaves a place to whoever holds its partition', async () => {
  const file = join(folder, 'checked.json');
  await writeFile(file, JSON.stringify([review('Pens spoil ballots')]));
  const reader = open([{ file }]);
  for (const partition of [0, 1]) reader.unwatch(partition);
  await tick(reader);
  expect(await written()).toEqual([]);
});

it('a configuration that names neither or both is refused', () => {
  const refused = (place: object) => KnownClaimsConfig.safeParse(place).error?.issues[0]?.message;
  expect(refused({})).toBe('must say either which file or which url is read');
  expect(refused({ file: 'a', url: 'https://a.example' })).toBe('must say either which file or which url is read');
  expect(refused({ url: 'https://a.example', every: '1m' })).toBe('must be 5m or more');
  expect(refused({ url: 'ftp://a.example' })).toBe('must be an http or https address');
});
