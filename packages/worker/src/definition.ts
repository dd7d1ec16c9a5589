import type { TopicName, WorkerName } from '@hearsay/contracts';
import type { SubscribeOptions } from '@hearsay/log';
import type { WorkerContext } from './context.ts';

export interface RunningWorker {
  /** Rejects with the reason while the worker cannot do its work. */
  ready(): Promise<void>;
  /** Finishes what is in flight and gives everything back. Resolves within 10 seconds. */
  stop(): Promise<void>;
}

/** A group whose position the log keeps, as it subscribes: which topics it reads, and from where while it has no position. */
export interface ReadingGroup<Name extends TopicName = TopicName> extends Pick<SubscribeOptions, 'group' | 'from'> {
  readonly topics: readonly Name[];
}

/** A worker, as its `worker.ts` states it: what it consumes, what it produces, how it starts. A test holds this to the topic table. */
export interface WorkerDefinition<Running extends RunningWorker = RunningWorker> {
  readonly name: WorkerName;
  readonly consumes: readonly TopicName[];
  readonly produces: readonly TopicName[];
  /** What of that it reads under a group; the rest it follows without a position. A test holds this to what it subscribes to. */
  readonly groups: readonly ReadingGroup[];
  /** Which stores the worker needs beside the log. */
  readonly needs?: readonly ('index' | 'evidence')[];
  start(context: WorkerContext): Promise<Running>;
}
