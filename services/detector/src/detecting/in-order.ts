/**
 * Hands on pieces in the order in which they come, one call at a time: what comes while one is under way goes along with the next. So
 * the first piece waits for nobody, and a burst costs few calls.
 */
export class InOrder<Item> {
  readonly #hand: (items: readonly Item[]) => Promise<void>;
  #waiting: Item[] = [];
  #underWay: Promise<void> | undefined;
  #failed: { readonly error: unknown } | undefined;

  /** @param hand Not called again once it has rejected. */
  constructor(hand: (items: readonly Item[]) => Promise<void>) {
    this.#hand = hand;
  }

  add(items: readonly Item[]): void {
    if (items.length === 0) return;
    this.#waiting.push(...items);
    this.#underWay ??= this.#run();
  }

  /** Resolves when everything that was added is handed on, rejects where that failed. */
  async end(): Promise<void> {
    await this.#underWay;
    if (this.#failed) throw this.#failed.error;
  }

  async #run(): Promise<void> {
    try {
      while (this.#waiting.length > 0 && !this.#failed) await this.#hand(this.#waiting.splice(0));
    } catch (error) {
      this.#failed = { error };
    }
    this.#underWay = undefined;
  }
}

/**
 * The answers to questions, in the order of the questions, while the next ones are asked already: `window` of them at most. Ends with the
 * first that fails.
 */
export async function* ahead<Item, Answer>(
  items: readonly Item[],
  window: number,
  ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = [];
  let next = 0;
  while (next < items.length || asked.length > 0) {
    while (next < items.length && asked.length < window) {
      const answer = ask(items[next] as Item);
      // It is waited for below, unless one before it fails.
      answer.catch(() => {});
      asked.push(answer);
      next += 1;
    }
    yield await (asked.shift() as Promise<Answer>);
  }
}
