import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { metaSchema } from './schema.ts';

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** The part of libsql's interface (that of better-sqlite3) that is used here. */
interface Statement {
  run(...values: Value[]): { changes: number; lastInsertRowid: number | bigint };
  get(...values: Value[]): Row | undefined;
  all(...values: Value[]): Row[];
}

interface Connection {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

const statementsKept = 300;

/** One connection that remembers its statements. Every call is short: whoever writes much does it in small transactions. */
export class Store {
  readonly #connection: Connection;
  readonly #statements = new Map<string, Statement>();

  constructor(file: string) {
    this.#connection = new Database(file, { timeout: 200 } as ConstructorParameters<
      typeof Database
    >[1]) as unknown as Connection;
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      if (this.#statements.size >= statementsKept) this.#statements.clear();
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  run(sql: string, ...values: Value[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid);
  }

  get(sql: string, ...values: Value[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  all(sql: string, ...values: Value[]): Row[] {
    return this.#statement(sql).all(...values);
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /** All or nothing; the lock is taken at the start, so that what is read inside stays true. */
  transaction<T>(work: () => T): T {
    this.#connection.exec('begin immediate');
    try {
      const result = work();
      this.#connection.exec('commit');
      return result;
    } catch (error) {
      try {
        this.#connection.exec('rollback');
      } catch {
        // A full disk or a damaged file may have ended the transaction already.
      }
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    try {
      // libsql leaves the write-ahead log behind when it closes.
      this.#connection.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // Another process writes, or the file is damaged: the next one to open it goes on from the log.
    }
    this.#connection.close();
  }
}

export const isDamage = (error: unknown) => /SQLITE_(CORRUPT|NOTADB)|malformed|not a database/i.test(describe(error));
export const describe = (error: unknown) =>
  error instanceof Error ? `${(error as { code?: string }).code ?? error.name}: ${error.message}` : String(error);

function openChecked(file: string): Store {
  const store = new Store(file);
  try {
    store.get('pragma journal_mode = wal');
    // A projection: what a power cut takes is built again from the log.
    store.get('pragma synchronous = normal');
    store.exec('pragma cache_size = -32768');
    store.exec('pragma temp_store = memory');
    const verdict = store.get('pragma quick_check(1)');
    if (verdict?.quick_check !== 'ok') throw new Error(`SQLITE_CORRUPT: ${String(verdict?.quick_check)}`);
    store.exec(metaSchema);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

export interface OpenOptions {
  readonly folder: string;
  /** Hears what was moved aside, and why. */
  readonly say: (message: string) => void;
  /** Whether a damaged file is moved aside; otherwise it is refused. True unless set. */
  readonly moveAside?: boolean;
}

/**
 * Opens the index in a folder. A damaged file is moved aside, never deleted, and an empty one takes its place: the index is a projection
 * that can be built again.
 */
export function openStore({ folder, say, moveAside = true }: OpenOptions): Store {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.db');
  try {
    return openChecked(file);
  } catch (error) {
    if (!isDamage(error) || !moveAside) throw error;
    const nth = readdirSync(folder).filter((name) => name.startsWith('damaged-') && name.endsWith('.db')).length + 1;
    for (const end of ['', '-wal', '-shm']) {
      if (existsSync(file + end)) renameSync(file + end, join(folder, `damaged-${nth}.db${end}`));
    }
    say(
      `The index in ${file} is damaged (${describe(error)}); it was moved to damaged-${nth}.db. Build it again from the log: hearsay rebuild-index.`,
    );
    return openChecked(file);
  }
}
