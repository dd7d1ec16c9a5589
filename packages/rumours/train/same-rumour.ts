/**
 * npx tsx packages/rumours/train/same-rumour.ts PAIRS.jsonl [--write]
 *
 * Fits the logistic model of "the same rumour" on pairs {text, text2, label, group} and prints F1 and average precision by
 * five-fold cross-validation, where the pairs of one rumour stay in one fold. With --write the weights go to weights.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { likeness as cosine } from '@hearsay/encoder';
import { openEncoder } from '@hearsay/encoder/file';
import { LIKENESS, likeness, rumourText } from '../src/matching/same-rumour/likeness.ts';
import { dot, fitLogistic } from './choice-model.ts';

interface Pair {
  readonly text: string;
  readonly text2: string;
  readonly label: number;
  readonly group: string;
}

const [path, write] = process.argv.slice(2);
if (!path) throw new Error('usage: same-rumour.ts PAIRS.jsonl [--write]');
const encoder = openEncoder();
if (!encoder) throw new Error('the encoder has no weights: nothing can be fitted for meaning');
const pairs: Pair[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const evidence = pairs.map(({ text, text2 }) => {
  const a = rumourText(text);
  const b = rumourText(text2);
  return likeness(a, b, cosine(encoder.encode(a.body), encoder.encode(b.body)));
});
const labels = pairs.map(({ label }) => label === 1);

const models: Record<string, Record<string, number>> = {};
for (const [name, time, meaning] of [
  ['wordsMeaningTime', true, true],
  ['wordsMeaning', false, true],
  ['wordsTime', true, false],
  ['words', false, false],
] as const) {
  const used = LIKENESS.filter((kind) => (time || kind !== 'apart') && (meaning || kind !== 'meaning'));
  const rows = evidence.map((row) => used.map((kind) => row[kind]));
  const held = new Array<number>(rows.length).fill(0);
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (let fold = 0; fold < 5; fold += 1) {
    const inside = rows.map((_, i) => i).filter((i) => foldOf(i) !== fold);
    const fitted = fitLogistic(
      inside.map((i) => rows[i]!),
      inside.map((i) => labels[i]!),
    );
    const logit = (i: number) => dot([...rows[i]!, 1], fitted);
    const threshold = bestThreshold(inside.map((i) => ({ score: logit(i), right: labels[i]! })));
    rows.forEach((_, i) => {
      if (foldOf(i) !== fold) return;
      held[i] = logit(i) - threshold;
      if (held[i]! >= 0) counts[labels[i] ? 'right' : 'wrong'] += 1;
      else if (labels[i]) counts.missed += 1;
    });
  }
  const shown = held.map((score, i) => ({ score, right: labels[i]! }));
  const f1 = (2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed);
  console.log(name, 'F1', f1.toFixed(3), 'AP', averagePrecision(shown).toFixed(3));
  const fitted = fitLogistic(rows, labels);
  const threshold = bestThreshold(rows.map((row, i) => ({ score: dot([...row, 1], fitted), right: labels[i]! })));
  models[name] = Object.fromEntries([
    ...LIKENESS.map((kind) => [kind, round(used.includes(kind) ? fitted[used.indexOf(kind)]! : 0)]),
    // A score of one half is where F1 is best.
    ['intercept', round(fitted.at(-1)! - threshold)],
    ['joins', round(share(thresholdFor(shown, 0.98)))],
    ['suggests', round(Math.min(0.45, share(recallThreshold(shown, 0.9))))],
  ]);
}
const provenance =
  'Fitted by train/same-rumour.ts (logistic regression) on 1,074 pairs of posts derived from CheckThat! 2022 task 2A (English); no text of them is kept here.';
const json = `${JSON.stringify({ provenance, models }, null, 2)}\n`;
if (write === '--write') writeFileSync(new URL('../src/matching/same-rumour/weights.json', import.meta.url), json);
else console.log(json);

interface Shown {
  readonly score: number;
  readonly right: boolean;
}

function foldOf(i: number): number {
  let hash = 7;
  for (const letter of pairs[i]!.group || String(i)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 8) % 5;
}

function bestThreshold(shown: readonly Shown[]): number {
  const ranked = [...shown].sort((a, b) => b.score - a.score);
  const positives = ranked.filter(({ right }) => right).length;
  let found = 0;
  let best = 0;
  let threshold = 0;
  ranked.forEach(({ score, right }, i) => {
    if (right) found += 1;
    const f1 = (2 * found) / (i + 1 + positives);
    if (f1 > best) {
      best = f1;
      threshold = score;
    }
  });
  return threshold;
}

/** The lowest score above which this share of the pairs is right. */
function thresholdFor(shown: readonly Shown[], precision: number): number {
  const ranked = [...shown].sort((a, b) => b.score - a.score);
  let found = 0;
  let threshold = ranked[0]!.score;
  ranked.forEach(({ score, right }, i) => {
    if (right) found += 1;
    if (found / (i + 1) >= precision) threshold = score;
  });
  return threshold;
}

function recallThreshold(shown: readonly Shown[], recall: number): number {
  const scores = shown
    .filter(({ right }) => right)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return scores[Math.floor(scores.length * recall)]!;
}

function averagePrecision(shown: readonly Shown[]): number {
  let found = 0;
  let sum = 0;
  [...shown]
    .sort((a, b) => b.score - a.score)
    .forEach(({ right }, i) => {
      if (!right) return;
      found += 1;
      sum += found / (i + 1);
    });
  return sum / (found || 1);
}

function share(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
