import { HearsayError } from '@hearsay/contracts';
import type { Document, UpsertResult } from '@hearsay/index';
import { backOff, type Clock } from '@hearsay/worker';

export interface Refused {
  readonly document: Document;
  readonly reason: string;
}

/**
 * Writes documents until each is in or refused for good; only those that found the index busy are tried again.
 * @returns what the index will never take.
 * @throws HearsayError `index-unavailable` when the index is still busy after ten rounds, or the signal aborts.
 */
export async function writeAll(
  upsert: (documents: readonly Document[]) => Promise<UpsertResult[]>,
  documents: readonly Document[],
  clock: Clock,
  signal?: AbortSignal,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  let left = documents;
  for (let round = 1; left.length > 0; round += 1) {
    const results = await upsert(left);
    const busy: Document[] = [];
    let reason = '';
    left.forEach((document, i) => {
      const result = results[i];
      if (result?.outcome === 'refused') refused.push({ document, reason: result.reason });
      if (result === undefined || result.outcome === 'busy') {
        busy.push(document);
        reason = result?.reason ?? 'no answer';
      }
    });
    left = busy;
    if (left.length === 0) break;
    if (round >= 10 || signal?.aborted) throw new HearsayError('index-unavailable', `the index is busy: ${reason}`);
    await clock.sleep(backOff(round, 50, 5_000), signal);
  }
  return refused;
}
