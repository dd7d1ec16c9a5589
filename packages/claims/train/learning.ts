import { groupOf, isDoubtful, type LanguageGroup, type Scale, sigmoid } from '../src/detector/model.ts';
import { rankingInput } from '../src/detector/ranking.ts';
import { foldOf, type Item, type Kind } from './items.ts';
import { calibrate, type Fit, fitLogistic, type Row, scoreRow } from './logistic.ts';
import { bestThreshold, type Judged } from './measure.ts';
import { fitRanking } from './ranking.ts';
import { signOf } from './signs.ts';

export interface Settings {
  /** Strength of the penalty on the weights of the features: less proof is asked of English, which has most real text. */
  readonly l2: Readonly<Record<LanguageGroup, number>>;
  readonly vectorL2: number;
  readonly rarest: number;
  /** Share of the whole weight that English has where the other languages learn: its real text teaches them most. */
  readonly englishShare: number;
  /** What a sentence written for training counts beside a gathered one. */
  readonly inventedWeight: Readonly<Record<LanguageGroup, number>>;
  /** Share of positives that confidences and thresholds are made for: what a feed about an election brings. */
  readonly prior: number;
}

/** English learns from English alone, the others from all: in them most text is invented, and little of it should overrule real posts. */
export const standardSettings: Settings = {
  l2: { en: 0.003, other: 0.005 },
  vectorL2: 0.0006,
  rarest: 3,
  englishShare: 0.8,
  inventedWeight: { en: 0.3, other: 0.2 },
  prior: 0.22,
};

/** For the project's own sentences alone, of which few are English: every language stands on its own feet. */
export const ownSettings: Settings = {
  ...standardSettings,
  l2: { en: 0.003, other: 0.003 },
  englishShare: 0.3,
  inventedWeight: { en: 1, other: 1 },
};
/** A weak penalty: what tells two leaves of one field apart is seen in few posts. */
const rankingSettings = { l2: 0.0005, biasL2: 0.003 };
export const folds = 5;
export const groups: readonly LanguageGroup[] = ['en', 'other'];

/** By words alone, and by words and meaning; each for English and for the others. */
export interface Fits {
  readonly words: Readonly<Record<LanguageGroup, Fit>>;
  readonly meaning: Readonly<Record<LanguageGroup, Fit>>;
}

export type Scales = Readonly<Record<keyof Fits, Readonly<Record<LanguageGroup, Scale>>>>;

/** Within a language half-way between one text one vote and as much for the positives as for the negatives. */
function rowsOf(items: readonly Item[], { inventedWeight }: Settings): Row[] {
  const cell = (item: Item) => `${item.language} ${item.positive}`;
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(cell(item), (sizes.get(cell(item)) ?? 0) + 1);
  return items.map((item) => {
    const { features, vector, positive, language, kind } = item;
    const counts = kind === 'invented' ? inventedWeight[groupOf(language)] : 1;
    return { features, vector, positive, weight: counts / Math.sqrt(sizes.get(cell(item))!) };
  });
}

export function fit(items: readonly Item[], settings: Settings): Fits {
  const { l2, vectorL2, rarest, englishShare } = settings;
  const of = (group: LanguageGroup) =>
    rowsOf(
      items.filter(({ language }) => groupOf(language) === group),
      settings,
    );
  const [english, others] = [of('en'), of('other')];
  const all = [...withMass(english, englishShare), ...withMass(others, 1 - englishShare)];
  // English has enough real text to tell a sign by itself; for the others signs that are given are worth .02 of average precision.
  const both = (vector: number | undefined) => ({
    en: fitLogistic(english, { l2: l2.en, vectorL2: vector, rarest }),
    other: fitLogistic(all, { l2: l2.other, vectorL2: vector, rarest, signOf }),
  });
  return { words: both(undefined), meaning: both(vectorL2) };
}

function withMass(rows: readonly Row[], mass: number): Row[] {
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  return rows.map((row) => ({ ...row, weight: (row.weight / sum) * mass }));
}

/**
 * Gathered posts mostly bear the label of a field (a dozen leaves would be right) and teach which field it is; a label as fine as a leaf
 * teaches that too, and counts once more.
 */
export function fitLeaves(items: readonly Item[]) {
  const rows = items
    .filter((item) => item.right.size > 0)
    .flatMap(({ analysis, scores, right, leaf }) => {
      const input = rankingInput(analysis, scores);
      return [right, ...(leaf && right.size > 1 ? [new Set([leaf])] : [])].map((some) => ({ input, right: some }));
    });
  return fitRanking(rows, rankingSettings);
}

/** A text with what models that did not see it made of it. */
export interface Scored {
  readonly item: Item;
  readonly words: number;
  readonly meaning: number;
}

export function scoreWith({ words, meaning }: Fits, item: Item): Scored {
  const group = groupOf(item.language);
  return { item, words: scoreRow(words[group], { features: item.features }), meaning: scoreRow(meaning[group], item) };
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
    const all = scored.filter(({ item }) => groupOf(item.language) === group);
    const chosen = fairest(all);
    const positives = chosen.filter(({ item }) => item.positive).length;
    const rows = chosen.map((one) => ({
      score: one[kind],
      positive: one.item.positive,
      weight: one.item.positive ? prior / positives : (1 - prior) / (chosen.length - positives),
    }));
    const { slope, offset } = calibrate(rows);
    const sure = (score: number) => sigmoid(slope * score + offset);
    const politics = all.filter(
      ({ item }) => item.kind !== 'invented' && !item.positive && item.reason.startsWith('politics'),
    );
    const threshold = bestThreshold(
      rows.map((row) => ({ ...row, confidence: sure(row.score) })),
      politics.map((one) => (one.item.analysis.anchored ? sure(one[kind]) : 0)),
    );
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
  const asked = withEncoder && item.analysis.anchored && isDoubtful(first.confidence);
  const { confidence, flagged } = asked ? by('meaning', meaning) : first;
  return { confidence, flagged, positive: item.positive, language: item.language, reason: item.reason };
}
