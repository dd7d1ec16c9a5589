import { z } from 'zod';
import { PersonId, TaskId } from '../ids.ts';
import { Instant } from '../words.ts';

/** A rumour that one person reads alone, until a time that moves on with everything that they decide about it. */
export const Checkout = z.object({
  person: PersonId,
  since: Instant,
  until: Instant,
  /** How long it lasts from the last sign of life. */
  minutes: z.number().int().positive(),
});
export type Checkout = z.infer<typeof Checkout>;

/** Something to be done about a rumour: what, who, by when, and who did it. */
export const Task = z.object({
  id: TaskId,
  what: z.string().min(1).max(500),
  who: PersonId.optional(),
  due: Instant.optional(),
  by: PersonId,
  at: Instant,
  done: z.object({ by: PersonId, at: Instant }).optional(),
});
export type Task = z.infer<typeof Task>;

/** What a clock runs for: the first look at a new rumour, its assessment, its public answer. */
export const dueSteps = ['look', 'assess', 'answer'] as const;
export const DueStep = z.enum(dueSteps);
export type DueStep = (typeof dueSteps)[number];

export const Due = z.object({ step: DueStep, since: Instant, at: Instant });
export type Due = z.infer<typeof Due>;
