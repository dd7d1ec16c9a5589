import { z } from 'zod';
import { EventId } from '../ids.ts';
import { Instant } from '../words.ts';
import { Cause } from './cause.ts';

/** How every link of a hash-chained history begins, after its type. */
export const linkBegins = {
  v: z.literal(1),
  id: EventId,
  at: Instant,
  cause: Cause,
  /** One record may cause events in several histories: this is the `part`th of `of`. A restarted tracker redoes a set that is not whole. */
  part: z.number().int().positive(),
  of: z.number().int().positive(),
};

/** How it ends. */
export const linkEnds = {
  /** SHA-256 (hex) of the event before it in the same history; 64 zeros on the first. */
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  /** Covers everything else in the event, `previous` included. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
};
