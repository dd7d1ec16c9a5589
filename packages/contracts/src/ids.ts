import { createHash } from 'node:crypto';
import { z } from 'zod';

const alphabet = '0123456789abcdefghijklmnopqrstuv';
const idLength = 26;

function id<Brand extends string>(prefix: string) {
  const pattern = new RegExp(`^${prefix}_[0-9a-v]{${idLength}}$`);
  return z.string().regex(pattern, `must look like ${prefix}_ and ${idLength} letters or digits`).brand<Brand>();
}

/** A name people choose in the configuration: `md`, `cert`, `news-1`. */
function slug<Brand extends string>() {
  return z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      'must be 1 to 63 small letters, digits or hyphens, and begin with a letter or digit',
    )
    .brand<Brand>();
}

export const PostId = id<'PostId'>('post');
export const ClaimId = id<'ClaimId'>('claim');
export const RumourId = id<'RumourId'>('rumour');
export const EventId = id<'EventId'>('event');
export const DecisionId = id<'DecisionId'>('decision');
export const VerificationId = id<'VerificationId'>('verification');
export const RebuttalId = id<'RebuttalId'>('rebuttal');
export const TaskId = id<'TaskId'>('task');
export const IncidentId = id<'IncidentId'>('incident');
export const StatementId = id<'StatementId'>('statement');
export const AlertId = id<'AlertId'>('alert');
export const DeadLetterId = id<'DeadLetterId'>('dead');
/** Of what was sent to us: a tip, a mail. */
export const InboxId = id<'InboxId'>('inbox');
/** A person who wrote a post: a keyed hash, never a name. */
export const AuthorPseudonym = id<'AuthorPseudonym'>('author');

export const JurisdictionId = slug<'JurisdictionId'>();
export const ElectionId = slug<'ElectionId'>();
export const SourceId = slug<'SourceId'>();
export const AgencyId = slug<'AgencyId'>();
export const ForumId = slug<'ForumId'>();
export const SubscriptionId = slug<'SubscriptionId'>();
export const PersonId = slug<'PersonId'>();
/** Of a rule that people wrote for flagging. */
export const RuleId = slug<'RuleId'>();

export type PostId = z.infer<typeof PostId>;
export type ClaimId = z.infer<typeof ClaimId>;
export type RumourId = z.infer<typeof RumourId>;
export type EventId = z.infer<typeof EventId>;
export type DecisionId = z.infer<typeof DecisionId>;
export type VerificationId = z.infer<typeof VerificationId>;
export type RebuttalId = z.infer<typeof RebuttalId>;
export type TaskId = z.infer<typeof TaskId>;
export type IncidentId = z.infer<typeof IncidentId>;
export type StatementId = z.infer<typeof StatementId>;
export type AlertId = z.infer<typeof AlertId>;
export type DeadLetterId = z.infer<typeof DeadLetterId>;
export type InboxId = z.infer<typeof InboxId>;
export type AuthorPseudonym = z.infer<typeof AuthorPseudonym>;
export type JurisdictionId = z.infer<typeof JurisdictionId>;
export type ElectionId = z.infer<typeof ElectionId>;
export type SourceId = z.infer<typeof SourceId>;
export type AgencyId = z.infer<typeof AgencyId>;
export type ForumId = z.infer<typeof ForumId>;
export type SubscriptionId = z.infer<typeof SubscriptionId>;
export type PersonId = z.infer<typeof PersonId>;
export type RuleId = z.infer<typeof RuleId>;

interface Prefixes {
  post: PostId;
  claim: ClaimId;
  rumour: RumourId;
  event: EventId;
  decision: DecisionId;
  verification: VerificationId;
  rebuttal: RebuttalId;
  task: TaskId;
  incident: IncidentId;
  statement: StatementId;
  alert: AlertId;
  dead: DeadLetterId;
  inbox: InboxId;
  author: AuthorPseudonym;
}

/**
 * The id that follows from what caused a thing: 130 bits of SHA-256 over the parts, each with its length before it, so that
 * ("ab", "c") and ("a", "bc") differ. The same cause always gives the same id, which makes redelivery harmless.
 */
export function deriveId<Prefix extends keyof Prefixes>(
  prefix: Prefix,
  ...parts: readonly (string | number)[]
): Prefixes[Prefix] {
  const hash = createHash('sha256').update(prefix);
  for (const part of parts) {
    const text = String(part);
    hash.update(`|${text.length}:`).update(text);
  }
  const bytes = hash.digest();
  let out = '';
  for (let i = 0; i < idLength; i += 1) {
    const bit = i * 5;
    const at = bit >> 3;
    const pair = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
    out += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return `${prefix}_${out}` as Prefixes[Prefix];
}
