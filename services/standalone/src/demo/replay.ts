import type { Clock } from '@hearsay/worker';
import type { ScenarioItem } from './scenario.ts';
import { momentOf } from './tempo.ts';

export interface ReplayOptions {
  /** In the order it is told. */
  readonly items: readonly ScenarioItem[];
  readonly clock: Clock;
  readonly publish: (item: ScenarioItem, at: Date) => void;
  readonly signal: AbortSignal;
}

/** Tells the story from now on: hands out each item when its moment has come. Resolves at the end of the story or when it is aborted. */
export async function replay({ items, clock, publish, signal }: ReplayOptions): Promise<void> {
  const began = clock.now();
  for (const item of items) {
    const due = began + momentOf(item.at);
    // A clock may wake early; a machine that slept catches up at once.
    while (!signal.aborted && clock.now() < due) await clock.sleep(due - clock.now(), signal);
    if (signal.aborted) return;
    publish(item, new Date(clock.now()));
  }
}
