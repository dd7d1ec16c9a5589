/** Remembers the latest alerts by their id, so that one that is delivered twice is handled once. */
export class SeenAlerts {
  readonly #most: number;
  readonly #ids = new Set<string>();

  /** @param most how many are remembered; the oldest is forgotten first. */
  constructor(most = 10_000) {
    this.#most = most;
  }

  /** Whether an alert is seen for the first time. Ask only after the signature was verified. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.#most) {
      for (const oldest of this.#ids) {
        this.#ids.delete(oldest);
        break;
      }
    }
    return true;
  }
}
