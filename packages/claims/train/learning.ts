import { groupOf, isDoubtful, type LanguageGroup, type Scale, sigmoid } from '../src/detector/model.ts';
import { rankingInput } from '../src/detector/ranking.ts';
import { foldOf, type Item, type Kind } from './items.ts';
import { calibrate, type Fit, fitLogistic, type Row, scoreRow } from './logistic.ts';
import { bestThreshold, type Judged } from './measure.ts';
import { fitRanking } from './ranking.ts';

export interface Settings {
  readonly l2: number;
  readonly vectorL2: number;
  readonly rarest: number;
  /** Share of the whole weight that English has, with by far the most real text; the rest is for all others together. */
  readonly englishShare: number;
  /** What a sentence written for training counts beside a gathered one: each positive has its hard negatives with it. */
  readonly inventedWeight: number;
  /** Share of positives that confidences and thresholds are made for: what a feed about an election brings. */
  readonly prior: number;
}

export const standardSettings: Settings = {
  l2: 0.002,
  vectorL2: 0.0005,
  rarest: 3,
  englishShare: 0.7,
  inventedWeight: 1.5,
  prior: 0.22,
};
const rankingSettings = { l2: 0.002, biasL2: 0.003 };
export const folds = 5;
export const groups: readonly LanguageGroup[] = ['en', 'other'];

export interface Fits {
  readonly words: Fit;
  readonly meaning: Fit;
}

export type Scales = Readonly<Record<keyof Fits, Readonly<Record<LanguageGroup, Scale>>>>;

/** Within a language half-way between one text one vote and as much for the positives as for the negatives. */
function rowsOf(items: readonly Item[], { englishShare, inventedWeight }: Settings): Row[] {
  const cell = (item: Item) => `${item.language} ${item.positive}`;
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(cell(item), (sizes.get(cell(item)) ?? 0) + 1);
  const raw = items.map((item) => (item.kind === 'invented' ? inventedWeight : 1) / Math.sqrt(sizes.get(cell(item))!));
  const mass = { en: 0, other: 0 };
  for (const [at, item] of items.entries()) mass[groupOf(item.language)] += raw[at]!;
  const share = { en: englishShare, other: 1 - englishShare };
  return items.map(({ features, vector, positive, language }, at) => {
    const group = groupOf(language);
    return { features, vector, positive, weight: (raw[at]! / mass[group]) * share[group] };
  });
}

export function fit(items: readonly Item[], settings: Settings): Fits {
  const rows = rowsOf(items, settings);
  const { l2, vectorL2, rarest } = settings;
  return { words: fitLogistic(rows, { l2, rarest }), meaning: fitLogistic(rows, { l2, vectorL2, rarest }) };
}

export function fitLeaves(items: readonly Item[]) {
  const rows = items
    .filter((item) => item.right.size > 0)
    .map(({ analysis, scores, right }) => ({ input: rankingInput(analysis, scores), right, weight: 1 }));
  return fitRanking(rows, rankingSettings);
}

/** A text with what models that did not see it made of it. */
export interface Scored {
  readonly item: Item;
  readonly words: number;
  readonly meaning: number;
}

export function scoreWith({ words, meaning }: Fits, item: Item): Scored {
  return { item, words: scoreRow(words, { features: item.features }), meaning: scoreRow(meaning, item) };
}

export function crossValidate(items: readonly Item[], settings: Settings): Scored[] {
  return Array.from({ length: folds }, (_, fold) => {
    const fits = fit(
      items.filter((item) => foldOf(item, folds) !== fold),
      settings,
    );
    return items.filter((item) => foldOf(item, folds) === fold).map((item) => scoreWith(fits, item));
  }).flat();
}

const enoughPositives = 20;

/** Typical text where there is enough of it, else gathered text, else all. */
function fairest(scored: readonly Scored[]): readonly Scored[] {
  const some = (kind: Kind) => scored.filter(({ item }) => item.kind === kind);
  const enough = (rows: readonly Scored[]) => rows.filter(({ item }) => item.positive).length >= enoughPositives;
  return [some('typical'), some('gathered')].find(enough) ?? scored;
}

/**
 * Calibration and threshold for each group of languages, from scores out of fold, weighed so that the share of positives
 * is the prior.
 */
export function scalesOf(scored: readonly Scored[], { prior }: Settings): Scales {
  const scaleFor = (kind: keyof Fits, group: LanguageGroup): Scale => {
    const all = scored.filter(
      ({ item }) => groupOf(item.language) === group && (kind === 'words' || item.vector !== undefined),
    );
    const chosen = fairest(all);
    const positives = chosen.filter(({ item }) => item.positive).length;
    const rows = chosen.map((one) => ({
      score: one[kind],
      positive: one.item.positive,
      weight: one.item.positive ? prior / positives : (1 - prior) / (chosen.length - positives),
    }));
    const { slope, offset } = calibrate(rows);
    const threshold = bestThreshold(rows.map((row) => ({ ...row, confidence: sigmoid(slope * row.score + offset) })));
    return { slope, offset, threshold };
  };
  const both = (kind: keyof Fits) => ({ en: scaleFor(kind, 'en'), other: scaleFor(kind, 'other') });
  return { words: both('words'), meaning: both('meaning') };
}

/** As the detector does it: by words, and by meaning where an encoder is at hand and the words leave a doubt. */
export function judge({ item, words, meaning }: Scored, scales: Scales, withEncoder: boolean): Judged {
  const group = groupOf(item.language);
  const by = (kind: keyof Fits, score: number) => {
    const { slope, offset, threshold } = scales[kind][group];
    const confidence = sigmoid(slope * score + offset);
    return { confidence, flagged: confidence >= threshold && item.analysis.anchored };
  };
  const first = by('words', words);
  const asked = withEncoder && item.vector !== undefined && item.analysis.anchored && isDoubtful(first.confidence);
  const { confidence, flagged } = asked ? by('meaning', meaning) : first;
  return { confidence, flagged, positive: item.positive, language: item.language, reason: item.reason };
}
