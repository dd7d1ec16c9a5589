/**
 * npx tsx packages/rumours/train/known-claims.ts KNOWN.jsonl POSTS.jsonl [--write]
 *
 * Fits the weights of the fusion that puts known claims in order, and prints MAP@5 by five-fold cross-validation. KNOWN has
 * {id, text, title, date, lang}; POSTS has {id, text, relevant: [claim ids]}. With --write the weights go to fusion.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openEncoder } from '@hearsay/encoder/file';
import { EVIDENCE, type Evidence } from '../src/matching/known-claims/evidence.ts';
import { KnownClaims } from '../src/matching/known-claims/known-claims.ts';
import { type Choice, dot, fitChoices, fitLogistic } from './choice-model.ts';

interface Post {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
  readonly election?: boolean;
}

const [knownPath, postsPath, write] = process.argv.slice(2);
if (!knownPath || !postsPath) throw new Error('usage: known-claims.ts KNOWN.jsonl POSTS.jsonl [--write]');
const read = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const posts: Post[] = read(postsPath);
const encoder = openEncoder();
if (!encoder) throw new Error('the encoder has no weights: nothing can be fitted for meaning');
const vectors = new Map<string, Float32Array>();
const encode = (text: string): Float32Array => {
  const known = vectors.get(text) ?? encoder.encode(text);
  vectors.set(text, known);
  return known;
};
const claims = new KnownClaims({ encode });
for (const { id, text, title, date, lang } of read(knownPath)) claims.add({ id, text, title, date, language: lang });

const KEPT = 40;
const TIME: readonly string[] = ['weeks', 'months', 'earlier'];
const undated = (text: string) => text.replace(/(\(@\S+\))\s*[A-Z][a-z]+ \d{1,2}, \d{2,4}/g, '$1');
const weights: Record<string, Record<string, number>> = {};
for (const [name, time, meaning] of [
  ['wordsMeaningTime', true, true],
  ['wordsMeaning', false, true],
  ['wordsTime', true, false],
  ['words', false, false],
] as const) {
  const used = EVIDENCE.filter((kind) => (time || !TIME.includes(kind)) && (meaning || kind !== 'meaning'));
  const choices = posts.map((post) => choiceFor(post, used, time ? post.text : undated(post.text)));
  const precision = new Array<number>(posts.length).fill(0);
  for (let fold = 0; fold < 5; fold += 1) {
    const fitted = fitChoices(
      choices.filter((_, i) => foldOf(i) !== fold),
      used.length,
    );
    choices.forEach((choice, i) => {
      if (foldOf(i) === fold) precision[i] = averagePrecision(choice, fitted, posts[i]!.relevant.length);
    });
  }
  const mean = (values: readonly number[]) =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  console.log(name, 'MAP@5', mean(precision), 'election', mean(precision.filter((_, i) => posts[i]!.election)));
  const fitted = fitChoices(choices, used.length);
  // How sure: the share of the five best with such a score that are right.
  const shown = choices.flatMap((choice) =>
    best(choice, fitted).map((i) => ({ score: dot(choice.features[i]!, fitted), right: choice.right.includes(i) })),
  );
  const [slope, intercept] = fitLogistic(
    shown.map(({ score }) => [score]),
    shown.map(({ right }) => right),
  );
  weights[name] = Object.fromEntries([
    ...EVIDENCE.map((kind) => [kind, round(used.includes(kind) ? fitted[used.indexOf(kind)]! : 0)]),
    ['slope', round(slope!)],
    ['intercept', round(intercept!)],
  ]);
}
const provenance =
  'Fitted by train/known-claims.ts (conditional logit) on 1,196 posts and 14,231 fact-checked claims of CheckThat! 2022 task 2A (English); no text of them is kept here.';
const json = `${JSON.stringify({ provenance, weights }, null, 2)}\n`;
if (write === '--write') writeFileSync(new URL('../src/matching/known-claims/fusion.json', import.meta.url), json);
else console.log(json);

function choiceFor(post: Post, used: readonly (keyof Evidence)[], text: string): Choice {
  const candidates = claims.evidence(text).slice(0, KEPT);
  return {
    features: candidates.map(({ why }) => used.map((kind) => why[kind])),
    right: candidates.map(({ id }, i) => (post.relevant.includes(id) ? i : -1)).filter((i) => i >= 0),
  };
}

function foldOf(i: number): number {
  return (Math.imul(i + 1, 0x9e3779b1) >>> 16) % 5;
}

function best({ features }: Choice, fitted: readonly number[]): number[] {
  const scores = features.map((row) => dot(row, fitted));
  return features
    .map((_, i) => i)
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, 5);
}

function averagePrecision(choice: Choice, fitted: readonly number[], relevant: number): number {
  let found = 0;
  let sum = 0;
  best(choice, fitted).forEach((i, place) => {
    if (!choice.right.includes(i)) return;
    found += 1;
    sum += found / (place + 1);
  });
  return sum / Math.min(relevant, 5);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
