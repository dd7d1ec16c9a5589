import type { Claim } from '@hearsay/contracts';
import { sentences } from '@hearsay/language';
import { wordsOf } from '../text/reading.ts';
import { EXACT_WORDS } from '../text/word-classes.ts';
import { coreConcepts } from './core-concepts.ts';
import { daysOf, numbersOf } from './dates-and-numbers.ts';
import { soundOf } from './place-names.ts';

/** What a claim says, without its language: to be compared with claims in any other. */
export interface Profile {
  readonly concepts: ReadonlyMap<string, number>;
  /** Names as they sound, with the word as it was written. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  /** Sounds of all words, where the script or the style has no capitals, or a name may begin a sentence. */
  readonly sounds: ReadonlySet<string>;
  /** Whether names can be told at all: some scripts have no capitals, some styles nothing else. */
  readonly namesShow: boolean;
  readonly turned: boolean;
  /** Words that carry news and that no concept, name, day or number explains. */
  readonly unexplained: number;
  readonly language: string;
  readonly category: string;
}

const turning = new Set(['negation', 'not-entitled']);
/** Capital letters on nouns prove nothing. */
const nounsInCapitals = new Set(['de', 'lb']);

export type ClaimRead = Pick<Claim, 'excerpt' | 'words' | 'language' | 'category' | 'stance'>;

export function profileOf(claim: ClaimRead): Profile {
  const { excerpt, language } = claim;
  const explained = wordsOf(claim.words.map(({ text }) => text).join(' \n '), 200);
  const known = new Set(explained.map(({ form }) => form));
  const all = wordsOf(excerpt, 200);
  const days = daysOf(all);
  const capitals = all.filter(({ capital }) => capital).length;
  const letters = all.filter(({ number }) => !number).length;
  const shouted = capitals > 0.6 * letters && letters > 3;
  const cased = /\p{Lu}/u.test(excerpt) || /\p{Ll}/u.test(excerpt);
  const names = new Map<string, string>();
  const sounds = new Set<string>();
  let unexplained = 0;
  const first = new Set(sentences(excerpt).flatMap(({ text }) => wordsOf(text, 1).map(({ form }) => form)));
  all.forEach((word) => {
    if (word.number || word.empty || word.form.length < 3) return;
    const sound = soundOf(word.form);
    sounds.add(sound);
    if (known.has(word.form)) return;
    const named =
      word.capital &&
      !first.has(word.form) &&
      !shouted &&
      !EXACT_WORDS.has(word.form) &&
      !nounsInCapitals.has(language);
    if (named && sound.length > 1) names.set(sound, word.form);
    else if (!word.exact) unexplained += 1;
  });
  const concepts = claim.words.map(({ concept }) => concept);
  return {
    concepts: coreConcepts(concepts),
    names,
    numbers: numbersOf(all),
    days,
    sounds,
    namesShow: cased && !shouted && !nounsInCapitals.has(language),
    turned: claim.stance !== 'denies' && concepts.some((concept) => turning.has(concept)),
    unexplained,
    language: language.split('-', 1)[0] as string,
    category: claim.category,
  };
}
