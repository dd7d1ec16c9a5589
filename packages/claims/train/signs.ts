import { type Concept, concepts, isConcept } from '../src/concepts.ts';
import type { Sign } from './logistic.ts';

/** Cues that speak against a claim, and cues that speak for one; the others may do either. */
const against: ReadonlySet<Concept> = new Set<Concept>([
  'denial',
  'fact-check',
  'official-notice',
  'question',
  'opinion',
  'call',
  'negation',
  'conditional',
  'event',
  'instruction',
  'explanation',
  'elsewhere-or-old',
  'cannot-happen',
  'past-election',
  'satire',
]);
const speaksFor: ReadonlySet<Concept> = new Set<Concept>([
  'evidence',
  'witness',
  'hearsay',
  'first-person',
  'rhetorical',
  'allegation',
  'urgency',
]);

const signOfBearing: ReadonlyMap<string, Sign> = new Map([
  ...['opinions', 'demandKinds', 'answered', 'calmDemand', 'calmFigure', 'calmShort', 'onlyNegatedHarm'].map(
    (name) => [name, -1] as const,
  ),
  ...['harmAndDemand', 'harmDemanded', 'harmOnlyDemanded', 'harmOnlyDenied'].map((name) => [name, -1] as const),
  ...['harmShare', 'harmTold'].map((name) => [name, 1] as const),
]);

function isAgainst(name: string): boolean {
  return isConcept(name) && (concepts[name].kind === 'guard' || against.has(name));
}

/**
 * Which sign the weight of a feature may have, from what the feature means: a guard never speaks for a claim, a matched leaf or a harmful
 * act never against one. With few real posts in a language, chance would give some of them the wrong one. 0: either.
 */
export function signOf(feature: string): Sign {
  if (feature.startsWith('post.')) return signOfBearing.get(feature.slice('post.'.length)) ?? 0;
  if (feature.startsWith('answer.')) return -1;
  if (feature.startsWith('leaf.')) return feature === 'leaf.late' ? 0 : 1;
  if (feature.startsWith('l:')) return 1;
  if (feature.startsWith('leaf×')) return isAgainst(feature.slice('leaf×'.length)) ? -1 : 1;
  if (feature.startsWith('p:')) return feature.slice(2).split('+').some(isAgainst) ? -1 : 1;
  if (!feature.startsWith('c:')) return 0;
  const concept = feature.slice(2);
  if (isAgainst(concept)) return -1;
  return isConcept(concept) && (concepts[concept].kind === 'act' || speaksFor.has(concept)) ? 1 : 0;
}
