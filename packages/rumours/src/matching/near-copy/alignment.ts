/** A stretch that two sequences do not share, between two stretches that they do. Ends are exclusive. */
export interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Nothing shared stands before it, or nothing after it. */
  readonly edge: boolean;
}

export interface Alignment {
  /** Pairs of positions, rising in both. */
  readonly shared: readonly (readonly [number, number])[];
  readonly gaps: readonly Gap[];
}

/** Beyond this many cells the middle is taken as one gap: the work on two long texts stays bounded. */
const MAX_CELLS = 160_000;

/** The longest common subsequence of two sequences of words, and what is left between. */
export function align(a: readonly string[], b: readonly string[]): Alignment {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const shared: [number, number][] = [];
  for (let i = 0; i < start; i += 1) shared.push([i, i]);
  shared.push(...middle(a, b, start, a.length - tail, b.length - tail));
  for (let i = tail; i > 0; i -= 1) shared.push([a.length - i, b.length - i]);
  return { shared, gaps: gapsBetween(shared, a.length, b.length) };
}

function middle(
  a: readonly string[],
  b: readonly string[],
  from: number,
  aTo: number,
  bTo: number,
): [number, number][] {
  const rows = aTo - from;
  const columns = bTo - from;
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS) return [];
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const cell = i * width + j;
      best[cell] =
        a[from + i] === b[from + j] ? best[cell + width + 1]! + 1 : Math.max(best[cell + width]!, best[cell + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const cell = i * width + j;
    if (a[from + i] === b[from + j]) pairs.push([from + i++, from + j++]);
    else if (best[cell + width]! >= best[cell + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

function gapsBetween(shared: readonly (readonly [number, number])[], aLength: number, bLength: number): Gap[] {
  const gaps: Gap[] = [];
  let aFrom = 0;
  let bFrom = 0;
  for (let k = 0; k <= shared.length; k += 1) {
    const [aTo, bTo] = shared[k] ?? [aLength, bLength];
    if (aTo > aFrom || bTo > bFrom) gaps.push({ aFrom, aTo, bFrom, bTo, edge: k === 0 || k === shared.length });
    aFrom = aTo + 1;
    bFrom = bTo + 1;
  }
  return gaps;
}
