import { z } from 'zod';
import { Acknowledgement, Alert, DeliveryAttempt } from './events/alert.ts';
import { Anchor } from './events/anchor.ts';
import { Claim } from './events/claim.ts';
import { Correction, CorrectionReview, CorrectionsRolledBack } from './events/correction.ts';
import { DeadLetter } from './events/dead-letter.ts';
import { Decision } from './events/decision.ts';
import { FlaggingSetting, FlagRule, PostCounts } from './events/flagging.ts';
import { Mail, Tip } from './events/inbox.ts';
import { IncidentDecision, IncidentEvent } from './events/incident.ts';
import { CheckedClaim } from './events/known-claim.ts';
import { Post } from './events/post.ts';
import { PostDeleted } from './events/post-deleted.ts';
import { SourceState } from './events/registry.ts';
import { RegistryEntry } from './events/registry-entry.ts';
import { DecisionRefused, RumourEvent } from './events/rumour.ts';
import { SourceDecision } from './events/source-decision.ts';
import { StatementDecision, StatementDraft } from './events/statement.ts';
import { WebSubNotice } from './events/websub-notice.ts';

export type WorkerName = 'collector' | 'detector' | 'tracker' | 'indexer' | 'alerter' | 'api';

export interface TopicDefinition {
  /** What stands in the topic. */
  readonly schema: z.ZodType;
  readonly producers: readonly WorkerName[];
  readonly consumers: readonly WorkerName[];
  /** In words; the functions that make keys are in `keys`. */
  readonly key: string;
  /**
   * `latest` keeps the newest record of each key, `days` drops what is older, `for-ever` drops nothing. `until-read` drops what the group
   * `by` has read, and what it has not read after so many days; the configuration can let what was read stay for a while. Days of what is
   * kept for the election and its appeals are defaults: the configuration sets them.
   */
  readonly kept:
    | { readonly kind: 'latest' }
    | { readonly kind: 'for-ever' }
    | { readonly kind: 'until-read'; readonly by: string; readonly days: number }
    | { readonly kind: 'days'; readonly days: number };
}

/** The one table of topics. Nobody writes a topic's name elsewhere as a string of their own. */
export const topics = {
  posts: {
    schema: Post,
    producers: ['collector'],
    consumers: ['detector', 'api'],
    key: 'jurisdiction and post id',
    kept: { kind: 'until-read', by: 'detector', days: 3 },
  },
  claims: {
    schema: Claim,
    producers: ['detector'],
    consumers: ['tracker', 'collector', 'api'],
    key: 'jurisdiction',
    kept: { kind: 'days', days: 400 },
  },
  decisions: {
    schema: z.discriminatedUnion('type', [Decision, IncidentDecision]),
    producers: ['api'],
    consumers: ['tracker'],
    key: 'jurisdiction',
    kept: { kind: 'for-ever' },
  },
  rumours: {
    schema: z.discriminatedUnion('type', [RumourEvent, DecisionRefused, IncidentEvent]),
    producers: ['tracker'],
    consumers: ['indexer', 'alerter', 'api'],
    key: 'jurisdiction',
    kept: { kind: 'for-ever' },
  },
  anchors: {
    schema: Anchor,
    producers: ['tracker'],
    consumers: ['api'],
    key: 'jurisdiction',
    kept: { kind: 'for-ever' },
  },
  registry: {
    schema: z.discriminatedUnion('type', [
      SourceState,
      SourceDecision,
      CheckedClaim,
      FlaggingSetting,
      FlagRule,
      PostCounts,
      PostDeleted,
      Correction,
      CorrectionReview,
      CorrectionsRolledBack,
      WebSubNotice,
      StatementDraft,
      StatementDecision,
      RegistryEntry,
    ]),
    producers: ['collector', 'detector', 'api'],
    consumers: ['collector', 'detector', 'tracker', 'alerter', 'api'],
    key: 'kind and id',
    kept: { kind: 'latest' },
  },
  alerts: {
    schema: z.discriminatedUnion('type', [Alert, DeliveryAttempt, Acknowledgement]),
    producers: ['alerter', 'api'],
    consumers: ['alerter', 'api'],
    key: 'agency',
    kept: { kind: 'days', days: 400 },
  },
  inbox: {
    schema: z.discriminatedUnion('type', [Tip, Mail]),
    producers: ['api'],
    consumers: ['collector', 'api'],
    key: 'id',
    kept: { kind: 'days', days: 30 },
  },
  deadletter: {
    schema: DeadLetter,
    producers: ['collector', 'detector', 'tracker', 'indexer', 'alerter', 'api'],
    consumers: ['api'],
    key: 'origin',
    kept: { kind: 'days', days: 30 },
  },
} as const satisfies Record<string, TopicDefinition>;

export type TopicName = keyof typeof topics;
export type TopicValue<Name extends TopicName> = z.infer<(typeof topics)[Name]['schema']>;
export const topicNames = Object.keys(topics) as TopicName[];

/** The key of a record: what is written under one key stays in order, and the latest of it is what a compacted topic keeps. */
export const keys: { [Name in TopicName]: (value: TopicValue<Name>) => string } = {
  posts: (post) => `${post.jurisdiction}/${post.id}`,
  claims: (claim) => claim.jurisdiction,
  decisions: (decision) => decision.jurisdiction,
  rumours: (event) => {
    if (event.type === 'rumour-event') return event.rumour.jurisdiction;
    return event.type === 'incident-event' ? event.incident.jurisdiction : event.jurisdiction;
  },
  anchors: (anchor) => anchor.jurisdiction,
  registry: (entry) => `${entry.type}/${entry.type === 'source-state' ? entry.source : entry.id}`,
  alerts: (event) => event.agency,
  inbox: (sent) => sent.id,
  deadletter: (letter) => `${letter.origin.topic}/${letter.origin.partition}/${letter.origin.offset}`,
};
