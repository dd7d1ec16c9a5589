import { z } from 'zod';
import { JurisdictionId, SourceId } from '../ids.ts';
import { Instant } from '../words.ts';

/** What the collector must remember of a source to go on after a restart. Latest of each is kept. */
export const SourceState = z.object({
  type: z.literal('source-state'),
  v: z.literal(1),
  source: SourceId,
  jurisdiction: JurisdictionId,
  /** Validators exactly as the server sent them. */
  etag: z.string().max(2000).optional(),
  lastModified: z.string().max(200).optional(),
  /** Entries seen: short hash of the entry's identity → short hash of its content and the post version it became. */
  seen: z.record(z.string(), z.object({ content: z.string(), version: z.number().int().positive() })),
  health: z.object({
    state: z.enum(['working', 'failing', 'off', 'gone', 'quarantined']),
    /** In words, for the operator. */
    reason: z.string().max(500),
    /** What is left of the failure budget; at 0 the source is switched off. */
    budget: z.number(),
    failures: z.number().int().nonnegative(),
    /** It works and has had nothing new for long, where news were usual. */
    silent: z.boolean().optional(),
    lastSuccess: Instant.optional(),
    lastNewEntry: Instant.optional(),
    nextPoll: Instant.optional(),
    /** Who read its last answer, where it was not Hearsay's own parser. */
    readBy: z.string().max(100).optional(),
    /** Messages, rows or mails that had to be left out since the source was first read: unreadable, or too large. */
    dropped: z.number().int().nonnegative().optional(),
    /** Milliseconds that the reading of a stream lies behind what is written there. */
    behind: z.number().nonnegative().optional(),
    /** How far a source with an end has been read, 0 to 1. */
    progress: z.number().min(0).max(1).optional(),
  }),
  /** What the source was when it was trusted: the address in the configuration, where it led, what it said of itself. */
  identity: z
    .object({
      address: z.string().max(2048),
      host: z.string().max(300),
      title: z.string().max(500).optional(),
      site: z.string().max(300).optional(),
      language: z.string().max(40).optional(),
    })
    .optional(),
  /** Where it says it has moved to for good, and how often in a row it said so. */
  movedTo: z.object({ url: z.string().max(2048), times: z.number().int().positive() }).optional(),
  /** How often it wants to be asked, learned from its last answer: milliseconds, hours and days (Sunday is 0) in UTC. */
  rhythm: z
    .object({
      interval: z.number().nonnegative(),
      gap: z.number().nonnegative().optional(),
      /** Of a stream: its longest quiet of late, and since when it is watched. */
      longest: z.number().nonnegative().optional(),
      since: Instant.optional(),
      skipHours: z.array(z.number()).max(24).optional(),
      skipDays: z.array(z.number()).max(7).optional(),
    })
    .optional(),
  /** The hub that was asked to tell of its news, under which name it knows the source, and when it was asked. */
  websub: z.object({ hub: z.string().max(2048), topic: z.string().max(2048), askedAt: Instant }).optional(),
  /** Room for what a source kind keeps: a cursor, a page. */
  cursor: z.string().max(10_000).optional(),
  at: Instant,
});
export type SourceState = z.infer<typeof SourceState>;
