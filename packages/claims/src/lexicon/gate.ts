import { type Leaf, leaves } from '@hearsay/contracts';
import { lexicons } from '../../lexicons/index.ts';
import { type Concept, concepts } from '../concepts.ts';
import { fold } from '../text.ts';
import { type Phrase, parsePhrase, splitPhrases, type WordPattern } from './phrase.ts';
import { WordTable } from './words.ts';

const rememberedWords = 200_000;
const spacedLetters = 4;
const stemLength = 3;
const longestWord = 100;
/** Letters, digits, and what stands within a disguised word. */
const rawWords = /[\p{L}\p{M}\p{N}\p{Cf}@$€]+/gu;
const wordsOfTag = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+|\p{Lo}+/gu;

function anchorPhrases(): Phrase[] {
  return Object.values(lexicons).flatMap((lexicon) => {
    const entries = [
      ...(Object.entries(lexicon.concepts) as [Concept, string][]).filter(([concept]) => 'anchor' in concepts[concept]),
      ...(Object.entries(lexicon.leaves) as [Leaf, string][]).filter(([leaf]) => leaves.includes(leaf)),
    ];
    return entries.flatMap(([, entry]) => splitPhrases(entry).flatMap(parsePhrase));
  });
}

/** A word with an apostrophe is several words here: any text around its longest part will do. */
function withoutApostrophes(word: WordPattern): WordPattern {
  if (!word.text.includes("'")) return word;
  const longest = word.text.split("'").sort((a, b) => b.length - a.length)[0]!;
  return longest.length >= 2 ? { text: longest, openStart: true, openEnd: true } : { ...word, text: longest };
}

const shortest = (words: readonly WordPattern[]): number => Math.min(...words.map((word) => word.text.length));

/** One word of each anchor phrase of every language; a text with none of them holds no anchor. */
function keyTable(): WordTable {
  const keys = new WordTable();
  const known = new Set<string>();
  const name = (word: WordPattern) => `${word.openStart}${word.text}${word.openEnd}`;
  const stems = new Set<string>();
  // Of "local* de vot*" the word to wait for is the one that anchors elsewhere too, not the longer one.
  const value = (words: readonly WordPattern[]) =>
    (words.every((word) => stems.has(word.text.slice(0, stemLength))) ? longestWord : 0) + shortest(words);
  const byLength = anchorPhrases().sort((a, b) => a.steps.length - b.steps.length);
  for (const { steps } of byLength) {
    const candidates = steps.flatMap((step) => (step.kind === 'word' ? [step.words] : []));
    if (candidates.some((words) => words.every((word) => known.has(name(word))))) continue;
    const chosen = candidates.reduce((best, words) => (value(words) > value(best) ? words : best));
    for (const word of chosen) {
      known.add(name(word));
      if (candidates.length === 1) stems.add(word.text.slice(0, stemLength));
    }
    keys.id(chosen.map(withoutApostrophes));
  }
  return keys;
}

let table: WordTable | undefined;
const remembered = new Map<string, boolean>();

function isKey(raw: string): boolean {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  table ??= keyTable();
  const forms = [raw, ...(raw.match(wordsOfTag) ?? [])].map((form) => fold(form));
  const found = forms.some((form) => table!.match(form).length > 0);
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(raw, found);
  return found;
}

/**
 * Whether a text may be about an election in any language: the first and cheapest look. It lets through too much and
 * never too little: what it stops has no anchor.
 */
export function mayConcernElection(text: string): boolean {
  let letters = 0;
  for (const raw of text.match(rawWords) ?? []) {
    // "v o t e": letters set apart are for the tokeniser to join.
    letters = raw.length === 1 ? letters + 1 : 0;
    if (letters >= spacedLetters || isKey(raw)) return true;
  }
  return false;
}
