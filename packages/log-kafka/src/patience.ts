/** Resolves after `ms`, or at once when the signal aborts. It never rejects: who waits looks at the signal. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}

/** Milliseconds to wait after so many failures in a row: 50, 100, 200 … up to `most`. */
export function backOff(failures: number, most: number): number {
  return Math.min(most, 50 * 2 ** Math.min(failures, 20));
}

/** Resolves to whether the promise settled within `ms`. */
export async function settlesWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  const over = new AbortController();
  const settled = promise.then(
    () => true,
    () => true,
  );
  const late = pause(ms, over.signal).then(() => false);
  const result = await Promise.race([settled, late]);
  over.abort();
  return result;
}
