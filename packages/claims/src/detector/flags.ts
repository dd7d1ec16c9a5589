import type { Flag, Stance } from '@hearsay/contracts';
import type { Concept } from '../concepts.ts';
import { type Analysis, mentions } from './analysis.ts';

/** Marks that cut across the leaves, as far as words show them. */
export function flagsOf(analysis: Analysis, stance: Stance, flagged: boolean): Flag[] {
  const has = (...names: Concept[]) => names.some((name) => mentions(analysis, name));
  // A register that is attacked is not hurt: people are.
  const violence = has('violence') && !has('hacked', 'election-system', 'server', 'register');
  const found: [Flag, boolean][] = [
    [
      'foreign-interference',
      has('foreign-influence') || (has('foreign-actor') && has('hacked', 'attacked', 'rigged', 'altered', 'bribed')),
    ],
    ['call-to-violence', violence && has('call')],
    ['ai-generated-media', has('deepfake')],
    ['satire', has('satire')],
    ['question', stance === 'questions'],
    ['correction', stance === 'denies'],
    ['possible-offence', violence || has('vote-buying', 'threatened', 'double-voting', 'impersonated', 'bribed')],
    ['personal-data', has('leaked') && has('register', 'voter')],
    ['official-harassed', has('official', 'election-body') && (violence || has('threatened'))],
    ['out-of-scope', !flagged && stance !== 'questions' && stance !== 'denies'],
  ];
  return found.filter(([, holds]) => holds).map(([flag]) => flag);
}
