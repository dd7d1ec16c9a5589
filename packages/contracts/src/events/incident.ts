import { z } from 'zod';
import { Topic } from '../category.ts';
import { AgencyId, DecisionId, IncidentId, JurisdictionId, PersonId, RumourId } from '../ids.ts';
import { Instant, Tlp } from '../words.ts';
import { Actor } from './decision.ts';
import { linkBegins, linkEnds } from './link.ts';

/** Something that happened is reported, confirmed, over; or it turned out not to have happened. The transitions stand in `rumours`. */
export const incidentStates = ['reported', 'confirmed', 'resolved', 'withdrawn'] as const;
export const IncidentState = z.enum(incidentStates);
export type IncidentState = (typeof incidentStates)[number];

/** What is known of an incident, as somebody writes it. */
export const IncidentFacts = z.strictObject({
  title: z.string().trim().min(1, 'say in a few words what happened').max(200),
  category: Topic,
  /** The area it happened in; absent where it is the whole jurisdiction. */
  area: JurisdictionId.optional(),
  began: Instant,
  ended: Instant.optional(),
  /** Whose report it is; absent where it is the authority's own. */
  agency: AgencyId.optional(),
  tlp: Tlp,
  known: z.string().trim().min(1, 'say what is known').max(4000),
});
export type IncidentFacts = z.infer<typeof IncidentFacts>;

/** What a person can do about an incident. */
export const IncidentAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), facts: IncidentFacts, exercise: z.boolean() }),
  /** All of what is known, anew: what it replaces stays in the history. */
  z.strictObject({ kind: z.literal('amend'), facts: IncidentFacts }),
  z.strictObject({ kind: z.literal('confirm') }),
  z.strictObject({ kind: z.literal('resolve'), ended: Instant }),
  /** It is not over after all. */
  z.strictObject({ kind: z.literal('reopen') }),
  z.strictObject({ kind: z.literal('withdraw') }),
]);
export type IncidentAction = z.infer<typeof IncidentAction>;
export type IncidentActionKind = IncidentAction['kind'];
/** Every kind of action, in the order of the schema. */
export const incidentActionKinds: readonly IncidentActionKind[] = IncidentAction.options.map(
  (option) => option.shape.kind.value,
);

/** What a person did about an incident. Written by the api; the tracker accepts or refuses it, as it does with decisions on rumours. */
export const IncidentDecision = z.object({
  type: z.literal('incident-decision'),
  v: z.literal(1),
  id: DecisionId,
  jurisdiction: JurisdictionId,
  incident: IncidentId,
  /** The version that the person was looking at; 0 for a report. */
  onVersion: z.number().int().nonnegative(),
  by: Actor,
  at: Instant,
  reason: z.string().max(2000),
  action: IncidentAction,
});
export type IncidentDecision = z.infer<typeof IncidentDecision>;

/** Something that really happened, as it stands after an event. */
export const Incident = z.object({
  id: IncidentId,
  jurisdiction: JurisdictionId,
  /** Rises by one with each event. */
  version: z.number().int().positive(),
  state: IncidentState,
  ...IncidentFacts.shape,
  reportedBy: PersonId,
  reportedAt: Instant,
  exercise: z.boolean(),
});
export type Incident = z.infer<typeof Incident>;

/** One link in an incident's history, hash-chained as those of rumours are. Written by the tracker. */
export const IncidentEvent = z.object({
  type: z.literal('incident-event'),
  ...linkBegins,
  decision: DecisionId,
  by: Actor,
  reason: z.string(),
  action: IncidentAction,
  incident: Incident,
  ...linkEnds,
});
export type IncidentEvent = z.infer<typeof IncidentEvent>;

/** An incident in a rumour that is linked to it: as much as its priority and its readers need. */
export const LinkedIncident = z.object({
  incident: IncidentId,
  state: IncidentState,
  tlp: Tlp,
  /** The rumour that was linked to it, where the link came by a merge: taken back with it. */
  from: RumourId.optional(),
});
export type LinkedIncident = z.infer<typeof LinkedIncident>;
