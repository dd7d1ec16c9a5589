import type { Stance } from '@hearsay/contracts';
import type { Concept } from '../concepts.ts';
import type { Analysis, Sentence } from './analysis.ts';
import { hasConcept } from './bits.ts';

const governedByNegation: readonly Concept[] = [
  'election-fraud',
  'fraud',
  'rigged',
  'falsified',
  'hacked',
  'attacked',
  'altered',
  'double-voting',
];

function denies(sentence: Sentence): boolean {
  const has = (concept: Concept) => hasConcept(sentence.concepts, concept);
  return (
    has('denial') ||
    has('fact-check') ||
    sentence.hits.some((hit) => hit.negated && governedByNegation.includes(hit.concept))
  );
}

/** How one sentence of a post holds what it says, from its cues and those of the sentence before. */
export function stanceOf(analysis: Analysis, index: number): Stance {
  const sentence = analysis.sentences[index];
  if (!sentence) return 'asserts';
  const has = (concept: Concept) => hasConcept(sentence.concepts, concept);
  const neighbours = [analysis.sentences[index - 1], analysis.sentences[index + 1]];
  const answered = neighbours.some(
    (other) => other && (hasConcept(other.concepts, 'denial') || hasConcept(other.concepts, 'fact-check')),
  );
  if (denies(sentence) || answered) return 'denies';
  if (sentence.isQuestion)
    return has('rhetorical') || (has('evidence') && !has('question')) ? 'insinuates' : 'questions';
  if (has('rhetorical') && has('anomaly')) return 'insinuates';
  if (has('attribution') || has('allegation')) return 'reports';
  return 'asserts';
}

/** What a flagged post may be said to do: a flag means that it spreads the claim. */
export function spreadingStance(analysis: Analysis, index: number): Stance {
  const stance = stanceOf(analysis, index);
  if (stance === 'questions') return 'insinuates';
  if (stance !== 'denies') return stance;
  const sentence = analysis.sentences[index];
  const attributed =
    sentence && (hasConcept(sentence.concepts, 'attribution') || hasConcept(sentence.concepts, 'allegation'));
  return attributed ? 'reports' : 'asserts';
}
