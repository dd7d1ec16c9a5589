import type { Tempo } from '@hearsay/contracts';
import { type Minutes, minuteOf, minutesKept } from './minutes.ts';

/** Minutes that count as just now. They are kept out of what they are compared with. */
export const justNow = 10;
/** After so many minutes what was said counts half in what is usual. */
const halfLife = 120;
/** How many minutes of its own a rumour needs to weigh as much as what is usual for rumours here. */
const priorMinutes = 15;
/** Minutes of its own before a rumour has a rate of its own to speak of. */
const warmUp = 30;
/** Standard deviations above the expected from which it is a burst: more of them while there is no rate of its own. */
const threshold = { warm: 3, cold: 4 };
const fewest = 5;
/** And at least so many times as often as expected: where much is said, small changes are surely no chance, and no burst either. */
const atLeast = 2;

const decay = 2 ** (-1 / halfLife);
const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

export interface Heard {
  readonly minutes: Minutes;
  /** Minute of the first. */
  readonly first: number;
}

/**
 * How fast something is said beside its own rate. The rate is an exponentially weighted moving average (Roberts 1959, Technometrics
 * 1(3)) of the claims in each minute, divided by the weight there was so far, so that a short past is no slow one; the last ten minutes are
 * left out of it (the guard band of EARS C2: Hutwagner et al. 2003, J. Urban Health 80), or a burst would hide itself. A rumour with little
 * past is drawn to what is usual for rumours of its jurisdiction (the mean of a gamma prior for a Poisson rate). What came in the last ten
 * minutes is compared with what that rate lets expect after Anscombe's transform (1948, Biometrika 35), which gives counts of any size the
 * same spread: z = 2(√(n + 3/8) − √(expected + 3/8)).
 *
 * A burst is z ≥ 3, five claims or more and twice as many as expected; in the warm-up, the first half hour before the last ten minutes, z ≥ 4. At most 120 additions.
 * @param at milliseconds since 1970. @param usual claims a minute of a usual rumour.
 */
export function tempoOf({ minutes, first }: Heard, at: number, usual: number): Tempo {
  const guard = minuteOf(at) - justNow;
  let lately = 0;
  let past = 0;
  for (const [minute, count] of minutes) {
    if (minute > guard) lately += count;
    else past += count * decay ** (guard - minute);
  }
  const from = minutes.length === minutesKept ? (minutes[0]?.[0] as number) : first;
  const span = Math.max(0, guard - from + 1);
  const weight = (1 - decay ** span) / (1 - decay);
  const expected = (justNow * (past + usual * priorMinutes)) / (weight + priorMinutes);
  const z = 2 * (Math.sqrt(lately + 0.375) - Math.sqrt(expected + 0.375));
  const warm = span >= warmUp;
  return {
    lately,
    expected: rounded(expected, 2),
    z: rounded(z, 1),
    warm,
    bursting: lately >= Math.max(fewest, atLeast * expected) && z >= (warm ? threshold.warm : threshold.cold),
  };
}
