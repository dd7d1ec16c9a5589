import { type CopyText, copyText } from '../near-copy/copy-text.ts';
import { compareCopies, type NearCopyVerdict } from '../near-copy/near-duplicate.ts';
import { LIKENESS, type Likeness, likeness, type RumourText, rumourText } from './likeness.ts';
import weights from './weights.json' with { type: 'json' };

/** A text made ready once for both comparisons. */
export interface MatchText {
  readonly rumour: RumourText;
  readonly copy: CopyText;
}

export interface SentenceVectors {
  readonly a: Float32Array;
  readonly b: Float32Array;
}

export interface SameRumourVerdict {
  /** 0..1, symmetric; one half is where guesses are best on the whole. */
  readonly score: number;
  /** More likely than not the same rumour: the best single guess. */
  readonly sameRumour: boolean;
  /** Sure enough to join without a person (49 of 50 right when it was fitted). Implies `sameRumour`. */
  readonly joins: boolean;
  /** Worth a person's look: likely enough, but not sure enough to join. */
  readonly suggest: boolean;
  readonly why: SameRumourReason;
}

export interface SameRumourReason {
  readonly likeness: Likeness;
  readonly copy: NearCopyVerdict;
  /** Why a likely pair does not join by itself. */
  readonly held?: 'too short' | 'alike but for a key word' | undefined;
}

/** With fewer words than this that carry news, a text joins nothing by itself unless it is a near copy. */
const FEWEST_WORDS = 4;

/**
 * `day` in days since 1970-01-01. Give days only where texts may lie months apart (archives): within one election all
 * posts are near in time, and nearness then proves nothing. `copy` where it was made before.
 */
export function matchText(text: string, language?: string, day?: number, copy = copyText(text)): MatchText {
  return { rumour: rumourText(text, language, day), copy };
}

/** Whether two posts say the same thing in the same or in other words. Vectors are optional and of length one. */
export function sameRumour(a: string, b: string, vectors?: SentenceVectors): SameRumourVerdict {
  return compareRumours(matchText(a), matchText(b), vectors);
}

/** As `sameRumour`, for texts prepared once with `matchText`. */
export function compareRumours(a: MatchText, b: MatchText, vectors?: SentenceVectors): SameRumourVerdict {
  const meaning = vectors ? dot(vectors.a, vectors.b) : 0;
  const found = likeness(a.rumour, b.rumour, meaning);
  const copy = compareCopies(a.copy, b.copy);
  const timed = a.rumour.day !== undefined && b.rumour.day !== undefined;
  const model = modelFor(vectors !== undefined, timed);
  let logit = model.intercept;
  for (const kind of LIKENESS) logit += model[kind] * found[kind];
  const empty = a.rumour.words.size === 0 || b.rumour.words.size === 0;
  const likely = empty ? 0 : 1 / (1 + Math.exp(-logit));
  const score = copy.nearDuplicate ? Math.max(likely, 0.5 + copy.score / 2) : likely;
  const held = copy.nearDuplicate ? undefined : holding(a, b, copy);
  const joins = score >= model.joins && held === undefined;
  return {
    score,
    sameRumour: score >= 0.5,
    joins,
    suggest: !joins && score >= model.suggests,
    why: held === undefined ? { likeness: found, copy } : { likeness: found, copy, held },
  };
}

function holding(a: MatchText, b: MatchText, copy: NearCopyVerdict): SameRumourReason['held'] {
  if (Math.min(a.rumour.words.size, b.rumour.words.size) < FEWEST_WORDS) return 'too short';
  return copy.why.differences.length > 0 && copy.why.shared >= 0.6 ? 'alike but for a key word' : undefined;
}

function modelFor(meaning: boolean, time: boolean) {
  const { models } = weights;
  if (meaning) return time ? models.wordsMeaningTime : models.wordsMeaning;
  return time ? models.wordsTime : models.words;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
