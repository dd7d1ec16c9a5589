import type { Claim } from '@hearsay/contracts';

type Words = Claim['words'][number];

export interface Segment {
  /** Offset in the excerpt, UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** The evidence that covers this piece; none for plain text, several where evidence overlaps. */
  readonly words: readonly Words[];
}

/**
 * Cuts an excerpt where evidence begins or ends. Joined together the pieces give the excerpt back, whatever the offsets: what lies outside
 * is clipped, what is empty or backwards is left out, and no cut goes through a surrogate pair.
 */
export function segments(excerpt: string, words: readonly Words[]): readonly Segment[] {
  const whole = (offset: number) => {
    const at = Math.min(Math.max(0, Math.trunc(offset)), excerpt.length);
    const low = excerpt.charCodeAt(at);
    const high = excerpt.charCodeAt(at - 1);
    return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at - 1 : at;
  };
  const ranges = words
    .map((word) => ({ word, start: whole(word.start), end: whole(word.end) }))
    .filter((range) => range.end > range.start);
  const cuts = [...new Set([0, excerpt.length, ...ranges.flatMap((range) => [range.start, range.end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const covering = ranges.filter((range) => range.start <= start && range.end >= end).map((range) => range.word);
    pieces.push({ start, text: excerpt.slice(start, end), words: covering });
  }
  return pieces;
}

/** How strong a mark is drawn, 1 to 4, from the weight in log-odds; 0 where the words speak against. */
export function strength(words: readonly Words[]): number {
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  if (weight <= 0) return 0;
  return weight < 0.5 ? 1 : weight < 1.2 ? 2 : weight < 2.2 ? 3 : 4;
}
