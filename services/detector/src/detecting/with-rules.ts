import type { Detection, RuleMatch } from '@hearsay/claims';

/**
 * What rules of people make of a detection. One that says "never" has the last word: whoever wrote it wants silence about something that
 * others would flag.
 */
export function withRules(
  detection: Detection,
  matches: readonly RuleMatch[],
): { detection: Detection | SilencedDetection; by: readonly RuleMatch[] } {
  if (matches.some(({ body }) => body.effect === 'never')) {
    return { detection: { ...detection, flagged: false, refusal: 'rule' }, by: [] };
  }
  const first = matches[0];
  if (first?.body.category === undefined) return { detection, by: [] };
  if (detection.flagged) return { detection, by: matches };
  const { refusal: _, ...rest } = detection;
  return { detection: { ...rest, flagged: true, category: first.body.category }, by: matches };
}

/** Not flagged because a person's rule says so. */
export type SilencedDetection = Omit<Detection, 'refusal'> & { readonly refusal: 'rule' };
