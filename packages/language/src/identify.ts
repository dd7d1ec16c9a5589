import { afrikaansOverDutch } from './identify-afrikaans.ts';
import { textOnly } from './identify-clean.ts';
import { closePairVote, missingLetters } from './identify-close.ts';
import { ngramScores } from './identify-ngrams.ts';
import { nguniShape, zuluOverXhosa } from './identify-nguni.ts';
import { type Alphabet, byScript } from './identify-scripts.ts';
import { swahiliShape } from './identify-swahili.ts';
import { type Evidence, evidence, writes } from './identify-votes.ts';

/** A language and how sure that is. */
export interface Identified {
  /** BCP 47 primary tag; `und` where nothing can be said. Norwegian is `nb`. */
  language: string;
  /** 0 to 1. */
  confidence: number;
}

/** Characters read for words and letters, and for n-grams, which cost most: more adds no certainty. */
const LIMIT = 200;
const NGRAM_LIMIT = 140;
const WORD_WEIGHT = 0.5;
const LETTER_WEIGHT = 0.08;
const MISSING_WEIGHT = 0.02;
const NGUNI_WEIGHT = 0.6;
const PAIR_WEIGHT = 0.2;
const SWAHILI_WEIGHT = 0.55;
const AFRIKAANS_WEIGHT = 0.25;
/** Head start of the languages of the mission and of a few that post most: decides short texts that could be several. */
const PRIOR = 0.03;
const COMMON = new Set('en es fr de nl da nb sv fi et lv lt bg ro uk ru pt pl tr ar hi'.split(' '));

/** Languages that the n-gram tables lack: the languages they are judged by, and how far they start behind. */
const NEIGHBOURS: Readonly<Record<string, readonly [behind: number, ...neighbours: string[]]>> = {
  mk: [0.03, 'bg', 'sr'],
  kk: [0.08, 'ru', 'be', 'uk', 'bg', 'sr'],
  af: [0.04, 'nl'],
  bs: [0.03, 'hr'],
  gl: [0.05, 'pt', 'es'],
};

/** What the word forms of a language that the n-gram tables lack add to its score, where they speak at all. */
type Shapes = ReadonlyMap<string, number>;
const NO_SHAPES: Shapes = new Map();

function shapesOf(clean: string, lower: string): Shapes {
  const shapes = new Map([['af', AFRIKAANS_WEIGHT * afrikaansOverDutch(lower)]]);
  const nguni = NGUNI_WEIGHT * nguniShape(clean);
  if (nguni > 0) {
    const pair = PAIR_WEIGHT * zuluOverXhosa(lower);
    shapes.set('zu', nguni + pair);
    shapes.set('xh', nguni - pair);
  }
  const swahili = SWAHILI_WEIGHT * swahiliShape(lower);
  // Its syllables are alike: where both speak, the pair's clusters and prefixes are the rarer sign.
  if (swahili > nguni) shapes.set('sw', swahili);
  return shapes;
}

function beginning(text: string): string {
  if (text.length <= NGRAM_LIMIT) return text;
  const space = text.lastIndexOf(' ', NGRAM_LIMIT);
  return text.slice(0, space > NGRAM_LIMIT / 2 ? space : NGRAM_LIMIT);
}

/** N-gram scores (0 to 1) of the languages written in the alphabet of the text, the missing ones filled in. */
function candidates(text: string, alphabet: Alphabet, reading: Evidence, shapes: Shapes): Map<string, number> {
  const scores = new Map<string, number>();
  let top = 0;
  for (const [tag, score] of ngramScores(beginning(text))) {
    const language = tag === 'no' ? 'nb' : tag === 'ms' ? 'id' : tag;
    if (!writes(language, alphabet)) continue;
    if (top === 0) top = score;
    // Best first: what is far behind cannot win.
    if (score < top - 0.3) break;
    scores.set(language, score);
  }
  for (const [language, [behind, ...neighbours]] of Object.entries(NEIGHBOURS)) {
    if (!writes(language, alphabet)) continue;
    let best = 0;
    for (const neighbour of neighbours) best = Math.max(best, scores.get(neighbour) ?? 0);
    scores.set(language, Math.max(0, best - behind));
  }
  for (const named of [shapes, reading.words, reading.letters]) {
    for (const language of named.keys()) {
      if (!scores.has(language) && writes(language, alphabet)) scores.set(language, Math.max(0, top - 0.15));
    }
  }
  return scores;
}

/** What language a text is in. A third of a second at the first call, some tens of microseconds after. */
export function identifyLanguage(text: string): Identified {
  const clean = textOnly(text, LIMIT);
  const script = byScript(clean);
  if ('language' in script) return { language: script.language, confidence: 0.99 };
  const { alphabet } = script;
  if (alphabet === 'none') return { language: 'und', confidence: 0 };
  const lower = clean.toLowerCase();
  const reading = evidence(lower);
  const shapes = alphabet === 'latin' ? shapesOf(clean, lower) : NO_SHAPES;
  const ranked: [language: string, score: number][] = [];
  for (const [language, score] of candidates(clean, alphabet, reading, shapes)) {
    const words = (WORD_WEIGHT * (reading.words.get(language) ?? 0)) / (reading.count + 2);
    const letters = LETTER_WEIGHT * ((reading.letters.get(language) ?? 0) * 2 - reading.others);
    ranked.push([language, score + words + letters + (shapes.get(language) ?? 0) + (COMMON.has(language) ? PRIOR : 0)]);
  }
  ranked.sort((a, b) => b[1] - a[1]);
  const first = ranked.slice(0, 4);
  for (const candidate of first) candidate[1] -= MISSING_WEIGHT * missingLetters(candidate[0], lower);
  first.sort((a, b) => b[1] - a[1]);
  const leader = first[0]?.[0];
  if (leader === undefined) return { language: 'und', confidence: 0 };
  for (const rival of first.slice(1)) rival[1] += closePairVote(rival[0], leader, lower);
  first.sort((a, b) => b[1] - a[1]);
  const [language, score] = first[0]!;
  const margin = first[1] === undefined ? 1 : score - first[1][1];
  const enough = Math.min(1, 0.5 + lower.length / 60);
  return { language, confidence: Math.min(0.99, Math.max(0.05, enough * (1 - Math.exp(-12 * margin)))) };
}
