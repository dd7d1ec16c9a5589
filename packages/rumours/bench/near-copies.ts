/**
 * npx tsx --expose-gc packages/rumours/bench/near-copies.ts [POSTS] [QUERIES]
 *
 * Adds generated posts to the near-copy index, asks for edited copies of some, verifies the candidates, and prints
 * recall, precision, inserts and queries per second of CPU, and memory. Seeded: the same figures but for the speeds.
 */

import { copyText } from '../src/matching/near-copy/copy-text.ts';
import { NearCopyIndex } from '../src/matching/near-copy/near-copy-index.ts';
import { compareCopies } from '../src/matching/near-copy/near-duplicate.ts';
import { copyOf, post, seeded } from './generated-posts.ts';

const posts = Number(process.argv[2] ?? 200_000);
const queries = Number(process.argv[3] ?? 4_000);
const random = seeded(7);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const memory = () => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const index = new NearCopyIndex();
const before = memory();
let start = cpu();
for (let i = 0; i < posts; i += 1) index.add(`post-${i}`, post(i));
const insertSeconds = cpu() - start;
const bytes = memory() - before;

let found = 0;
let inCandidates = 0;
let right = 0;
let wrong = 0;
const misses: string[] = [];
const mistakes: string[] = [];
start = cpu();
for (let q = 0; q < queries; q += 1) {
  const target = Math.floor(random() * posts);
  const query = copyText(copyOf(post(target), random));
  let hit = false;
  let rejected = '';
  for (const { id } of index.candidates(query)) {
    const number = Number(id.slice(5));
    if (number === target) inCandidates += 1;
    const verdict = compareCopies(query, copyText(post(number)));
    if (!verdict.nearDuplicate) {
      if (number === target) rejected = `rejected (${verdict.score.toFixed(2)} ${verdict.why.differences.join()}): `;
      continue;
    }
    if (number === target) hit = true;
    else {
      wrong += 1;
      if (mistakes.length < 5) mistakes.push(`${post(number)}  <>  ${query.forms.join(' ')}`);
    }
  }
  if (hit) {
    found += 1;
    right += 1;
  } else if (misses.length < 12) misses.push(`${rejected}${post(target)}  <>  ${query.forms.join(' ')}`);
}
const querySeconds = cpu() - start;
console.log(
  JSON.stringify(
    {
      posts,
      queries,
      candidateRecall: inCandidates / queries,
      recall: found / queries,
      precision: right / (right + wrong || 1),
      insertsPerCpuSecond: Math.round(posts / insertSeconds),
      verifiedQueriesPerCpuSecond: Math.round(queries / querySeconds),
      megabytesPerMillion: Math.round(bytes / posts),
      tableMegabytesPerMillion: Math.round(index.tableBytes / posts),
      misses,
      mistakes,
    },
    null,
    1,
  ),
);
