import type { SourceConfig, SourceState } from '@hearsay/contracts';
import type { Outbound, SocketOptions } from '@hearsay/outbound';
import type { Heard } from '@hearsay/sources';
import type { WorkerContext } from '@hearsay/worker';

/** Something of a source that cannot be read: it goes to the dead letters with its bytes. */
export interface Unread {
  /** Which it is, counted within `origin`: a row, a mail. */
  readonly number: number;
  /** Where it stands: a file's name, a mailbox. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  readonly reason: string;
}

/** A part of what a source holds. The next is read only when this one is durable. */
export interface Batch {
  readonly heard: readonly Heard[];
  /** Messages, rows, mails. */
  readonly received: number;
  /** Of these, such as had to be left out and are not kept either. */
  readonly dropped?: number;
  readonly unread?: readonly Unread[];
  /** Where to go on after it. */
  readonly cursor?: string;
  readonly behind?: number;
  readonly progress?: number;
}

export interface Reading<Config extends SourceConfig = SourceConfig> {
  readonly source: Config;
  readonly state: Pick<SourceState, 'cursor'>;
  readonly signal: AbortSignal;
  readonly context: WorkerContext;
  readonly outbound: Outbound;
  readonly way: Pick<SocketOptions, 'allow' | 'userAgent' | 'resolve'>;
}

/** Reads a source from its cursor on. Ends where the source has no more for now; throws HearsayError where it cannot be read. */
export type Reader<Config extends SourceConfig = SourceConfig> = (reading: Reading<Config>) => AsyncIterable<Batch>;
