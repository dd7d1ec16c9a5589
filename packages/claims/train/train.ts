import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LanguageGroup, MeaningScorer, Model } from '../src/detector/model.ts';
import { rankingInput, rankLeaves } from '../src/detector/ranking.ts';
import { exampleItems, type Item, ownFiles, readItems } from './items.ts';
import {
  crossValidate,
  fit,
  fitLeaves,
  judge,
  type Scored,
  scalesOf,
  scoreWith,
  standardSettings,
} from './learning.ts';
import { summary } from './measure.ts';
import { openVectors } from './vectors.ts';

const usage = `npm run train -- [--data FILE]... [--typical FILE]... [--test FILE]...
          [--l2-english N] [--l2-other N] [--vector-l2 N] [--english N] [--invented-english N] [--invented-other N]
          [--out FILE] [--version TEXT]
Trains the detector's weights. FILE: JSON Lines {text, lang, t1: 0 or 1, leaf?, t2?, reason?, group?}. The project's own
sentences (packages/claims/training/*.jsonl and the examples of the categories) are always read.
--typical FILE is learnt from like --data, and is a fair sample of what is met: thresholds and calibration are made for it.
--test FILE is only measured, never learnt from. Without --out nothing is written.`;

const argv = process.argv.slice(2);
const all = (name: string) => argv.flatMap((value, at) => (argv[at - 1] === name ? [value] : []));
const number = (name: string, otherwise: number) => Number(all(name).at(-1) ?? otherwise);
if (argv.includes('--help')) {
  console.log(usage);
  process.exit(0);
}

const settings = {
  ...standardSettings,
  l2: { en: number('--l2-english', standardSettings.l2.en), other: number('--l2-other', standardSettings.l2.other) },
  vectorL2: number('--vector-l2', standardSettings.vectorL2),
  englishShare: number('--english', standardSettings.englishShare),
  inventedWeight: {
    en: number('--invented-english', standardSettings.inventedWeight.en),
    other: number('--invented-other', standardSettings.inventedWeight.other),
  },
};
const vectors = openVectors();
const own = ownFiles();
const items: Item[] = [
  ...exampleItems(vectors),
  ...own.flatMap((file) => readItems(file, vectors, 'invented')),
  ...all('--data').flatMap((file) => readItems(file, vectors, 'gathered')),
  ...all('--typical').flatMap((file) => readItems(file, vectors, 'typical')),
];
const scored = crossValidate(items, settings);
const scales = scalesOf(scored, settings);
const show = (title: string, rows: readonly Scored[]) => {
  for (const encoder of [false, true]) {
    const judged = rows.map((row) => judge(row, scales, encoder));
    console.log(`${title}, ${encoder ? 'with' : 'without'} the encoder\n${summary(judged)}`);
  }
};
console.log(`${items.length} texts, ${items.filter((item) => item.vector).length} with a sentence vector`);
for (const kind of ['typical', 'gathered', 'invented'] as const) {
  const some = scored.filter(({ item }) => item.kind === kind);
  if (some.length > 0) show(`5-fold cross-validation, ${kind}`, some);
}
console.log('scales', JSON.stringify(scales));

const fits = fit(items, settings);
const ranking = fitLeaves(items);
for (const file of all('--test')) {
  const tested = readItems(file, vectors, 'typical');
  show(
    `held out: ${basename(file)}`,
    tested.map((item) => scoreWith(fits, item)),
  );
  const known = tested.filter((item) => item.right.size > 0);
  const right = known.filter(({ analysis, scores, right: leaves }) =>
    leaves.has(rankLeaves(ranking, rankingInput(analysis, scores))[0]!.leaf),
  );
  console.log(`  best category right: ${right.length}/${known.length}`);
}
vectors.keep();

const out = all('--out').at(-1);
if (out) {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const scorer = (kind: 'words' | 'meaning', group: LanguageGroup) => {
    const { bias, weights, vector } = fits[kind][group];
    const { slope, offset, threshold } = scales[kind][group];
    return {
      bias: round(bias),
      weights: Object.fromEntries(
        [...weights].map(([name, weight]) => [name, round(weight)] as const).filter(([, weight]) => weight !== 0),
      ),
      scale: { slope: round(slope), offset: round(offset), threshold: round(threshold) },
      ...(kind === 'meaning' ? { vector: [...vector].map(round) } : {}),
    };
  };
  const meaning = (group: LanguageGroup) => scorer('meaning', group) as MeaningScorer;
  const model: Model = {
    name: 'words',
    version: all('--version').at(-1) ?? '2',
    words: { en: scorer('words', 'en'), other: scorer('words', 'other') },
    meaning: vectors.version ? { en: meaning('en'), other: meaning('other'), encoder: vectors.version } : null,
    ranking,
    trainedOn: [...own, ...all('--data'), ...all('--typical')].map((file) => {
      const bytes = readFileSync(file);
      const rows = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim()).length;
      return { name: basename(file), sha256: createHash('sha256').update(bytes).digest('hex'), rows };
    }),
  };
  writeFileSync(out, `${JSON.stringify(model, null, 1)}\n`);
  console.log(`written: ${out}`);
}
