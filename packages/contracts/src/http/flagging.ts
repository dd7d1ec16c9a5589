import { z } from 'zod';
import { Leaf } from '../category.ts';
import { FlagRule, PostCounts, RuleBody } from '../events/flagging.ts';
import { Flagging } from '../flagging-config.ts';
import { ClaimId, DecisionId, PostId, RuleId, RumourId } from '../ids.ts';
import { Instant, LanguageTag, Phase } from '../words.ts';

const reason = z.string().trim().min(1, 'say why: others will ask').max(400);

/** A setting as people read it. */
const SettingLine = z.object({
  id: DecisionId,
  flagging: Flagging,
  by: z.string(),
  at: Instant,
  reason: z.string(),
  takesBack: DecisionId.optional(),
});

/** `GET /api/v1/flagging`: what holds now, how it came to be, and what posts of the last days there were to flag. */
export const FlaggingView = z.object({
  /** What holds; from the configuration where `setting` is null. */
  flagging: Flagging,
  setting: DecisionId.nullable(),
  configured: Flagging,
  phase: Phase,
  /** The model's own thresholds, by language, for a post that is judged by words alone and by meaning too. */
  model: z.object({
    version: z.string(),
    thresholds: z.object({ en: z.number(), other: z.number() }),
    /** Share of claims that confidences were calibrated for. */
    prior: z.number(),
  }),
  /** Newest first. */
  history: z.array(SettingLine),
  days: z.array(
    z.object({
      day: z.string(),
      posts: z.number().int(),
      flagged: z.number().int(),
      refused: z.record(z.string(), z.number().int()),
    }),
  ),
  /** The days together. */
  cells: PostCounts.shape.cells,
  /** Hours that people may look back through all posts, flagged or not; 0 where that is off. */
  retroHunt: z.number(),
  /** What the caller may do. */
  allowed: z.array(z.enum(['set', 'take-back', 'write-rules', 'correct'])),
});
export type FlaggingView = z.infer<typeof FlaggingView>;

/** Body of `POST /api/v1/flagging`. `basedOn` is the setting that the person looked at: null for the configuration's. */
export const FlaggingRequest = z.strictObject({ flagging: Flagging, basedOn: DecisionId.nullable(), reason });
export type FlaggingRequest = z.infer<typeof FlaggingRequest>;

/** Body of `POST /api/v1/flagging/{id}/take-back`: only the setting that holds now can be taken back. */
export const TakeBackRequest = z.strictObject({ reason });

/** 202: it stands in the log; detectors go by it within a second. */
export const FlaggingSet = z.object({ setting: DecisionId, at: Instant, flagging: Flagging });
export type FlaggingSet = z.infer<typeof FlaggingSet>;

/** `GET /api/v1/rules` */
export const RuleLine = z.object({
  rule: RuleId,
  body: RuleBody,
  on: z.boolean(),
  by: z.string(),
  at: Instant,
  reason: z.string(),
  /** How often it was changed before. */
  versions: z.number().int(),
});
export type RuleLine = z.infer<typeof RuleLine>;
export const RuleList = z.object({ items: z.array(RuleLine) });
export type RuleList = z.infer<typeof RuleList>;

/** Body of `PUT /api/v1/rules/{rule}`. */
export const RuleRequest = z.strictObject({ body: RuleBody, on: z.boolean(), reason });
export type RuleRequest = z.infer<typeof RuleRequest>;
export const RuleSaved = z.object({ rule: RuleId, at: FlagRule.shape.at });

/** Body of `POST /api/v1/rules/dry-run`: what a rule would have done to the posts and claims of the last days. */
export const DryRunRequest = z.strictObject({ body: RuleBody, days: z.number().int().min(1).max(90).default(7) });
export type DryRunRequest = z.infer<typeof DryRunRequest>;

export const DryRunHit = z.object({
  at: Instant,
  language: LanguageTag,
  /** The words around what it found, as far as they are kept. */
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** What it is flagged as today; absent where it is not. */
  category: Leaf.optional(),
  post: PostId,
  /** The claim that is flagged, and its rumour; absent where it is none, or where the index could not be asked. */
  claim: z.object({ id: ClaimId, rumour: RumourId }).optional(),
});
export type DryRunHit = z.infer<typeof DryRunHit>;

/** What a rule would have changed. */
export const DryRun = z.object({
  claims: z.object({ read: z.number().int(), found: z.number().int() }),
  /** Hours that people may look back through all posts, flagged or not; 0 where that is off. */
  retroHunt: z.number(),
  /** Posts that are still kept, flagged or not; null where retro-hunt is off, or none are kept. */
  posts: z.object({ read: z.number().int(), found: z.number().int() }).nullable(),
  /** Posts a day that it finds. */
  perDay: z.number(),
  /** Whether it was stopped before it had read everything: the newest were read first. */
  partial: z.boolean(),
  /** The first twenty. */
  examples: z.array(DryRunHit),
});
export type DryRun = z.infer<typeof DryRun>;
