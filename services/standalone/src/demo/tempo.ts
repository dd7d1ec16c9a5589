/** Minutes since midnight of the story, and milliseconds after `begin` at which they are reached. */
type Mark = readonly [minute: number, milliseconds: number];

const second = 1000;

/**
 * How the story is told: the quiet morning in a few seconds, the two hours of the outage slowly enough to watch it spread, the rest of the
 * day faster, and the night after it as slowly as life is, so that somebody who looks in late still sees something arrive.
 */
const marks: readonly Mark[] = [
  [400, 0],
  [480, 20 * second],
  [600, 140 * second],
  [1260, 400 * second],
  [1440, 480 * second],
  [1800, 4080 * second],
];

/** First and last minute that can be told. */
export const firstMinute = 400;
export const lastMinute = 1800;

/** Milliseconds after the beginning of the replay at which a minute of the story is reached. */
export function momentOf(minute: number): number {
  for (let i = 1; i < marks.length; i += 1) {
    const [from, start] = marks[i - 1] as Mark;
    const [to, end] = marks[i] as Mark;
    if (minute <= to) return start + ((minute - from) / (to - from)) * (end - start);
  }
  throw new RangeError(`minute ${minute} lies after the end of the story (${lastMinute})`);
}
