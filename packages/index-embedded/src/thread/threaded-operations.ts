import { HearsayError } from '@hearsay/contracts';
import { Thread } from '@hearsay/thread';
import type { Operations } from '../operations.ts';
import type { Job, OpenedWith } from './job.ts';

/** The operations, each answered by a thread. */
export type ThreadedOperations = {
  readonly [Name in keyof Operations]: (
    ...given: Parameters<Operations[Name]>
  ) => Promise<ReturnType<Operations[Name]>>;
};

/** Milliseconds that one operation may take. Dropping a large generation is the longest. */
const deadline = 120_000;

const names = Object.keys({
  ensure: 0,
  upsert: 0,
  get: 0,
  list: 0,
  facets: 0,
  countsOverTime: 0,
  similar: 0,
  beginRebuild: 0,
  upsertInto: 0,
  publish: 0,
  abandon: 0,
  allAfter: 0,
  ping: 0,
  close: 0,
} satisfies Record<keyof Operations, 0>) as (keyof Operations)[];

/**
 * Opens the index's file in a thread of its own: the database's calls take as long as they take, and the main loop turns on.
 * @throws HearsayError `index-unavailable` where the file cannot be opened.
 */
export async function openThreadedOperations(
  folder: string,
  say: (message: string) => void,
): Promise<ThreadedOperations> {
  const data: OpenedWith = { folder, again: false };
  const file = new URL('./thread.ts', import.meta.url);
  const thread = new Thread<Job, unknown>({ name: 'the index', file, deadline, data });
  const ask = async (job: Job): Promise<unknown> => {
    try {
      return await thread.ask(job);
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'thread-unavailable') throw error;
      throw new HearsayError('index-unavailable', `The embedded index cannot be used: ${error.message}.`, {
        cause: error,
      });
    }
  };
  for (const message of (await ask({ operation: 'said' })) as string[]) say(message);
  data.again = true;
  let closing: Promise<void> | undefined;
  const close = async () => {
    try {
      await ask({ operation: 'close', given: [] });
    } finally {
      await thread.close();
    }
  };
  const operations = Object.fromEntries(
    names.map((operation) => [operation, (...given: unknown[]) => ask({ operation, given })]),
  ) as unknown as ThreadedOperations;
  return {
    ...operations,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
