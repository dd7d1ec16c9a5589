import { z } from 'zod';
import { Flag, Leaf } from '../category.ts';
import { AgencyId, AlertId, EventId, JurisdictionId, PersonId, RumourId, SubscriptionId } from '../ids.ts';
import { Instant, LanguageTag, State, Tlp, Verdict } from '../words.ts';
import { Cause } from './cause.ts';
import { Rebuttal } from './rebuttal.ts';
import { Verification } from './verification.ts';

/** Why somebody was alerted. */
export const AlertReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new-rumour') }),
  /** The rumour passed a number of claims: 10, 100, 1,000 … */
  z.object({ kind: z.literal('grew'), claims: z.number().int().positive() }),
  z.object({ kind: z.literal('came-back') }),
  z.object({ kind: z.literal('verification-asked'), verification: Verification }),
  z.object({ kind: z.literal('assessed'), verdict: Verdict }),
  z.object({ kind: z.literal('rebuttal-published') }),
  z.object({ kind: z.literal('rebuttal-corrected') }),
  z.object({ kind: z.literal('rebuttal-withdrawn') }),
  z.object({ kind: z.literal('closed') }),
]);
export type AlertReason = z.infer<typeof AlertReason>;

/** What an agency is shown of a rumour in an alert. */
export const AlertedRumour = z.object({
  id: RumourId,
  version: z.number().int().positive(),
  statement: z.string(),
  language: LanguageTag,
  category: Leaf,
  flags: z.array(Flag),
  state: State,
  verdict: Verdict,
  priority: z.number(),
  claims: z.number().int().nonnegative(),
  languages: z.array(LanguageTag),
  firstSeen: Instant,
  lastSeen: Instant,
  rebuttal: Rebuttal.optional(),
});
export type AlertedRumour = z.infer<typeof AlertedRumour>;

/** News for one agency. Planned by the alerter, delivered at least once under the same id. */
export const Alert = z.object({
  type: z.literal('alert'),
  v: z.literal(1),
  id: AlertId,
  jurisdiction: JurisdictionId,
  agency: AgencyId,
  /** Absent where the agency was asked by name. */
  subscription: SubscriptionId.optional(),
  reason: AlertReason,
  rumour: AlertedRumour,
  tlp: Tlp,
  at: Instant,
  /** When the post was fetched that led to this alert, where there was one: the start of the clock that is measured. */
  fetchedAt: Instant.optional(),
  cause: Cause,
  part: z.number().int().positive(),
  of: z.number().int().positive(),
  exercise: z.boolean(),
});
export type Alert = z.infer<typeof Alert>;

export const DeliveryAttempt = z.object({
  type: z.literal('delivery-attempt'),
  v: z.literal(1),
  id: EventId,
  alert: AlertId,
  agency: AgencyId,
  /** Place of the channel among the agency's channels, and its kind. */
  channel: z.object({ index: z.number().int().nonnegative(), kind: z.string() }),
  attempt: z.number().int().positive(),
  outcome: z.enum(['delivered', 'retry', 'failed']),
  /** For the operator; never the receiver's words. */
  detail: z.string().max(500),
  at: Instant,
  /** When it is tried again, where `outcome` is `retry`. */
  nextAt: Instant.optional(),
});
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>;

export const Acknowledgement = z.object({
  type: z.literal('acknowledgement'),
  v: z.literal(1),
  id: EventId,
  alert: AlertId,
  agency: AgencyId,
  by: PersonId,
  at: Instant,
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;
