import { type Leaf, leaves } from '@hearsay/contracts';
import { lexicons, relatedLanguages } from '../../lexicons/index.ts';
import { type Concept, conceptIds, conceptIndex, concepts } from '../concepts.ts';
import { isBorrowed } from './borrowed.ts';
import type { Lexicon } from './lexicon.ts';
import { PhraseMatcher } from './matcher.ts';
import { type Phrase, parsePhrase, splitPhrases } from './phrase.ts';

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

/** Of a lexicon that is not the language's own: nothing left out, or only what is used across languages. */
type Borrowing = 'none' | 'international';

function addLexicon(matcher: PhraseMatcher, lexicon: Lexicon, borrowing: Borrowing): void {
  const taken = (phrase: Phrase) => borrowing !== 'international' || isBorrowed(phrase);
  for (const [concept, entry] of Object.entries(lexicon.concepts) as [Concept, string][]) {
    // Little words such as "no" or "if" mean other things in other languages; names of things and acts are borrowed.
    const kind = concepts[concept].kind;
    if (borrowing !== 'none' && (kind === 'cue' || kind === 'guard')) continue;
    const meaning = conceptIndex.get(concept)!;
    for (const phrase of splitPhrases(entry).flatMap(parsePhrase)) if (taken(phrase)) matcher.add(phrase, meaning);
  }
  for (const [leaf, entry] of Object.entries(lexicon.leaves) as [Leaf, string][]) {
    const meaning = conceptIds.length + leaves.indexOf(leaf);
    for (const phrase of splitPhrases(entry).flatMap(parsePhrase)) if (taken(phrase)) matcher.add(phrase, meaning);
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
      if (lexicon) addLexicon(matcher, lexicon, tag !== 'en' || index === 0 ? 'none' : 'international');
    }
    compiled.set(key, matcher);
  }
  return matcher;
}
