import type { Concept } from '../concepts.ts';
import { type Analysis, mentions } from './analysis.ts';
import { stanceOf } from './stance.ts';

/** Why a post was not flagged: the scope guard's answer, counted and shown. */
export const refusals = [
  'not-about-an-election',
  'denial',
  'question',
  'satire',
  'hacking-elsewhere',
  'foreign-influence',
  'official-notice',
  'opinion',
  'politics',
  'event',
  'no-claim',
] as const;

export type Refusal = (typeof refusals)[number];

const byConcept: readonly (readonly [Refusal, readonly Concept[]])[] = [
  ['satire', ['satire', 'metaphor', 'contest']],
  ['hacking-elsewhere', ['hacking-elsewhere']],
  ['foreign-influence', ['foreign-influence']],
  ['official-notice', ['official-notice', 'law-text']],
  ['opinion', ['opinion', 'call']],
  ['event', ['event']],
  ['politics', ['politics', 'horse-race', 'campaign-work', 'parliament', 'districting', 'history']],
];

/** The first reason that fits. */
export function refusalOf(analysis: Analysis, sentence: number): Refusal {
  if (!analysis.anchored) return 'not-about-an-election';
  const stance = stanceOf(analysis, sentence);
  if (stance === 'denies') return 'denial';
  if (stance === 'questions') return 'question';
  return byConcept.find(([, names]) => names.some((name) => mentions(analysis, name)))?.[0] ?? 'no-claim';
}
