import { z } from 'zod';

/** An instant: ISO 8601, UTC. */
export const Instant = z.iso.datetime({ message: 'must be an ISO 8601 instant in UTC, such as 2014-11-30T06:00:00Z' });

/** BCP 47; `und` where the language is not known. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag such as ro or pt-BR');

/** The lifecycle of a rumour. Which may follow which stands in the `rumours` package, in one table. */
export const states = [
  'new',
  'open',
  'verifying',
  'assessed',
  'responding',
  'answered',
  'closed',
  'dismissed',
  'watching',
] as const;
export const State = z.enum(states);
export type State = (typeof states)[number];

/** What has been found about a rumour; apart from its state. */
export const verdicts = ['unverified', 'false', 'misleading', 'partly-true', 'true', 'cannot-be-verified'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = (typeof verdicts)[number];

export const dismissals = ['out-of-scope', 'no-reach', 'no-authority', 'duplicate', 'not-a-claim'] as const;
export const Dismissal = z.enum(dismissals);
export type Dismissal = (typeof dismissals)[number];

/** Traffic Light Protocol 2.0 (FIRST), from the widest to the narrowest. Never translated. */
export const tlps = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export const Tlp = z.enum(tlps);
export type Tlp = (typeof tlps)[number];

/** What an agency may say to a verification. */
export const answers = ['true', 'false', 'partly', 'cannot-say', 'not-public-yet'] as const;
export const Answer = z.enum(answers);
export type Answer = (typeof answers)[number];

export const roles = ['analyst', 'communications', 'approver', 'agency-member', 'administrator'] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

export const agencyKinds = [
  'emb',
  'local-emb',
  'registrar',
  'cert',
  'police',
  'security-service',
  'prosecutor',
  'court',
  'telecom',
  'utility',
  'vendor',
  'postal-service',
  'observer',
  'media',
  'platform',
  'party',
  'ngo',
  'academia',
  'other',
] as const;
export const AgencyKind = z.enum(agencyKinds);
export type AgencyKind = (typeof agencyKinds)[number];

export const phases = ['pre-electoral', 'electoral-period', 'election-day', 'counting', 'post-electoral'] as const;
export const Phase = z.enum(phases);
export type Phase = (typeof phases)[number];
