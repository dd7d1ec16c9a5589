import type { QueueView } from '../../api/queries.ts';

const names = ['q', 'category', 'state', 'held', 'incident', 'from', 'sort'] as const;

/** The states of a rumour that is not finished. */
export const unfinished = 'new,open,verifying,assessed,responding';

/** The view that an address asks for; what is not text is left out. */
export function readView(search: Record<string, unknown>): QueueView {
  const view: Partial<Record<(typeof names)[number], string>> = {};
  for (const name of names) {
    const value = search[name];
    if ((typeof value === 'string' || typeof value === 'number') && String(value) !== '') view[name] = String(value);
  }
  return view;
}
