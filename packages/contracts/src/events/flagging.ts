import { z } from 'zod';
import { Leaf } from '../category.ts';
import { Flagging } from '../flagging-config.ts';
import { DecisionId, JurisdictionId, RuleId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';
import { Actor } from './decision.ts';

/** From which confidence posts are flagged from now on, as a person decided it. Each is kept; the latest holds. */
export const FlaggingSetting = z.object({
  type: z.literal('flagging-setting'),
  v: z.literal(1),
  id: DecisionId,
  jurisdiction: JurisdictionId,
  flagging: Flagging,
  by: Actor,
  at: Instant,
  reason: z.string().min(1).max(400),
  /** The setting that it takes back; what held before that holds again. */
  takesBack: DecisionId.optional(),
});
export type FlaggingSetting = z.infer<typeof FlaggingSetting>;

/** How much one rule may hold, and all rules that are on together. Bounds on what they cost to match. */
export const ruleLimits = {
  rules: 100,
  phrases: 200,
  patterns: 10,
  phraseLength: 200,
  patternLength: 300,
  allPhrases: 10_000,
  allPatterns: 50,
} as const;

/** Words that flag a post, or never do, whatever the model says. */
export const RuleBody = z.strictObject({
  name: z.string().trim().min(1, 'give it a name that others will know it by').max(80),
  effect: z.enum(['flag', 'never']),
  /** What a post that it flags is said to be about. */
  category: Leaf.optional(),
  /** Words in this order, whatever their case and accents; `ballot*` stands for every word that begins so. */
  phrases: z.array(z.string().trim().min(1).max(ruleLimits.phraseLength)).max(ruleLimits.phrases).default([]),
  /** Regular expressions in the syntax of RE2. */
  patterns: z.array(z.string().min(1).max(ruleLimits.patternLength)).max(ruleLimits.patterns).default([]),
  /** Only posts in these languages; all where it is empty. */
  languages: z.array(LanguageTag).max(50).default([]),
});
export type RuleBody = z.infer<typeof RuleBody>;

/** A rule as a person wrote, changed or switched it. Each is kept; the latest of a rule holds. */
export const FlagRule = z.object({
  type: z.literal('flag-rule'),
  v: z.literal(1),
  id: DecisionId,
  jurisdiction: JurisdictionId,
  rule: RuleId,
  body: RuleBody,
  on: z.boolean(),
  by: Actor,
  at: Instant,
  reason: z.string().min(1).max(400),
});
export type FlagRule = z.infer<typeof FlagRule>;

/** Confidences are counted in so many steps of the same width. */
export const confidenceSteps = 50;

/** How many posts of one day a detector read, how sure it was of them, and why it let them go. No words of any post. */
export const PostCounts = z.object({
  type: z.literal('post-counts'),
  v: z.literal(1),
  /** Partition of `posts` and day: `0-2014-11-30`. */
  id: z.string().regex(/^\d{1,4}-\d{4}-\d\d-\d\d$/),
  jurisdiction: JurisdictionId,
  partition: z.number().int().nonnegative(),
  /** UTC. */
  day: z.iso.date(),
  /** Offset of the last post counted, on this or any earlier day: what comes again is not counted again. */
  through: z.number().int().nonnegative(),
  posts: z.number().int().nonnegative(),
  /** Of posts that speak of an election at all: step of confidence → posts. */
  cells: z
    .array(
      z.object({
        category: Leaf,
        language: LanguageTag,
        flagged: z.number().int().nonnegative(),
        steps: z.record(z.string().regex(/^\d{1,2}$/), z.number().int().positive()),
      }),
    )
    .max(5000),
  /** Reason → posts that were not flagged for it. */
  refused: z.record(z.string().max(40), z.number().int().positive()),
  at: Instant,
});
export type PostCounts = z.infer<typeof PostCounts>;
