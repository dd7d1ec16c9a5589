/** Something to wait on: whoever waits goes on when it rings, and a ring while nobody waits is kept. */
export class WakeUp {
  #rung = false;
  #resolve: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#resolve?.();
  }

  async wait(signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = () => {
          signal.removeEventListener('abort', done);
          resolve();
        };
        this.#resolve = done;
        signal.addEventListener('abort', done);
      });
    }
    this.#rung = false;
    this.#resolve = undefined;
  }
}

/** Waits before a next attempt, or until `signal` aborts: 100 ms, doubled with each attempt, 10 s at most. */
export const backOff = (attempt: number, signal: AbortSignal): Promise<void> =>
  pause(Math.min(10_000, 100 * 2 ** attempt), signal);

/** Waits so many milliseconds, or until `signal` aborts. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}

/** Tells of an error; delivery goes on even where the listener fails. */
export function tell(onError: ((error: unknown) => void) | undefined, error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // There is nobody else to tell.
  }
}
