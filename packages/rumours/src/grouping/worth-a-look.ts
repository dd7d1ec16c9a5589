import type { LikenessReason } from '@hearsay/contracts';

/**
 * What is left of a likeness where something holds two claims apart. One that names a place, a day or a number which the other does not, or
 * another one, is mostly another rumour of the same kind; so is one that is alike but for a key word, or of another meaning. Chosen on the
 * project's own wordings (`npm run eval` prints the curve): of 96 suggestions that only one name or number held apart none was right.
 */
const leftOf: readonly (readonly [RegExp, number])[] = [
  [/^other /, 0.3],
  [/only one has$/, 0.4],
  [/^another meaning$/, 0.5],
  [/^alike but for a key word$/, 0.5],
];

/** How likely a suggestion is right: the likeness, less what speaks against it. */
export function likelihood(score: number, why: readonly LikenessReason[], alsoHeld?: string): number {
  const held = why.flatMap(({ kind, shared }) => (kind === 'held' ? shared : []));
  const left = [...held, ...(alsoHeld === undefined ? [] : [alsoHeld])].map(
    (reason) => leftOf.find(([pattern]) => pattern.test(reason))?.[1] ?? 1,
  );
  return Math.round(score * Math.min(1, ...left) * 1000) / 1000;
}
