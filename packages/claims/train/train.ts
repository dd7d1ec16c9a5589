import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { categories } from '../src/categories/index.ts';
import { analyse } from '../src/detector/analysis.ts';
import { features } from '../src/detector/features.ts';
import { scoreLeaves } from '../src/detector/leaves.ts';
import { type Model, sigmoid } from '../src/detector/model.ts';
import { calibrate, fitLogistic, type Row, scoreRow } from './logistic.ts';
import { bestThreshold, type Judged, summary } from './measure.ts';

const usage = `npm run train -- [--data FILE]... [--test FILE]... [--l2 N] [--rarest N] [--out FILE] [--version TEXT]
Trains the detector's weights. FILE: JSON Lines {text, lang, t1: 0 or 1}. The project's own sentences
(packages/claims/training/*.jsonl and the examples of the categories) are always read.
--test FILE is only measured, never learnt from. Without --out nothing is written.`;

interface Item {
  readonly text: string;
  readonly language: string;
  readonly positive: boolean;
  readonly group: string;
  /** Sentences written for training, each positive with its hard negatives, say more than a text from a feed. */
  readonly weight: number;
}

const training = fileURLToPath(new URL('../training/', import.meta.url));
const argv = process.argv.slice(2);
const all = (name: string) => argv.flatMap((value, at) => (argv[at - 1] === name ? [value] : []));
const one = (name: string, otherwise: string) => all(name).at(-1) ?? otherwise;
if (argv.includes('--help')) {
  console.log(usage);
  process.exit(0);
}

const ownWeight = 3;

function readItems(file: string, weight = 1): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, at) => {
      const { text, lang, t1, group } = JSON.parse(line) as {
        text?: string;
        lang?: string;
        t1?: number;
        group?: string;
      };
      if (typeof text !== 'string' || (t1 !== 0 && t1 !== 1))
        throw new Error(`${file}:${at + 1}: needs "text" and "t1" (0 or 1)`);
      return { text, language: lang ?? 'und', positive: t1 === 1, group: group ?? text, weight };
    });
}

function exampleItems(): Item[] {
  return Object.values(categories).flatMap(({ leaf, examples, counterExamples }) => [
    ...examples.map((example) => ({
      text: example.text,
      language: example.language,
      positive: true,
      group: leaf + example.text,
      weight: ownWeight,
    })),
    ...counterExamples.map((example) => ({
      text: example.text,
      language: example.language,
      positive: false,
      group: leaf + example.text,
      weight: ownWeight,
    })),
  ]);
}

function rowsOf(items: readonly Item[]): { row: Row; item: Item }[] {
  // Half-way between one text one vote and one language one vote; positives and negatives alike within a language.
  const size = new Map<string, number>();
  const cell = (item: Item) => `${item.language} ${item.positive}`;
  for (const item of items) size.set(cell(item), (size.get(cell(item)) ?? 0) + item.weight);
  return items.map((item) => {
    const analysis = analyse({ text: item.text, language: item.language });
    const found = new Map(features(analysis, scoreLeaves(analysis)).map(({ name, value }) => [name, value]));
    return {
      item,
      row: { features: found, positive: item.positive, weight: item.weight / Math.sqrt(size.get(cell(item))!) },
    };
  });
}

/** Which of `folds` parts a text belongs to, by its hash: the same in every run, translations together. */
function foldOf(item: Item, folds: number): number {
  return createHash('sha256').update(item.group).digest().readUInt32BE(0) % folds;
}

const settings = { l2: Number(one('--l2', '0.002')), rarest: Number(one('--rarest', '3')) };
const own = readdirSync(training)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => join(training, name));
const inputs = [...own, ...all('--data')];
const items = [
  ...exampleItems(),
  ...own.flatMap((file) => readItems(file, ownWeight)),
  ...all('--data').flatMap((file) => readItems(file)),
];
const rows = rowsOf(items);
const folds = 5;
const outOfFold: { score: number; item: Item }[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const fit = fitLogistic(
    rows.filter(({ item }) => foldOf(item, folds) !== fold).map(({ row }) => row),
    settings,
  );
  for (const { row, item } of rows) {
    if (foldOf(item, folds) === fold) outOfFold.push({ score: scoreRow(fit, row.features), item });
  }
}
const calibration = calibrate(
  outOfFold.map(({ score }) => score),
  outOfFold.map(({ item }) => item.positive),
);
const judged = (score: number, item: Item): Judged => ({
  confidence: sigmoid(calibration.slope * score + calibration.offset),
  positive: item.positive,
  language: item.language,
});
const crossValidated = outOfFold.map(({ score, item }) => judged(score, item));
const threshold = bestThreshold(crossValidated);
console.log(
  `${items.length} texts; ${folds}-fold cross-validation, threshold ${threshold.toFixed(2)}\n${summary(crossValidated, threshold)}`,
);

const fit = fitLogistic(
  rows.map(({ row }) => row),
  settings,
);
for (const file of all('--test')) {
  const tested = rowsOf(readItems(file)).map(({ row, item }) => judged(scoreRow(fit, row.features), item));
  console.log(
    `held out: ${basename(file)}, threshold ${threshold.toFixed(2)} (best here ${bestThreshold(tested).toFixed(2)})\n${summary(tested, threshold)}`,
  );
}

const out = one('--out', '');
if (out) {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const model: Model = {
    name: 'words',
    version: one('--version', '1'),
    bias: round(fit.bias),
    weights: Object.fromEntries([...fit.weights].map(([name, weight]) => [name, round(weight)])),
    embedding: null,
    calibration: { slope: round(calibration.slope), offset: round(calibration.offset) },
    threshold: round(threshold),
    trainedOn: inputs.map((file) => {
      const bytes = readFileSync(file);
      return {
        name: basename(file),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        rows: readItems(file).length,
      };
    }),
  };
  writeFileSync(out, `${JSON.stringify(model, null, 1)}\n`);
  console.log(`written: ${out}`);
}
