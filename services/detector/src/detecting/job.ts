import {
  type DetectablePost,
  type Detection,
  type DetectOptions,
  detect,
  problemsOf,
  Rules,
  standardModel,
  thresholdFor,
} from '@hearsay/claims';
import type { Cause, Claim, Phase, Post } from '@hearsay/contracts';
import { openEncoder } from '@hearsay/encoder/file';
import { claimsOf } from '../claims-of.ts';
import type { Seen } from '../counts/day-counts.ts';
import type { Settings } from '../settings/settings.ts';
import { practise } from './practice.ts';
import { type SilencedDetection, withRules } from './with-rules.ts';

/** A post to be read, and where it stands in the log. Plain data: it goes to a thread. */
export interface Job {
  readonly post: Post;
  readonly cause: Cause;
  /** The phase of the election when it was said. */
  readonly phase: Phase;
  /** Version of the settings to go by. */
  readonly version: string;
  /** The settings themselves, where the thread asked for them: they can be large, and seldom change. */
  readonly settings?: Settings;
}

/** What came of a post; or that the thread does not know the settings of that version. */
export type Answer = { readonly claims: Claim[]; readonly seen: Seen } | 'needs-settings';

interface InForce {
  readonly version: string;
  readonly flagging: Settings['flagging'];
  readonly rules: Rules;
}

/**
 * Reads lexicons, language models and the encoder, and gives back what turns a post into claims.
 * @param languages in which most posts are expected: they are made ready now.
 */
export function openDetection(languages: readonly string[] = []): (job: Job) => Answer {
  const encoder = openEncoder();
  const options: DetectOptions = { model: standardModel, ...(encoder ? { encode: encoder.encode } : {}) };
  // Reads everything now: a mistake in a lexicon ends the start, and no post waits for it.
  practise(options, languages);
  let inForce: InForce | undefined;
  return ({ post, cause, phase, version, settings }) => {
    if (settings) inForce = inForceOf(settings);
    if (inForce?.version !== version) return 'needs-settings';
    const { flagging, rules } = inForce;
    const read = detectable(post);
    const threshold = (category: Detection['category'], own: number) => thresholdFor(flagging, phase, category, own);
    const found = detect(read, { ...options, threshold });
    const { detection, by } = withRules(found, rules.match(read));
    return { claims: claimsOf(post, detection, cause, by), seen: seenOf(detection) };
  };
}

/** A rule that cannot be read, written past the api, must not stop the reading of posts. */
function inForceOf({ version, flagging, rules }: Settings): InForce {
  return { version, flagging, rules: new Rules(rules.filter(({ body }) => problemsOf(body).length === 0)) };
}

const seenOf = ({ category, language, confidence, flagged, refusal }: Detection | SilencedDetection): Seen => ({
  category,
  language,
  confidence,
  flagged,
  anchored: refusal !== 'not-about-an-election',
  refusal,
});

/** The title goes along only where the text does not begin with it already, as the text of a feed's entry does. */
const detectable = ({ text, title, language }: Post): DetectablePost => ({
  text,
  ...(title === undefined || text.startsWith(title) ? {} : { title }),
  ...(language === undefined ? {} : { language }),
});
