import { type Leaf, leaves } from '@hearsay/contracts';
import { lexicons } from '../../lexicons/index.ts';
import { type Concept, concepts, type WeakFamily } from '../concepts.ts';
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

type Entries = readonly (readonly [string, string])[];

function phrasesOf(chosen: (lexicon: (typeof lexicons)[string]) => Entries): Phrase[] {
  return Object.values(lexicons).flatMap((lexicon) =>
    chosen(lexicon).flatMap(([, entry]) => splitPhrases(entry).flatMap(parsePhrase)),
  );
}

const anchorPhrases = (): Phrase[] =>
  phrasesOf((lexicon) => [
    ...Object.entries(lexicon.concepts).filter(([concept]) => concepts[concept as Concept].anchor),
    ...Object.entries(lexicon.leaves).filter(([leaf]) => leaves.includes(leaf as Leaf)),
  ]);

const weakPhrases = (family: WeakFamily): Phrase[] =>
  phrasesOf((lexicon) =>
    Object.entries(lexicon.concepts).filter(([concept]) => concepts[concept as Concept].weak === family),
  );

/** A word with an apostrophe is several words here: any text around its longest part will do. */
function withoutApostrophes(word: WordPattern): WordPattern {
  if (!word.text.includes("'")) return word;
  const longest = word.text.split("'").sort((a, b) => b.length - a.length)[0]!;
  return longest.length >= 2 ? { text: longest, openStart: true, openEnd: true } : { ...word, text: longest };
}

/** Words of anchor phrases that are in every second post: another word of the phrase is waited for, where it has one. */
const everyday = new Set(
  'die par aan pro con party partei partiet parti partido candidate candidates president system systems power part down behind mark control controlled rejected internet prozent procent percent russia russian chinese resultat resultado nomination ser people person persons person turned away money before after because there their about could would should water state states house white black right left read reads paper'.split(
    ' ',
  ),
);

const shortest = (words: readonly WordPattern[]): number => Math.min(...words.map((word) => word.text.length));

/** Puts one word of each phrase into the table, and gives the ids of those words; a text with none of them holds no such phrase. */
function addKeys(keys: WordTable, phrases: readonly Phrase[]): number[] {
  const known = new Set<string>();
  const name = (word: WordPattern) => `${word.openStart}${word.text}${word.openEnd}`;
  const stems = new Set<string>();
  // Of "local* de vot*" the word to wait for is the one that anchors elsewhere too, not the longer one.
  const value = (words: readonly WordPattern[]) =>
    (words.every((word) => stems.has(word.text.slice(0, stemLength))) ? longestWord : 0) + shortest(words);
  const ids: number[] = [];
  for (const { steps } of [...phrases].sort((a, b) => a.steps.length - b.steps.length)) {
    const candidates = steps.flatMap((step) => (step.kind === 'word' ? [step.words] : []));
    if (candidates.some((words) => words.every((word) => known.has(name(word))))) continue;
    const rare = candidates.filter((words) => !words.some((word) => everyday.has(word.text)));
    const chosen = (rare.length > 0 ? rare : candidates).reduce((best, words) =>
      value(words) > value(best) ? words : best,
    );
    for (const word of chosen) {
      known.add(name(word));
      if (candidates.length === 1) stems.add(word.text.slice(0, stemLength));
    }
    ids.push(keys.id(chosen.map(withoutApostrophes)));
  }
  return ids;
}

/** What a word tells: an anchor, or by a bit each the weak families it may belong to. */
const anchorBit = 1;
const families: readonly WeakFamily[] = ['place', 'box', 'list', 'paper', 'count', 'staff'];

interface Keys {
  readonly table: WordTable;
  readonly bits: ReadonlyMap<number, number>;
}

function readKeys(): Keys {
  const table = new WordTable();
  const bits = new Map<number, number>();
  const mark = (ids: readonly number[], bit: number) => {
    for (const id of ids) bits.set(id, (bits.get(id) ?? 0) | bit);
  };
  mark(addKeys(table, anchorPhrases()), anchorBit);
  for (const [at, family] of families.entries()) mark(addKeys(table, weakPhrases(family)), 2 << at);
  return { table, bits };
}

let keys: Keys | undefined;
const remembered = new Map<string, number>();

function bitsOf(raw: string): number {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  keys ??= readKeys();
  const { table, bits } = keys;
  const forms = [raw, ...(raw.match(wordsOfTag) ?? [])].map((form) => fold(form));
  let found = 0;
  for (const form of forms) for (const id of table.match(form)) found |= bits.get(id) ?? 0;
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(raw, found);
  return found;
}

/**
 * Whether a text may be about an election in any language: the first and cheapest look. It lets through too much and
 * never too little: what it stops has no anchor, nor two words that are one in company.
 */
export function mayConcernElection(text: string): boolean {
  let letters = 0;
  let seen = 0;
  for (const raw of text.match(rawWords) ?? []) {
    // "v o t e": letters set apart are for the tokeniser to join.
    letters = raw.length === 1 ? letters + 1 : 0;
    if (letters >= spacedLetters) return true;
    seen |= bitsOf(raw);
    if (seen & anchorBit || (seen & (seen - 1)) !== 0) return true;
  }
  return false;
}
