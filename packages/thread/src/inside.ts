import { parentPort, workerData } from 'node:worker_threads';
import { errorLetter, type Letter } from './letters.ts';

/**
 * Inside a thread: answers its jobs, strictly one after the other. What `work` throws reaches whoever asked; a HearsayError keeps its code.
 * Call it once, when everything that jobs need is loaded: the thread counts as started from then on.
 */
export function answerJobs<Job, Answer>(work: (job: Job) => Answer | Promise<Answer>): void {
  const port = parentPort;
  if (!port) throw new Error('answerJobs is called inside a thread');
  const send = (letter: Letter<Answer>) => port.postMessage(letter);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (job: Job) => {
    last = last.then(async () => {
      try {
        send({ kind: 'answer', answer: await work(job) });
      } catch (error) {
        send(errorLetter(error));
      }
    });
  });
  send({ kind: 'ready' });
}

/** Inside a thread: what it was opened with. */
export const openedWith = <Data>(): Data => (workerData as { readonly data: Data }).data;
