import type { EventLog, LogRecord } from '@hearsay/log';

/**
 * Writers that number their events, key by key, and remember which of them the log has acknowledged. Each append spans several
 * keys, so it spans partitions too.
 */
export class Ledger {
  readonly #log: EventLog;
  /** Key → how many of its events are acknowledged; they are numbered from 0. */
  readonly #acknowledged = new Map<string, number>();
  readonly #writers: Promise<void>[] = [];
  #ending = false;

  constructor(log: EventLog, writers: number, keysPerWriter: number) {
    this.#log = log;
    for (let writer = 0; writer < writers; writer += 1) {
      const keys = Array.from({ length: keysPerWriter }, (_, n) => `writer-${writer}/${n}`);
      this.#writers.push(this.#write(keys));
    }
  }

  get total(): number {
    return [...this.#acknowledged.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Ends after the appends under way; resolves to how many events are acknowledged. */
  async end(): Promise<number> {
    this.#ending = true;
    await Promise.all(this.#writers);
    return this.total;
  }

  async #write(keys: readonly string[]): Promise<void> {
    const padding = 'x'.repeat(200);
    for (let n = 0; !this.#ending; n += 1) {
      const value = Buffer.from(JSON.stringify({ n, padding }));
      await this.#log.append(keys.map((key) => ({ topic: 'posts', key, value, id: `${key}#${n}` })));
      for (const key of keys) this.#acknowledged.set(key, n + 1);
    }
  }

  /** What is wrong with what was read: missing events, and order that is not kept once second copies are dropped. */
  audit(records: Iterable<LogRecord>): { missing: string[]; disorder: string[]; copies: number } {
    const next = new Map<string, number>();
    const seen = new Set<string>();
    const disorder: string[] = [];
    let copies = 0;
    for (const { key, id } of records) {
      if (seen.has(id)) {
        copies += 1;
        continue;
      }
      seen.add(id);
      const n = Number(id.slice(id.indexOf('#') + 1));
      if (n !== (next.get(key) ?? 0)) disorder.push(id);
      next.set(key, n + 1);
    }
    const missing: string[] = [];
    for (const [key, count] of this.#acknowledged) {
      for (let n = 0; n < count; n += 1) if (!seen.has(`${key}#${n}`)) missing.push(`${key}#${n}`);
    }
    return { missing, disorder, copies };
  }
}

export async function readEverything(log: EventLog): Promise<LogRecord[]> {
  const all: LogRecord[] = [];
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const batch of log.read('posts', partition, 0)) all.push(...batch);
  }
  return all;
}

/** Polls until it holds; fails after a minute. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  patience = 60_000,
): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
