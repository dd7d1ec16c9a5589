/** Remembers in which hour a piece that was held here ends, for the last so many: a hint, never the truth. */
export class HeldHints {
  readonly #hours = new Map<string, string>();
  readonly #most: number;

  constructor(most = 20_000) {
    this.#most = most;
  }

  hourOf(sha256: string): string | undefined {
    return this.#hours.get(sha256);
  }

  remember(sha256: string, hour: string): void {
    const before = this.#hours.get(sha256);
    if (before !== undefined && before >= hour) return;
    this.#hours.delete(sha256);
    this.#hours.set(sha256, hour);
    for (const oldest of this.#hours.keys()) {
      if (this.#hours.size <= this.#most) return;
      this.#hours.delete(oldest);
    }
  }

  forget(sha256: string): void {
    this.#hours.delete(sha256);
  }
}
