import type { Operations } from '../operations.ts';

/** What the thread is opened with. */
export interface OpenedWith {
  readonly folder: string;
  /** A thread took its place before: what was in the file was in use, and must not be moved aside unheard. */
  again: boolean;
}

/** A call of one of the operations, or the question what was said when the file was opened. */
export type Job =
  | { readonly operation: keyof Operations; readonly given: readonly unknown[] }
  | { readonly operation: 'said' };
