import { z } from 'zod';
import { Topic } from '../category.ts';
import { Incident, IncidentAction, IncidentEvent, IncidentFacts, incidentStates } from '../events/incident.ts';
import { DecisionId, IncidentId, JurisdictionId, RumourId } from '../ids.ts';
import { State } from '../words.ts';

/** Query of `GET /api/v1/incidents`. */
export const IncidentQuery = z.object({
  /** Words that stand in the title or in what is known. */
  q: z.string().max(200).optional(),
  state: z.enum(incidentStates).optional(),
  category: Topic.optional(),
  area: JurisdictionId.optional(),
});
export type IncidentQuery = z.infer<typeof IncidentQuery>;

/** `GET /api/v1/incidents`: what exists for the caller, open ones first, then the latest. */
export const IncidentList = z.object({
  items: z.array(Incident),
  /** How many stand in each state; of those that exist for the caller. */
  counts: z.partialRecord(z.enum(incidentStates), z.number().int()),
  /** Whether the caller may report one. */
  mayReport: z.boolean(),
});
export type IncidentList = z.infer<typeof IncidentList>;

/** A rumour beside an incident. */
export const IncidentRumour = z.object({ id: RumourId, statement: z.string(), state: State, priority: z.number() });
export type IncidentRumour = z.infer<typeof IncidentRumour>;

/** `GET /api/v1/incidents/{id}` */
export const IncidentDetail = z.object({
  incident: Incident,
  /** Oldest first. */
  history: z.array(IncidentEvent.pick({ id: true, at: true, by: true, reason: true, action: true, hash: true })),
  /** Rumours that are linked to it, the most pressing first; of those that exist for the caller. */
  rumours: z.array(IncidentRumour),
  /** What may be done now by the person who asks. */
  allowed: z.array(z.string()),
});
export type IncidentDetail = z.infer<typeof IncidentDetail>;

/** Body of `POST /api/v1/incidents`. */
export const IncidentReport = z.strictObject({ facts: IncidentFacts, reason: z.string().max(2000).default('') });
export type IncidentReport = z.infer<typeof IncidentReport>;

/** Body of `POST /api/v1/incidents/{id}/decisions`. */
export const IncidentDecisionRequest = z.strictObject({
  onVersion: z.number().int().positive(),
  reason: z.string().max(2000).default(''),
  action: IncidentAction,
});
export type IncidentDecisionRequest = z.infer<typeof IncidentDecisionRequest>;

/** 200: accepted, with the incident after it. 202: kept, the tracker has not answered in time. */
export const IncidentDecided = z.object({
  decision: DecisionId,
  id: IncidentId,
  outcome: z.enum(['accepted', 'pending']),
  incident: Incident.optional(),
});
export type IncidentDecided = z.infer<typeof IncidentDecided>;

/** An incident on the page of a rumour: linked to it, or perhaps what it is about. */
export const IncidentBeside = z.object({
  incident: Incident.pick({
    ...{ id: true, version: true, title: true, category: true, area: true, state: true, tlp: true },
    ...{ began: true, ended: true, agency: true, exercise: true },
  }),
  linked: z.boolean(),
  /** More confidential than the rumour: it counts nothing in the priority, which everybody sees who sees the rumour. */
  notCounted: z.literal(true).optional(),
  /** Where it is only suggested: what the two share. */
  why: z
    .array(z.enum(['category', 'group', 'area', 'time']))
    .max(4)
    .optional(),
});
export type IncidentBeside = z.infer<typeof IncidentBeside>;
