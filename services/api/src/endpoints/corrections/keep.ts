import { type CorrectionEntry, type CorrectionKept, deriveId, encodeRecord } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

/** Milliseconds until an answer does not wait for its entry to be read back any longer. */
const patience = 2000;

type Said<Entry> = Entry extends CorrectionEntry ? Omit<Entry, 'v' | 'id' | 'jurisdiction' | 'by' | 'at'> : never;

/** Appends what somebody said, and waits until it was read back: whoever asks next is shown it. @param about what it is said of. */
export async function keep(
  { context, projections }: Services,
  { actor }: Caller,
  about: string,
  said: Said<CorrectionEntry>,
): Promise<CorrectionKept> {
  const { clock, config, log } = context;
  const at = instant(clock.now());
  const id = deriveId('decision', said.type, about, actor.person, at);
  await log.append([
    encodeRecord('registry', { ...said, v: 1, id, jurisdiction: config.jurisdiction.id, by: actor, at }),
  ]);
  await projections.corrections.wait(id, AbortSignal.timeout(patience));
  return { id, at };
}
