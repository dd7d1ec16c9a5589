import { z } from 'zod';
import { Leaf } from '../category.ts';
import {
  AgencyId,
  ClaimId,
  DecisionId,
  IncidentId,
  JurisdictionId,
  PersonId,
  RumourId,
  TaskId,
  VerificationId,
} from '../ids.ts';
import { Answer, Dismissal, Instant, Role, Tlp, Verdict } from '../words.ts';
import { RebuttalTexts, rebuttalKinds } from './rebuttal.ts';

const sentence = (max: number) => z.string().trim().min(1).max(max);

/** What a person can do to a rumour. */
export const Action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  /** `confirmedBy`: the agency that knows and said so, mostly that of the place; whether or not it was asked here. */
  z.strictObject({ kind: z.literal('assess'), verdict: Verdict, confirmedBy: AgencyId.optional() }),
  z.strictObject({
    kind: z.literal('ask'),
    agency: AgencyId,
    question: sentence(2000),
    deadline: Instant,
    tlp: Tlp,
  }),
  z.strictObject({
    kind: z.literal('answer'),
    verification: VerificationId,
    answer: Answer,
    text: z.string().max(4000),
  }),
  z.strictObject({ kind: z.literal('draft'), rebuttal: z.enum(rebuttalKinds), texts: RebuttalTexts }),
  /** Publishes the draft. The tracker refuses it from the person who drafted. */
  z.strictObject({ kind: z.literal('approve'), rebuttalVersion: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('send-back'), rebuttalVersion: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('withdraw') }),
  z.strictObject({ kind: z.literal('dismiss'), dismissal: Dismissal }),
  /** Not to answer yet, and what would change that. */
  z.strictObject({
    kind: z.literal('watch'),
    criteria: z.strictObject({
      reach: sentence(300),
      harm: sentence(300),
      authority: sentence(300),
      amplification: sentence(300),
    }),
  }),
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('reopen') }),
  z.strictObject({ kind: z.literal('rename'), statement: sentence(500) }),
  z.strictObject({ kind: z.literal('recategorise'), category: Leaf }),
  z.strictObject({ kind: z.literal('mark'), tlp: Tlp }),
  z.strictObject({ kind: z.literal('assign'), person: PersonId.nullable() }),
  z.strictObject({ kind: z.literal('comment'), text: sentence(4000) }),
  /** To read it for so long and be the only one: given back by `check-in`, by finishing it, or by itself when the time is over. */
  z.strictObject({ kind: z.literal('check-out'), minutes: z.number().int().min(5).max(480) }),
  z.strictObject({ kind: z.literal('check-in') }),
  z.strictObject({
    kind: z.literal('add-task'),
    what: sentence(500),
    who: PersonId.nullable(),
    due: Instant.optional(),
  }),
  z.strictObject({ kind: z.literal('do-task'), task: TaskId, done: z.boolean() }),
  /** To be told in the console of what happens to it. */
  z.strictObject({ kind: z.literal('follow') }),
  z.strictObject({ kind: z.literal('unfollow') }),
  /**
   * This rumour goes into another one: it keeps its claims and points there, and what would join it joins the other. `reopen` where it is a
   * finished one coming back: the other one is worked on again by the same decision.
   */
  z.strictObject({ kind: z.literal('merge'), into: RumourId, reopen: z.literal(true).optional() }),
  /** Takes a merge back: decided on the rumour that was merged. */
  z.strictObject({ kind: z.literal('unmerge') }),
  /** This rumour and the other one are not the same, whatever the machine thinks: it never suggests the pair again. */
  z.strictObject({ kind: z.literal('keep-apart'), from: RumourId }),
  /** This rumour is about that incident. */
  z.strictObject({ kind: z.literal('link'), incident: IncidentId }),
  /** It is not, whether or not it was linked: the machine never suggests it again. */
  z.strictObject({ kind: z.literal('unlink'), incident: IncidentId }),
  /** These claims do not count: spam, a joke, something else altogether. They stay in the history, and what is kept of them stays. */
  z.strictObject({ kind: z.literal('set-aside'), claims: z.array(ClaimId).min(1).max(100) }),
  z.strictObject({ kind: z.literal('split'), claims: z.array(ClaimId).min(1).max(10_000), statement: sentence(500) }),
]);
export type Action = z.infer<typeof Action>;
export type ActionKind = Action['kind'];
/** Every kind of action, in the order of the schema. */
export const actionKinds: readonly ActionKind[] = Action.options.map((option) => option.shape.kind.value);

export const Actor = z.object({
  person: PersonId,
  name: z.string().min(1).max(200),
  roles: z.array(Role).min(1),
  agency: AgencyId.optional(),
});
export type Actor = z.infer<typeof Actor>;

/** What a person did: who, when, on which version, why. Written by the api; the tracker accepts or refuses it. */
export const Decision = z.object({
  type: z.literal('decision'),
  v: z.literal(1),
  id: DecisionId,
  jurisdiction: JurisdictionId,
  rumour: RumourId,
  /** The version of the rumour that the person was looking at. */
  onVersion: z.number().int().positive(),
  by: Actor,
  at: Instant,
  reason: z.string().max(2000),
  action: Action,
});
export type Decision = z.infer<typeof Decision>;
