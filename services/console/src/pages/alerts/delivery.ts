import type { AlertLine } from '@hearsay/contracts';

type Attempt = AlertLine['attempts'][number];

export interface ChannelDelivery {
  readonly kind: string;
  readonly index: number;
  readonly attempts: number;
  readonly outcome: Attempt['outcome'];
  /** Milliseconds from the alert to the last attempt. */
  readonly after: number;
  readonly detail: string;
}

/** How delivery went on each channel of the agency. What was delivered stays delivered, whatever comes later. */
export function deliveries(line: Pick<AlertLine, 'alert' | 'attempts'>): readonly ChannelDelivery[] {
  const channels = new Map<number, Attempt[]>();
  for (const attempt of line.attempts) {
    const known = channels.get(attempt.channel.index) ?? [];
    known.push(attempt);
    channels.set(attempt.channel.index, known);
  }
  return [...channels.entries()]
    .sort(([a], [b]) => a - b)
    .map(([index, attempts]) => {
      const ordered = attempts.toSorted((a, b) => a.attempt - b.attempt);
      const telling = ordered.find((it) => it.outcome === 'delivered') ?? ordered.at(-1)!;
      return {
        kind: telling.channel.kind,
        index,
        attempts: ordered.length,
        outcome: telling.outcome,
        after: Date.parse(telling.at) - Date.parse(line.alert.at),
        detail: telling.detail,
      };
    });
}
