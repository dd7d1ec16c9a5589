import { type Leaf, leaves } from '@hearsay/contracts';
import { lexicons, relatedLanguages } from '../../lexicons/index.ts';
import { type Concept, conceptIds, conceptIndex, concepts } from '../concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { PhraseMatcher } from './matcher.ts';
import { parsePhrase, splitPhrases } from './phrase.ts';

/** What a phrase stands for: a concept by its index, or a leaf by its index after all concepts. */
export type Meaning = { readonly concept: Concept } | { readonly leaf: Leaf };

export const meanings: readonly Meaning[] = [
  ...conceptIds.map((concept): Meaning => ({ concept })),
  ...leaves.map((leaf): Meaning => ({ leaf })),
];

const compiled = new Map<string, PhraseMatcher>();

/** Which lexicons are read for a language: its own, its near relations, and the things and acts of English. */
export function lexiconTags(language: string): readonly string[] {
  const base = language.toLowerCase().split('-')[0] ?? 'und';
  const own = [base, ...(relatedLanguages[base] ?? [])].filter((tag) => Object.hasOwn(lexicons, tag));
  return own.includes('en') ? own : [...own, 'en'];
}

function addLexicon(matcher: PhraseMatcher, lexicon: Lexicon, borrowed: boolean): void {
  for (const [concept, entry] of Object.entries(lexicon.concepts) as [Concept, string][]) {
    // Little words such as "no" or "if" mean other things in other languages; names of things and acts are borrowed.
    const kind = concepts[concept].kind;
    if (borrowed && (kind === 'cue' || kind === 'guard')) continue;
    const meaning = conceptIndex.get(concept)!;
    for (const text of splitPhrases(entry)) for (const phrase of parsePhrase(text)) matcher.add(phrase, meaning);
  }
  for (const [leaf, entry] of Object.entries(lexicon.leaves) as [Leaf, string][]) {
    const meaning = conceptIds.length + leaves.indexOf(leaf);
    for (const text of splitPhrases(entry)) for (const phrase of parsePhrase(text)) matcher.add(phrase, meaning);
  }
}

/** The matcher for a language, compiled when it is first asked for. */
export function matcherFor(language: string): PhraseMatcher {
  const tags = lexiconTags(language);
  const key = tags.join('+');
  let matcher = compiled.get(key);
  if (!matcher) {
    matcher = new PhraseMatcher();
    for (const [index, tag] of tags.entries()) {
      const lexicon = lexicons[tag];
      if (lexicon) addLexicon(matcher, lexicon, tag === 'en' && index > 0);
    }
    compiled.set(key, matcher);
  }
  return matcher;
}
