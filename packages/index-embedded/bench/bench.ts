import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, parseSearch, type SortField } from '@hearsay/index';
import { openEmbeddedIndex } from '../src/index.ts';

const size = Number(process.argv[2] ?? 100_000);
const pick = <T>(from: readonly T[], i: number): T => from[i % from.length]!;
const texts = [
  ['en', 'The system was hacked and the results were changed at the polling station'],
  ['ro', 'Secțiile de votare se închid la ora șase și alegerile sunt furate'],
  ['ru', 'Избирательные бюллетени сожгли на участке в деревне'],
  ['en', 'The queue is long but it is calm here'],
] as const;

const claim = (i: number): Document => {
  const [language, text] = pick(texts, i);
  const at = new Date(Date.UTC(2014, 4, 13) + i * 60_000).toISOString();
  return {
    kind: 'claim',
    id: `c${i}`,
    version: 1,
    fields: {
      jurisdiction: 'md',
      rumour: `r${i % 500}`,
      text: `${text} ${i % 977} w${i % 5003}`,
      language,
      category: pick(['tech.hack', 'reg.service', 'ball.extra'], i),
      source: `s${i % 20}`,
      flags: ['question'],
      tlp: pick(['TLP:CLEAR', 'TLP:GREEN', 'TLP:RED'] as const, i),
      priority: (i * 7919) % 100,
      claims: i % 50,
      at,
      firstSeen: at,
      lastSeen: at,
      exercise: false,
    },
    body: { excerpt: text.repeat(3) },
  };
};

const percentile = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
const index = await openEmbeddedIndex({ folder });
await index.ensure();

let longest = 0;
let before = performance.now();
const heartbeat = setInterval(() => {
  longest = Math.max(longest, performance.now() - before);
  before = performance.now();
}, 1);
const start = performance.now();
for (let from = 0; from < size; from += 1000) {
  await index.upsert(Array.from({ length: Math.min(1000, size - from) }, (_, i) => claim(from + i)));
}
const perSecond = Math.round((size / (performance.now() - start)) * 1000);
clearInterval(heartbeat);
console.log(`${size} upserts: ${perSecond}/s, longest wait of the event loop ${longest.toFixed(0)} ms`);

const asks = { kind: 'claim', clearance: 'TLP:GREEN', jurisdiction: 'md' } as const;
const searches: readonly (readonly [string, SortField])[] = [
  ['', 'priority'],
  ['', 'lastSeen'],
  ['rumour:r1', 'at'],
  ['w17', 'relevance'],
  ['hacked', 'priority'],
  ['hacked', 'relevance'],
  ['alegeri', 'lastSeen'],
  ['"results were changed" category:tech -w17', 'priority'],
];
for (const [text, by] of searches) {
  const times: number[] = [];
  let total = 0;
  for (let i = 0; i < 30; i += 1) {
    const from = performance.now();
    const query = {
      ...asks,
      search: parseSearch(text),
      sort: { by, order: 'desc' },
      limit: 25,
      highlight: true,
    } as const;
    total = (await index.list(query)).total;
    times.push(performance.now() - from);
  }
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)].map((time) => time.toFixed(1));
  console.log(`list ${JSON.stringify(text)} by ${by}: ${total} found, p50 ${p50} ms, p99 ${p99} ms`);
}
const query = { ...asks, search: parseSearch('') };
for (const [name, work] of [
  ['facets', () => index.facets(query, ['category', 'source', 'language'])],
  ['similar', () => index.similar(query, 'they hacked the results of the system', 10)],
] as const) {
  // Once without the clock: the language model is loaded when it is first asked.
  await work();
  const from = performance.now();
  await work();
  console.log(`${name}: ${(performance.now() - from).toFixed(0)} ms`);
}
await index.close();
await rm(folder, { recursive: true, force: true });
