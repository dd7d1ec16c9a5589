import { Thread } from '@hearsay/thread';
import type { Answer, Job } from './job.ts';

/** Milliseconds that one post may take: a thousand times the usual. */
const deadline = 5000;

/** A thread that turns posts into claims. @param file the thread's module; tests hand in one that hangs. */
export const openDetectingThread = (file = new URL('./thread.ts', import.meta.url)): Thread<Job, Answer> =>
  new Thread({ name: 'detection', file, deadline });

let shared: Thread<Job, Answer> | undefined;

/**
 * The process's one thread for detection. It is never closed: it holds nothing, does not keep the process alive, and took a second to
 * load what a next detector in the same process would load again.
 */
export function detectingThread(): Thread<Job, Answer> {
  shared ??= openDetectingThread();
  return shared;
}
