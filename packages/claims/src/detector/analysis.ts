import type { Leaf } from '@hearsay/contracts';
import { type Concept, concepts } from '../concepts.ts';
import { lexiconTags, matcherFor, meanings } from '../lexicon/compiled.ts';
import { mayConcernElection } from '../lexicon/gate.ts';
import type { PhraseHit } from '../lexicon/matcher.ts';
import { identifyLanguage, sentences, type Token, wordTokens } from '../text.ts';
import { addConcept, type ConceptSet, conceptSet, hasConcept } from './bits.ts';
import { standApart, type WrittenNumber, writtenNumbers } from './numbers.ts';
import type { DetectablePost } from './post.ts';

export interface ConceptHit {
  readonly concept: Concept;
  /** First and last word of the phrase, counted within the sentence. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the field. */
  readonly start: number;
  readonly end: number;
  /** A negation stands up to three words before it. */
  readonly negated: boolean;
}

export interface LeafHit {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly hits: readonly ConceptHit[];
  readonly leafHits: readonly LeafHit[];
  readonly concepts: ConceptSet;
  readonly isQuestion: boolean;
  readonly hasNumber: boolean;
  readonly numbers: readonly WrittenNumber[];
  readonly hasQuotation: boolean;
}

export interface Analysis {
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly anchored: boolean;
  readonly length: number;
}

const negationReach = 3;
const sentencesRead = 60;

/** Reads a post into sentences with the concepts found in them. */
export function analyse(post: DetectablePost): Analysis {
  if (!mayConcernElection(post.text) && !(post.title && mayConcernElection(post.title))) return unconcerned(post);
  const language = languageOf(post);
  const found = [
    ...(post.title ? readField('title', post.title, language) : []),
    ...readField('text', post.text, language),
  ].slice(0, sentencesRead);
  const anchored = found.some(isAnchored);
  return { language, sentences: found, anchored, length: post.text.length };
}

function isAnchored(sentence: Sentence): boolean {
  if (sentence.leafHits.length > 0) return true;
  const weak: ConceptHit[] = [];
  for (const hit of sentence.hits) {
    if (concepts[hit.concept].anchor) return true;
    if (concepts[hit.concept].weak) weak.push(hit);
  }
  return weak.some((one) =>
    weak.some(
      (other) =>
        concepts[one.concept].weak !== concepts[other.concept].weak &&
        (one.last < other.first || other.last < one.first),
    ),
  );
}

/** What no anchor can be in is not read; its language stays unknown unless the source tells it. */
function unconcerned(post: DetectablePost): Analysis {
  return { language: post.language ?? 'und', sentences: [], anchored: false, length: post.text.length };
}

/** The language given, when there is a lexicon for it; otherwise what the text looks like. */
function languageOf(post: DetectablePost): string {
  const given = post.language?.toLowerCase();
  if (given && (given.startsWith('en') || lexiconTags(given).length > 1)) return given;
  return identifyLanguage(post.title ? `${post.title}. ${post.text}` : post.text);
}

function readField(field: 'title' | 'text', text: string, language: string): Sentence[] {
  const matcher = matcherFor(language);
  const all = wordTokens(text);
  let next = 0;
  return sentences(text).map(({ start, end }) => {
    const from = next;
    while (next < all.length && all[next]!.start < end) next += 1;
    const own = all.slice(from, next);
    return readSentence(field, text, { start, end }, own, matcher.match(own.map((token) => token.folded)));
  });
}

function readSentence(
  field: 'title' | 'text',
  text: string,
  { start, end }: { start: number; end: number },
  own: readonly Token[],
  found: readonly PhraseHit[],
): Sentence {
  const negations: number[] = [];
  const set = conceptSet();
  const leafHits: LeafHit[] = [];
  const raw: { concept: Concept; hit: PhraseHit }[] = [];
  for (const hit of found) {
    const meaning = meanings[hit.meaning]!;
    if ('leaf' in meaning) leafHits.push({ leaf: meaning.leaf, start: own[hit.first]!.start, end: own[hit.last]!.end });
    else raw.push({ concept: meaning.concept, hit });
  }
  // A "not" inside a longer phrase ("not counted") has done its work there.
  for (const { concept, hit } of raw) {
    const swallowed = raw.some(
      (other) =>
        other.hit !== hit &&
        other.hit.first <= hit.first &&
        other.hit.last >= hit.last &&
        other.hit.last > other.hit.first,
    );
    if (concept === 'negation' && !swallowed) negations.push(hit.last);
  }
  const hits: ConceptHit[] = [];
  for (const { concept, hit } of raw) {
    if (concept === 'negation' && !negations.includes(hit.last)) continue;
    addConcept(set, concept);
    const negated =
      concepts[concept].kind === 'act' && negations.some((at) => at < hit.first && hit.first - at <= negationReach);
    hits.push({
      concept,
      first: hit.first,
      last: hit.last,
      start: own[hit.first]!.start,
      end: own[hit.last]!.end,
      negated,
    });
  }
  const written = text.slice(start, end);
  const numbers = hits.length > 0 ? writtenNumbers(own, text, hits) : [];
  if (standApart(numbers, hasConcept(set, 'turnout') || hasConcept(set, 'voter') || hasConcept(set, 'register'))) {
    addConcept(set, 'numbers-apart');
    for (const { at, unit } of numbers) {
      if (unit === 'year' || unit === 'other') continue;
      const { start: from, end: to } = own[at]!;
      hits.push({ concept: 'numbers-apart', first: at, last: at, start: from, end: to, negated: false });
    }
  }
  return {
    field,
    start,
    end,
    words: own.length,
    hits,
    leafHits,
    concepts: set,
    isQuestion: written.includes('?'),
    hasNumber: /\p{Nd}/u.test(written),
    numbers,
    hasQuotation: /["“”«»„]/u.test(written),
  };
}

/** Whether any sentence has the concept. */
export function mentions(analysis: Analysis, concept: Concept): boolean {
  return analysis.sentences.some((sentence) => hasConcept(sentence.concepts, concept));
}
