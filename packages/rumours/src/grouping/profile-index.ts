import type { Profile } from '../matching/index.ts';

/** What sharing a name, a number or a day counts for beside the weights of concepts, when the likeliest are chosen. */
const detail = 1.5;

/** Finds the claims that share most concepts, names, numbers and days with another, whatever their languages. */
export class ProfileIndex {
  readonly #ids: string[] = [];
  readonly #totals: number[] = [];
  readonly #postings = new Map<string, number[]>();
  #scores = new Float64Array(256);
  #touched = new Int32Array(256);

  add(id: string, profile: Profile): void {
    const number = this.#ids.length;
    this.#ids.push(id);
    let total = 0;
    for (const [key, weight] of keysOf(profile)) {
      total += weight;
      const list = this.#postings.get(key);
      if (list && list.length < longestList) list.push(number);
      else if (!list) this.#postings.set(key, [number]);
    }
    this.#totals.push(total);
  }

  /** Ids of the `most` likeliest, by shared weight over all of it; ties in the order in which they were added. */
  candidates(profile: Profile, most: number): string[] {
    if (this.#scores.length < this.#ids.length) {
      this.#scores = new Float64Array(this.#ids.length * 2);
      this.#touched = new Int32Array(this.#scores.length);
    }
    const [scores, touched] = [this.#scores, this.#touched];
    let found = 0;
    let asked = 0;
    for (const [key, weight] of keysOf(profile)) {
      asked += weight;
      for (const number of this.#postings.get(key) ?? []) {
        if (scores[number] === 0) {
          touched[found] = number;
          found += 1;
        }
        scores[number] = (scores[number] as number) + weight;
      }
    }
    const best: { number: number; score: number }[] = [];
    for (let i = 0; i < found; i += 1) {
      const number = touched[i] as number;
      const score = (2 * (scores[number] as number)) / (asked + (this.#totals[number] as number));
      scores[number] = 0;
      if (score < leastShared) continue;
      if (best.length === most && score <= (best[most - 1] as { score: number }).score) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1] as { score: number; number: number }).score < score) at -= 1;
      best.splice(at, 0, { number, score });
      if (best.length > most) best.pop();
    }
    return best.map(({ number }) => this.#ids[number] as string);
  }
}

/** A concept leads to so many claims, the earliest: a flood about one thing makes the search for it no slower, and hides none from before. */
const longestList = 4_096;
/** Claims that share less than this are not looked at. */
const leastShared = 0.4;

function* keysOf(profile: Profile): Iterable<[string, number]> {
  for (const [concept, weight] of profile.concepts) yield [concept, weight];
  for (const number of profile.numbers) yield [`#${number}`, detail];
  for (const day of profile.days) yield [`@${day}`, detail];
  // The beginning of a name is in all of its cases.
  for (const name of profile.names.keys()) yield [`:${name.slice(0, 2)}`, detail];
}
