import { z } from 'zod';
import { DecisionId, JurisdictionId } from '../ids.ts';
import { Instant } from '../words.ts';
import { Actor } from './decision.ts';

/** What people may add and change beside the configuration. */
export const registeredKinds = ['election', 'area', 'forum'] as const;
export const RegisteredKind = z.enum(registeredKinds);
export type RegisteredKind = z.infer<typeof RegisteredKind>;

/** Id of an election, an area or a forum. */
export const RegisteredId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be small letters, digits or hyphens');

/**
 * An election, an area or a forum as a person wrote it, took it out, or left it to the configuration again. Each version is kept; the latest
 * holds. `body` is written as in the configuration, so that whoever reads it checks it as the configuration is checked.
 */
export const RegistryEntry = z.object({
  type: z.literal('registry-entry'),
  v: z.literal(1),
  /** Kind, id and version: `election/md-2014/3`. Two who write one version at once meet under one key, and the later one holds. */
  id: z.string().max(120),
  decision: DecisionId,
  jurisdiction: JurisdictionId,
  kind: RegisteredKind,
  entry: RegisteredId,
  /** Rises by one with each change by a person. */
  version: z.number().int().positive(),
  change: z.enum(['set', 'removed', 'as-configured']),
  body: z.record(z.string(), z.json()).optional(),
  /** Digest of what the configuration said of it when this was decided; absent where it said nothing. */
  configured: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  by: Actor,
  at: Instant,
  reason: z.string().min(1).max(400),
});
export type RegistryEntry = z.infer<typeof RegistryEntry>;
