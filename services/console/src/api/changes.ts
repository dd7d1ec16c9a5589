import type { Changed } from '@hearsay/contracts';

export type Connection = 'connecting' | 'live' | 'lost';

/** What must be fetched again after a change, as query keys. */
export function staleAfter(changed: Changed): readonly (readonly string[])[] {
  switch (changed.kind) {
    case 'rumour':
      return [['rumour', changed.id], ['rumours'], ['overview'], ['mine']];
    case 'alert':
      return [['alerts']];
    case 'source':
      return [['sources']];
    // What is linked to it, or may be used on it, is shown beside rumours as well.
    case 'incident':
      return [['incidents'], ['rumour']];
    case 'statement':
      return [['statements'], ['rumour']];
    case 'registered':
      return [['registered'], ['setting'], ['rumour']];
    case 'tip':
      return [['tips']];
  }
}

/** A line of the stream; nothing where it is not one we know. */
export function parseChanged(data: string): Changed | undefined {
  try {
    const value = JSON.parse(data) as Changed;
    return ['rumour', 'alert', 'source', 'tip', 'incident', 'statement', 'registered'].includes(value.kind) &&
      typeof value.id === 'string'
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds before attempt `n` (from 0) to connect again: doubles from half a second up to ten. */
export function reconnectDelay(n: number): number {
  return Math.min(500 * 2 ** n, 10_000);
}
