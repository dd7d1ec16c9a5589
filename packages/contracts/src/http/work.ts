import { z } from 'zod';
import { Leaf } from '../category.ts';
import { Action } from '../events/decision.ts';
import { Checkout, Task } from '../events/work.ts';
import { EventId, PersonId, RumourId } from '../ids.ts';
import { Instant, State } from '../words.ts';
import { RumourLine } from './rumours.ts';

/** `POST /api/v1/checkouts`: the next so many rumours that nobody reads, for so long. */
export const CheckoutRequest = z.strictObject({
  count: z.number().int().min(1).max(50).default(5),
  minutes: z.number().int().min(5).max(480).default(30),
  /** In which states; those that wait for somebody to read them where it is not set. */
  states: z.array(State).min(1).max(9).default(['new', 'open']),
  categories: z.array(Leaf).max(50).optional(),
});
export type CheckoutRequest = z.infer<typeof CheckoutRequest>;

/** What was checked out, the most pressing first; fewer than asked for where there are no more. */
export const CheckoutResponse = z.object({ items: z.array(RumourLine), until: Instant.nullable() });
export type CheckoutResponse = z.infer<typeof CheckoutResponse>;

/** `GET /api/v1/checkouts`: who reads what just now. */
export const CheckoutList = z.object({
  items: z.array(z.object({ rumour: RumourId, statement: z.string(), checkout: Checkout })),
});
export type CheckoutList = z.infer<typeof CheckoutList>;

/** What happened to a rumour that somebody follows, has been given, or has a task on. */
export const Note = z.object({
  id: EventId,
  rumour: RumourId,
  statement: z.string(),
  at: Instant,
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('decided'), by: z.object({ person: PersonId, name: z.string() }), action: Action }),
    z.object({ kind: z.literal('came-back') }),
    z.object({ kind: z.literal('absorbed') }),
    z.object({ kind: z.literal('released') }),
  ]),
});
export type Note = z.infer<typeof Note>;

/** `GET /api/v1/mine`: what is on one person's desk. */
export const Mine = z.object({
  /** Read by them alone just now; ends first what ends first. */
  checkouts: z.array(RumourLine),
  /** Assigned to them and not finished. */
  assigned: z.array(RumourLine),
  /** Open tasks of theirs, what is due first at the top. */
  tasks: z.array(z.object({ rumour: RumourId, statement: z.string(), task: Task })),
  /** What others did to what they follow, newest first; the latest hundred. */
  notes: z.array(Note),
});
export type Mine = z.infer<typeof Mine>;
