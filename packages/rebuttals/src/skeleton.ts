import type { Verdict } from '@hearsay/contracts';

export interface Skeleton {
  readonly kind: 'denial' | 'clarification' | 'admission';
  readonly text: {
    readonly truth: string;
    readonly rumour: string;
    readonly facts: string;
    readonly sources: string[];
  };
}

const kinds: Readonly<Record<Verdict, Skeleton['kind']>> = {
  false: 'denial',
  misleading: 'clarification',
  'partly-true': 'clarification',
  true: 'admission',
  unverified: 'clarification',
  'cannot-be-verified': 'clarification',
};

const truths: Readonly<Record<Verdict, string>> = {
  false: 'Fact: {say what is true, in one sentence that stands alone}.',
  misleading: 'What happened: {say what did happen, and what it does not mean}.',
  'partly-true': 'It is true that {what is true}. It is not true that {what is not}.',
  true: 'Yes: {what happened}. We are {what is being done} and voters can {what to do now}.',
  unverified: 'We are checking. What is certain now: {what voters can rely on}.',
  'cannot-be-verified': 'This cannot be verified: {why}. What is certain: {what voters can rely on}.',
};

/**
 * A text to begin from, in English: placeholders in braces are for a person to fill. It assumes nothing about the facts beyond the
 * verdict that a person gave.
 * @param category its pre-bunk (what is true in general) stands first among the facts.
 */
export function skeleton(
  statement: string,
  verdict: Verdict,
  category: { readonly preBunk: string; readonly evidence: readonly string[] },
): Skeleton {
  const rumour = statement.trim().replace(/[.!…]*$/, '');
  const evidence = category.evidence.length > 0 ? ` {see: ${category.evidence.join(', ')}}` : '';
  return {
    kind: kinds[verdict],
    text: {
      truth: truths[verdict],
      rumour: `It is being said that: “${rumour}”.`.slice(0, 1000),
      facts: `${category.preBunk}${evidence}`,
      sources: [],
    },
  };
}
