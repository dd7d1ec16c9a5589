import type { Flag, Leaf, Stance } from '@hearsay/contracts';
import type { Concept } from '../concepts.ts';
import { type Analysis, analyse } from './analysis.ts';
import { type Feature, features } from './features.ts';
import { flagsOf } from './flags.ts';
import { type LeafScore, scoreLeaves } from './leaves.ts';
import { hasMeaning } from './meaning-languages.ts';
import { meaningText } from './meaning-text.ts';
import { confidence, groupOf, isDoubtful, type Model, type Scorer, scoreFeatures } from './model.ts';
import type { DetectablePost } from './post.ts';
import { rankingInput, rankLeaves } from './ranking.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { spreadingStance, stanceOf } from './stance.ts';

/** A stretch of a post: UTF-16 offsets in its title or its text. */
interface Stretch {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Passage extends Stretch {
  readonly category: Leaf;
  readonly stance: Stance;
  readonly confidence: number;
}

export interface Evidence extends Stretch {
  readonly concept: Concept;
  /** Its part in the score before calibration; below 0 it spoke against the flag. */
  readonly weight: number;
}

export interface Detection {
  readonly language: string;
  readonly flagged: boolean;
  /** 0..1, calibrated. */
  readonly confidence: number;
  /** Whether a sentence vector had a part in it. */
  readonly byMeaning: boolean;
  /** The best leaf, also when not flagged. */
  readonly category: Leaf;
  readonly categories: readonly { readonly leaf: Leaf; readonly score: number }[];
  readonly stance: Stance;
  readonly flags: readonly Flag[];
  readonly passages: readonly Passage[];
  readonly evidence: readonly Evidence[];
  readonly model: { readonly name: string; readonly version: string };
  /** Why it was not flagged; absent when it was. */
  readonly refusal?: Refusal;
}

export interface DetectOptions {
  readonly model: Model;
  /** Makes the sentence vector of a text. Asked only for posts that are in doubt, in languages that the encoder knows. */
  readonly encode?: (text: string) => Float32Array;
  /** Instead of the model's own thresholds: one, or one that depends on what the post says and on the model's own. */
  readonly threshold?: number | ((category: Leaf, own: number) => number);
}

const passageScore = 0.5;
const rankedLeaves = 5;

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function stretch(post: DetectablePost, at: { field: 'title' | 'text'; start: number; end: number }): Stretch {
  const whole = at.field === 'title' ? (post.title ?? '') : post.text;
  return { field: at.field, start: at.start, end: at.end, text: whole.slice(at.start, at.end) };
}

function passages(
  post: DetectablePost,
  analysis: Analysis,
  scores: readonly LeafScore[],
  sure: number,
  flagged: boolean,
): Passage[] {
  const top = scores[0];
  if (!top) return [];
  const chosen = new Map<number, LeafScore>();
  for (const score of scores) {
    if ((score.score >= passageScore || score === top) && !chosen.has(score.sentence))
      chosen.set(score.sentence, score);
  }
  return [...chosen.values()].map((score) => ({
    ...stretch(post, analysis.sentences[score.sentence]!),
    category: score.leaf,
    stance: flagged && score === top ? spreadingStance(analysis, score.sentence) : stanceOf(analysis, score.sentence),
    confidence: round(sure * Math.min(1, score.score / top.score)),
  }));
}

/** By words first; by meaning too where the words leave a doubt. */
function judge(post: DetectablePost, analysis: Analysis, found: readonly Feature[], options: DetectOptions) {
  const { model, encode } = options;
  const group = groupOf(analysis.language);
  const by = (scorer: Scorer, vector?: Float32Array) => {
    const { score, parts } = scoreFeatures(scorer, found, vector);
    const { scale } = scorer;
    return { sure: confidence(scale, score), threshold: scale.threshold, parts, byMeaning: vector !== undefined };
  };
  const words = by(model.words[group]);
  if (!encode || !model.meaning || !analysis.anchored || !isDoubtful(words.sure)) return words;
  return by(model.meaning[group], hasMeaning(analysis.language) ? encode(meaningText(post)) : undefined);
}

/** As `detect`, with the whole post as one passage. */
export function detectWhole(post: DetectablePost, options: DetectOptions): Detection {
  const { model } = options;
  const analysis = analyse(post);
  const scores = scoreLeaves(analysis);
  const { sure, threshold, parts, byMeaning } = judge(post, analysis, features(analysis, scores), options);
  const ranked = rankLeaves(model.ranking, rankingInput(analysis, scores));
  const category = ranked[0]!.leaf;
  const from = typeof options.threshold === 'function' ? options.threshold(category, threshold) : options.threshold;
  const flagged = sure >= (from ?? threshold) && analysis.anchored;
  // The passage shown first is the one that the category was read from.
  const ordered = [...scores].sort((a, b) => Number(b.leaf === category) - Number(a.leaf === category));
  const at = ordered[0]?.sentence ?? 0;
  const stance = flagged ? spreadingStance(analysis, at) : stanceOf(analysis, at);
  const evidence = analysis.sentences.flatMap((sentence) =>
    sentence.hits.map((hit) => ({
      ...stretch(post, { field: sentence.field, start: hit.start, end: hit.end }),
      concept: hit.concept,
      weight: round(parts.get(hit.concept) ?? 0),
    })),
  );
  return {
    language: analysis.language,
    flagged,
    confidence: round(sure),
    byMeaning,
    category,
    categories: ranked.slice(0, rankedLeaves).map((one) => ({ leaf: one.leaf, score: round(one.score) })),
    stance,
    flags: flagsOf(analysis, stance, flagged),
    passages: passages(post, analysis, ordered, sure, flagged),
    evidence,
    model: { name: model.name, version: model.version },
    ...(flagged ? {} : { refusal: refusalOf(analysis, at) }),
  };
}
