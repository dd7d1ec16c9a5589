import { z } from 'zod';
import { Flag, Leaf } from '../category.ts';
import { AgencyId, AlertId, EventId, JurisdictionId, PersonId, RumourId, SourceId, SubscriptionId } from '../ids.ts';
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

/**
 * What is wrong with a source: `failing` it cannot be asked or read, again and again; `silent` it works and has long had nothing new;
 * `quarantined` it may be somebody else's now; `retired` its server says that it is gone for good; `off` nobody asks it any more.
 */
export const sourceTroubles = ['failing', 'silent', 'quarantined', 'retired', 'off'] as const;
export const SourceTrouble = z.enum(sourceTroubles);
export type SourceTrouble = (typeof sourceTroubles)[number];

/** Why somebody was alerted of a source. */
export const SourceAlertReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source-in-trouble'), trouble: SourceTrouble }),
  /** It works again. `trouble`: what was told of it last. */
  z.object({ kind: z.literal('source-recovered'), trouble: SourceTrouble }),
]);
export type SourceAlertReason = z.infer<typeof SourceAlertReason>;

/** What an agency is shown of a source in an alert. */
export const AlertedSource = z.object({
  id: SourceId,
  name: z.string().max(200).optional(),
  kind: z.string().max(64),
  /** Its health in words, as it was when the alert was planned. */
  health: z.string().max(500),
  lastSuccess: Instant.optional(),
  lastNewEntry: Instant.optional(),
});
export type AlertedSource = z.infer<typeof AlertedSource>;

const AnyAlert = {
  type: z.literal('alert'),
  v: z.literal(1),
  id: AlertId,
  jurisdiction: JurisdictionId,
  agency: AgencyId,
  /** Absent where the agency was asked by name, or hears of sources because nobody has subscribed to them. */
  subscription: SubscriptionId.optional(),
  tlp: Tlp,
  at: Instant,
  /** When the post was fetched that led to this alert, where there was one: the start of the clock that is measured. */
  fetchedAt: Instant.optional(),
  cause: Cause,
  part: z.number().int().positive(),
  of: z.number().int().positive(),
  exercise: z.boolean(),
};

export const RumourAlert = z.object({
  ...AnyAlert,
  about: z.literal('rumour').optional(),
  reason: AlertReason,
  rumour: AlertedRumour,
});
export type RumourAlert = z.infer<typeof RumourAlert>;

export const SourceAlert = z.object({
  ...AnyAlert,
  about: z.literal('source'),
  reason: SourceAlertReason,
  source: AlertedSource,
});
export type SourceAlert = z.infer<typeof SourceAlert>;

/** News for one agency. Planned by the alerter, delivered at least once under the same id. Without `about` it is about a rumour. */
export const Alert = z.discriminatedUnion('about', [RumourAlert, SourceAlert]);
export type Alert = z.infer<typeof Alert>;

/** What an alert is about: alerts with the same subject reach a receiver in the order in which they were planned. */
export type AlertSubject = RumourId | `source/${SourceId}`;
export const subjectOf = (alert: Alert): AlertSubject =>
  alert.about === 'source' ? `source/${alert.source.id}` : alert.rumour.id;

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
