import type { StatementEntry, StatementId } from '@hearsay/contracts';
import { type Statement, statementsOf } from '@hearsay/rebuttals';

/** Every statement, from what was drafted and decided. A projection of `registry`, held in memory. */
export class StatementProjection {
  readonly #entries = new Map<StatementId, Map<string, StatementEntry>>();
  readonly #waiting = new Map<string, () => void>();
  readonly #statements = new Map<StatementId, Statement>();

  /** Resolves when an entry that is about to be written has been read back, or after a moment: whoever wrote it then sees it. */
  shows(statement: StatementId, entry: string, patience = 2_000): Promise<void> {
    if (this.#entries.get(statement)?.has(entry)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#waiting.get(entry)?.(), patience);
      this.#waiting.set(entry, () => {
        clearTimeout(timer);
        this.#waiting.delete(entry);
        resolve();
      });
    });
  }

  /** @returns the statement after it; `undefined` while only a decision on it has been read. */
  take(entry: StatementEntry): Statement | undefined {
    const entries = this.#entries.get(entry.statement) ?? new Map<string, StatementEntry>();
    entries.set(entry.id, entry);
    this.#entries.set(entry.statement, entries);
    const [statement] = statementsOf(entries.values());
    if (statement) this.#statements.set(statement.id, statement);
    this.#waiting.get(entry.id)?.();
    return statement;
  }

  get(id: StatementId): Statement | undefined {
    return this.#statements.get(id);
  }

  all(): Iterable<Statement> {
    return this.#statements.values();
  }
}
