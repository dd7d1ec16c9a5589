import { confidenceSteps, type Leaf, type PostCounts } from '@hearsay/contracts';

/** What the detector made of a post, as far as it is counted. No words. */
export interface Seen {
  readonly category: Leaf;
  readonly language: string;
  readonly confidence: number;
  readonly flagged: boolean;
  /** Whether it speaks of an election at all: of other posts only the number is kept. */
  readonly anchored: boolean;
  readonly refusal: string | undefined;
}

interface Cell {
  readonly category: Leaf;
  readonly language: string;
  flagged: number;
  readonly steps: Map<number, number>;
}

/** The step that a confidence falls into: 0 for the lowest. */
export const stepOf = (confidence: number): number =>
  Math.min(confidenceSteps - 1, Math.max(0, Math.floor(confidence * confidenceSteps)));

/** Beyond this many categories × languages a day, what is new is counted with the language unknown. */
const mostCells = 2000;

/** Counts of one day. */
export class DayCounts {
  #posts = 0;
  readonly #cells = new Map<string, Cell>();
  readonly #refused = new Map<string, number>();

  static from(left: Pick<PostCounts, 'posts' | 'cells' | 'refused'>): DayCounts {
    const counts = new DayCounts();
    counts.#posts = left.posts;
    for (const { category, language, flagged, steps } of left.cells) {
      const entries = Object.entries(steps).map(([step, count]): [number, number] => [Number(step), count]);
      counts.#cells.set(`${category} ${language}`, { category, language, flagged, steps: new Map(entries) });
    }
    for (const [reason, count] of Object.entries(left.refused)) counts.#refused.set(reason, count);
    return counts;
  }

  add({ category, language, confidence, flagged, anchored, refusal }: Seen): void {
    this.#posts += 1;
    if (refusal !== undefined) this.#refused.set(refusal, (this.#refused.get(refusal) ?? 0) + 1);
    if (!anchored && !flagged) return;
    const cell = this.#cell(category, language);
    const step = stepOf(confidence);
    cell.steps.set(step, (cell.steps.get(step) ?? 0) + 1);
    if (flagged) cell.flagged += 1;
  }

  get counted(): Pick<PostCounts, 'posts' | 'cells' | 'refused'> {
    return {
      posts: this.#posts,
      cells: [...this.#cells.values()].map(({ steps, ...cell }) => ({ ...cell, steps: Object.fromEntries(steps) })),
      refused: Object.fromEntries(this.#refused),
    };
  }

  #cell(category: Leaf, spoken: string): Cell {
    const base = spoken.toLowerCase().split('-')[0] ?? '';
    const known = /^[a-z]{2,3}$/.test(base) ? base : 'und';
    const language = this.#cells.size < mostCells || this.#cells.has(`${category} ${known}`) ? known : 'und';
    const key = `${category} ${language}`;
    const cell = this.#cells.get(key) ?? { category, language, flagged: 0, steps: new Map<number, number>() };
    this.#cells.set(key, cell);
    return cell;
  }
}
