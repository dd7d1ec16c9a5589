import { type CopyText, copyText } from './copy-text.ts';
import { compareWords, type Difference, weight } from './differences.ts';

export interface NearCopyVerdict {
  /** 0..1, symmetric; above `NEAR_COPY_THRESHOLD` is a copy. */
  readonly score: number;
  readonly nearDuplicate: boolean;
  readonly why: NearCopyReason;
}

export interface NearCopyReason {
  /** The same letters and digits once case, spacing, look-alikes and apparatus are off. */
  readonly identical: boolean;
  /** The share of the words, by weight, that both texts have. */
  readonly shared: number;
  readonly differences: readonly Difference[];
}

export const NEAR_COPY_THRESHOLD = 0.5;

/** Costs of what one text has and the other has not, in words, and of resting on few words. Fitted coarsely by hand. */
const COST = { less: 1.6, more: 0.35, inner: 0.8, moved: 0.2, fewWords: 4 };
/** The raw score that becomes the threshold of one half. */
const RAW_THRESHOLD = 0.62;

/**
 * Whether two posts are the same text with cosmetic edits: case, accents, look-alikes, spacing, emoji, addresses,
 * mentions, "RT", "via @x", serial signs, wrapping ("LIVE:", "| channel"), slips of spelling, a part left out at an end.
 * A changed number, date, name or key word, a negation, a denial, or another part of a series is not a copy.
 */
export function nearDuplicate(a: string, b: string): NearCopyVerdict {
  return compareCopies(copyText(a), copyText(b));
}

/** As `nearDuplicate`, for texts prepared once with `copyText`. */
export function compareCopies(a: CopyText, b: CopyText): NearCopyVerdict {
  // One order for both ways round, so that ties in the alignment cannot make the answer depend on it.
  const [first, second] = a.glued <= b.glued ? [a, b] : [b, a];
  if (first.glued === second.glued && first.glued !== '') {
    return { score: 1, nearDuplicate: true, why: { identical: true, shared: 1, differences: [] } };
  }
  if (first.words.length === 0 || second.words.length === 0) {
    return { score: 0, nearDuplicate: false, why: { identical: false, shared: 0, differences: [] } };
  }
  const found = compareWords(first, second);
  const lost = COST.less * found.less + COST.more * found.more + COST.inner * found.inner;
  const raw = found.shared / (found.shared + lost + COST.moved * found.moved + COST.fewWords * fewness(found.shared));
  const full = Math.max(sum(first), sum(second));
  let score = calibrate(raw);
  if (found.differences.length > 0) score = Math.min(score * 0.5, 0.45);
  return {
    score,
    nearDuplicate: score >= NEAR_COPY_THRESHOLD,
    why: { identical: false, shared: Math.min(1, found.shared / full), differences: found.differences },
  };
}

/** Little to go by: three shared words prove less than ten. */
const fewness = (shared: number) => 3 / (shared + 1);

const sum = (text: CopyText) => text.words.reduce((total, word) => total + weight(word), 0);

function calibrate(raw: number): number {
  return raw >= RAW_THRESHOLD ? 0.5 + (0.5 * (raw - RAW_THRESHOLD)) / (1 - RAW_THRESHOLD) : (0.5 * raw) / RAW_THRESHOLD;
}
