import { type Action, type Claim, type ClaimId, deriveId, type RumourId, type Tip } from '@hearsay/contracts';
import { takeDecision } from '../../deciding/take-decision.ts';
import { rumourFor } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

/** What the index holds of a claim, as far as it is asked for here. */
interface Held {
  readonly claim: Claim;
  readonly rumour: RumourId;
  /** The decision that set it aside. */
  readonly aside?: string;
}

/** Claims that count somewhere because of a tip: rumour → claims. @throws HearsayError `index-unavailable` */
export async function claimsOfTip(
  { context }: Services,
  { id, jurisdiction, source, post: versions = 1 }: Tip,
): Promise<ReadonlyMap<RumourId, readonly ClaimId[]>> {
  const post = deriveId('post', jurisdiction, source, id);
  const found = new Map<RumourId, ClaimId[]>();
  for (let version = 1; version <= versions; version += 1) {
    const hit = await context.index.get('claim', deriveId('claim', post, version));
    const held = hit?.body as Held | undefined;
    if (held === undefined || held.aside !== undefined) continue;
    found.set(held.rumour, [...(found.get(held.rumour) ?? []), held.claim.id]);
  }
  return found;
}

/**
 * Sets the claims of a tip aside that is spam: a decision of whoever said so, on each rumour they count in. Done again, it changes nothing.
 * @throws HearsayError `index-unavailable`, `log-unavailable`
 */
export async function setAsideTip(services: Services, caller: Caller, tip: Tip): Promise<void> {
  for (const [id, claims] of await claimsOfTip(services, tip)) {
    const { version } = await rumourFor(services, caller, id);
    const action: Action = { kind: 'set-aside', claims: [...claims] };
    const reason = 'The tip it came from was marked as spam.';
    const wanted = { rumour: id, onVersion: version, reason, action };
    await takeDecision(services, caller, wanted, ['spam', tip.id, id, ...claims]);
  }
}
