import { may, visible } from '@hearsay/access';
import { type Claim, HearsayError } from '@hearsay/contracts';
import { type EvidenceAbout, unsealEvidence } from '@hearsay/evidence';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';
import { rumourFor } from './rumours.ts';

export interface FoundEvidence {
  readonly sha256: string;
  readonly about: EvidenceAbout;
  readonly bytes: Uint8Array;
  readonly until: string;
}

/**
 * The evidence of a claim of a rumour, for somebody to whom the rumour exists. It names people as they were published: an agency sees it
 * only where it may receive TLP:AMBER.
 * @throws HearsayError `no-such-rumour`; `not-found`, in the same words whether there is none or it may not be seen.
 */
export async function evidenceFor(
  services: Services,
  caller: Caller,
  rumourId: string,
  claimId: string,
): Promise<FoundEvidence> {
  const { evidence, index, logger } = services.context;
  const none = () => new HearsayError('not-found', `no evidence of ${claimId} for the caller`);
  const rumour = await rumourFor(services, caller, rumourId);
  if (!may(caller.actor, 'read-everything') && !visible('TLP:AMBER', caller.clearance)) throw none();
  const hit = await index.get('claim', claimId);
  const found = hit?.body as { readonly claim: Claim; readonly rumour: string } | undefined;
  // The claim's id comes from the caller as well: it must be one of this rumour's own.
  const own: readonly string[] = [rumour.id, ...rumour.absorbed];
  const sha256 = found?.claim.post.evidence;
  if (found === undefined || !own.includes(found.rumour) || sha256 === undefined) throw none();
  const kept = await evidence.get(sha256);
  if (kept === undefined) throw none();
  logger.info({ rumour: rumour.id, claim: claimId, by: caller.actor.person }, 'evidence was read');
  return { sha256, until: kept.until, ...unsealEvidence(kept.bytes) };
}
