import { type DetectablePost, type DetectOptions, detect, standardModel } from '@hearsay/claims';
import type { Cause, Claim, Post } from '@hearsay/contracts';
import { openEncoder } from '@hearsay/encoder/file';
import { claimsOf } from '../claims-of.ts';

/** A post to be read, and where it stands in the log. Plain data: it goes to a thread. */
export interface Job {
  readonly post: Post;
  readonly cause: Cause;
}

/** Reads lexicons, language models and the encoder, and gives back what turns a post into claims. */
export function openDetection(): (job: Job) => Claim[] {
  const encoder = openEncoder();
  const options: DetectOptions = { model: standardModel, ...(encoder ? { encode: encoder.encode } : {}) };
  // Reads everything now: a mistake in a lexicon ends the start, and no post waits for it.
  detect({ text: 'The election results were hacked.' }, options);
  return ({ post, cause }) => claimsOf(post, detect(detectable(post), options), cause);
}

/** The title goes along only where the text does not begin with it already, as the text of a feed's entry does. */
const detectable = ({ text, title, language }: Post): DetectablePost => ({
  text,
  ...(title === undefined || text.startsWith(title) ? {} : { title }),
  ...(language === undefined ? {} : { language }),
});
