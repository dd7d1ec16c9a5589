import { Thread } from '@hearsay/thread';
import type { Answer, Job } from './job.ts';

/** Milliseconds that one post may take: a thousand times the usual. */
const deadline = 5000;

/** What the thread is opened with. */
export interface DetectingData {
  /** Languages in which most posts are expected. */
  readonly languages: readonly string[];
}

interface DetectingOptions extends Partial<DetectingData> {
  /** The thread's module; tests hand in one that hangs. */
  readonly file?: URL;
}

/** A thread that turns posts into claims. */
export const openDetectingThread = ({
  file = new URL('./thread.ts', import.meta.url),
  languages = [],
}: DetectingOptions = {}): Thread<Job, Answer> =>
  new Thread({ name: 'detection', file, deadline, data: { languages } satisfies DetectingData });

let shared: Thread<Job, Answer> | undefined;

/**
 * The process's one thread for detection. It is never closed: it holds nothing, does not keep the process alive, and took a second to
 * load what a next detector in the same process would load again.
 */
export function detectingThread(languages: readonly string[]): Thread<Job, Answer> {
  shared ??= openDetectingThread({ languages });
  return shared;
}
