import { z } from 'zod';
import { RegisteredId, RegisteredKind } from '../events/registry-entry.ts';
import { Instant } from '../words.ts';

const Body = z.record(z.string(), z.json());

/** An election, an area or a forum as it holds now, and where that comes from. */
export const RegisteredItem = z.object({
  kind: RegisteredKind,
  id: RegisteredId,
  /** Of the person's entry; 0 where nobody changed what the configuration says. */
  version: z.number().int().nonnegative(),
  /** Written as in the configuration; absent where a person took it out. */
  body: Body.optional(),
  from: z.enum(['configuration', 'person']),
  /** The configuration says something else since a person decided: what it says now, `null` where it says nothing any more. */
  conflict: z.object({ configured: Body.nullable() }).optional(),
  /** Why a person's entry is left out. */
  misfit: z.string().optional(),
  /** Who changed it last. */
  by: z.string().optional(),
  at: Instant.optional(),
  reason: z.string().optional(),
});
export type RegisteredItem = z.infer<typeof RegisteredItem>;

/** `GET /api/v1/registered`. */
export const RegisteredList = z.object({ items: z.array(RegisteredItem) });
export type RegisteredList = z.infer<typeof RegisteredList>;

/** Body of `PUT /api/v1/registered/{kind}/{id}`. */
export const RegisterRequest = z.strictObject({
  /** The version that the person was looking at; 0 for a new one, or one that only the configuration knows. */
  onVersion: z.number().int().nonnegative(),
  change: z.enum(['set', 'removed', 'as-configured']),
  body: Body.optional(),
  reason: z.string().trim().min(1, 'say why').max(400),
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;
