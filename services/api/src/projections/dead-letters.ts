import type { DeadLetter, DeadLetterId } from '@hearsay/contracts';

const mostLetters = 5_000;

/** The latest dead letters; one that was replayed says when. A projection of `deadletter`, held in memory. */
export class DeadLetterProjection {
  readonly #letters = new Map<DeadLetterId, DeadLetter>();

  take(letter: DeadLetter): void {
    this.#letters.set(letter.id, letter);
    if (this.#letters.size > mostLetters) this.#letters.delete(this.#letters.keys().next().value as DeadLetterId);
  }

  get(id: string): DeadLetter | undefined {
    return this.#letters.get(id as DeadLetterId);
  }

  /** Newest first, equals by id. */
  newest(): DeadLetter[] {
    const order = (letter: DeadLetter) => `${letter.at} ${letter.id}`;
    return [...this.#letters.values()].sort((a, b) => (order(a) < order(b) ? 1 : -1));
  }
}
