import type { Alphabet } from './identify-scripts.ts';
import { OTHER_FUNCTION_WORDS } from './identify-words.ts';
import { LANGUAGES } from './languages.ts';

/** Letters that few languages write. A hit speaks for those languages, and against the others of the alphabet. */
const LETTER_CUES: readonly (readonly [letters: string, languages: readonly string[]])[] = [
  // Latin
  ['ñ', ['es', 'gl', 'eu', 'tl']],
  ['¿¡', ['es', 'gl']],
  ['ß', ['de']],
  ['ãõ', ['pt', 'et', 'gl', 'vi']],
  ['ã', ['pt', 'vi']],
  ['õ', ['pt', 'et', 'vi', 'hu']],
  ['ä', ['de', 'sv', 'fi', 'et', 'sk']],
  ['ö', ['de', 'sv', 'fi', 'et', 'hu', 'tr', 'az', 'is']],
  ['ü', ['de', 'et', 'hu', 'tr', 'az', 'es']],
  ['å', ['sv', 'nb', 'da', 'fi', 'nn']],
  ['æø', ['da', 'nb', 'is', 'nn']],
  ['þð', ['is']],
  ['őű', ['hu']],
  ['ąęłńśźż', ['pl', 'lt']],
  ['łńśźż', ['pl']],
  ['ėįų', ['lt']],
  ['ū', ['lt', 'lv']],
  ['āēīģķļņ', ['lv']],
  ['șț', ['ro']],
  ['ă', ['ro', 'vi']],
  ['ţ', ['ro']],
  ['â', ['ro', 'fr', 'pt', 'tr', 'vi']],
  ['î', ['ro', 'fr', 'tr']],
  ['ěřů', ['cs']],
  ['ľĺŕô', ['sk', 'fr', 'pt']],
  ['ľĺŕ', ['sk']],
  ['ğ', ['tr', 'az']],
  ['ı', ['tr', 'az']],
  ['ə', ['az']],
  ['œ', ['fr']],
  ['êëèùû', ['fr', 'nl', 'it', 'pt', 'ca', 'af', 'sq', 'vi']],
  ['ë', ['nl', 'sq', 'af', 'fr']],
  ['đ', ['hr', 'bs', 'sr', 'vi']],
  ['ćđ', ['hr', 'bs', 'sr', 'pl']],
  ['čšž', ['cs', 'sk', 'sl', 'hr', 'bs', 'sr', 'lt', 'lv', 'et', 'fi']],
  ['·', ['ca']],
  ['ż', ['pl', 'mt']],
  // Cyrillic
  ['йщъяюьыэ', ['ru', 'uk', 'bg', 'be', 'kk']],
  ['ыэ', ['ru', 'be', 'kk']],
  ['ё', ['ru', 'be']],
  ['ъ', ['bg', 'ru']],
  ['їє', ['uk']],
  ['ґ', ['uk']],
  ['і', ['uk', 'be', 'kk']],
  ['ў', ['be']],
  ['ђћџ', ['sr']],
  ['јљњ', ['sr', 'mk']],
  ['ѓќѕ', ['mk']],
  ['әғқңөұүһ', ['kk']],
  // Arabic
  ['ٹڈڑےںھ', ['ur']],
  ['پچگ', ['fa', 'ur', 'ku']],
  ['ةأإؤ', ['ar']],
  ['ێۆڵڕ', ['ku']],
];

const cuesOfLetter = new Map<string, number[]>();
LETTER_CUES.forEach(([letters], cue) => {
  for (const letter of letters) cuesOfLetter.set(letter, [...(cuesOfLetter.get(letter) ?? []), cue]);
});

/** Which cues a text contains, by their place in the list. */
function cuesIn(lower: string): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < lower.length; i += 1) {
    if (lower.charCodeAt(i) < 0x80) continue;
    const cues = cuesOfLetter.get(lower[i]!);
    if (cues !== undefined) for (const cue of cues) found.add(cue);
  }
  return found;
}

const ALPHABET_OF: Readonly<Record<string, Alphabet>> = {
  ru: 'cyrillic',
  uk: 'cyrillic',
  bg: 'cyrillic',
  be: 'cyrillic',
  mk: 'cyrillic',
  kk: 'cyrillic',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  ku: 'arabic',
  hi: 'devanagari',
  mr: 'devanagari',
  ne: 'devanagari',
  ka: 'none',
};

interface Vote {
  language: string;
  weight: number;
}

let votes: Map<string, Vote[]> | undefined;

/** For each function word, the languages that use it; a word of one language weighs more than a word of five. */
function wordVotes(): Map<string, Vote[]> {
  if (votes !== undefined) return votes;
  const users = new Map<string, Set<string>>();
  const add = (language: string, words: string) => {
    for (const word of words.trim().split(/\s+/)) {
      const set = users.get(word) ?? new Set();
      set.add(language);
      users.set(word, set);
    }
  };
  for (const language of LANGUAGES) add(language.tag, language.functionWords);
  for (const [language, words] of Object.entries(OTHER_FUNCTION_WORDS)) add(language, words);
  votes = new Map();
  for (const [word, set] of users) {
    const weight = Math.min(1, 0.45 + word.length * 0.14) / set.size ** 0.7;
    votes.set(
      word,
      [...set].map((language) => ({ language, weight })),
    );
  }
  return votes;
}

/** The alphabet a language is written in here (Serbian in either). */
export function writes(language: string, alphabet: Alphabet): boolean {
  if (language === 'sr' || language === 'az') return alphabet === 'latin' || alphabet === 'cyrillic';
  return (ALPHABET_OF[language] ?? 'latin') === alphabet;
}

export interface Evidence {
  /** Function-word votes by language. */
  words: Map<string, number>;
  /** Letter cues for (+) and against (−) each language named by a cue. */
  letters: Map<string, number>;
  /** Languages not named by a cue that hit lose this much. */
  others: number;
  /** How many words were read. */
  count: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu;

/** Reads the letters and the function words of a lower-case text. */
export function evidence(lower: string): Evidence {
  const table = wordVotes();
  const words = new Map<string, number>();
  const list = lower.match(WORD) ?? [];
  for (const word of list) {
    const plain = word.includes('’') ? word.replace('’', "'") : word;
    let found = table.get(plain);
    if (found === undefined && plain.includes("'")) found = table.get(plain.slice(0, plain.indexOf("'")));
    if (found !== undefined)
      for (const vote of found) words.set(vote.language, (words.get(vote.language) ?? 0) + vote.weight);
  }
  const letters = new Map<string, number>();
  let others = 0;
  // Plain ASCII has none of these letters.
  if (/[\u0080-\uffff]/.test(lower)) {
    for (const cue of cuesIn(lower)) {
      const languages = LETTER_CUES[cue]![1];
      const weight = 1 / languages.length ** 0.5;
      others += weight;
      for (const language of languages) letters.set(language, (letters.get(language) ?? 0) + weight);
    }
  }
  return { words, letters, others, count: list.length };
}
