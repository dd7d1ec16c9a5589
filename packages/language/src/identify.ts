import { createRequire } from 'node:module';
import { join } from 'node:path';
import { textOnly } from './identify-clean.ts';
import { byScript } from './identify-scripts.ts';
import { evidence, writes } from './identify-votes.ts';

/** A language and how sure that is. */
export interface Identified {
  /** BCP 47 primary tag; `und` where nothing can be said. Norwegian is `nb`. */
  language: string;
  /** 0 to 1. */
  confidence: number;
}

interface NgramModel {
  detect(text: string): { language: string; getScores(): Record<string, number> };
}

const require = createRequire(import.meta.url);
let model: NgramModel | undefined;

/**
 * The n-gram tables of `eld/small`: 1.6 MB that take a third of a second to read, so they wait for the first text.
 * The package exports them to `import` only, which cannot wait in a synchronous function: hence the path.
 */
function ngrams(): NgramModel {
  if (model !== undefined) return model;
  for (const folder of require.resolve.paths('eld') ?? []) {
    try {
      model = (require(join(folder, 'eld/src/entries/static.small.js')) as { eld: NgramModel }).eld;
      return model;
    } catch (error) {
      if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error('identifyLanguage: the package "eld" is not installed. Run npm install.');
}

/** Enough for certainty; more costs time. */
const LIMIT = 240;
const WORD_WEIGHT = 0.12;
const LETTER_WEIGHT = 0.12;

/** Languages that the n-gram tables lack: function words and letters alone carry them. */
const WITHOUT_NGRAMS = ['af', 'zu', 'xh', 'id', 'sw', 'mk', 'bs', 'gl', 'kk'];

/** What language a text is in. A few milliseconds at the first call, some tens of microseconds after. */
export function identifyLanguage(text: string): Identified {
  const clean = textOnly(text, LIMIT);
  const script = byScript(clean);
  if ('language' in script) return { language: script.language, confidence: 0.99 };
  const { alphabet } = script;
  if (alphabet === 'none') return { language: 'und', confidence: 0 };
  const lower = clean.toLowerCase();
  const { words, letters, others, count } = evidence(lower);
  const raw = ngrams().detect(clean).getScores();
  const scores = new Map<string, number>();
  let top = 0;
  for (const [tag, score] of Object.entries(raw)) {
    const language = tag === 'no' ? 'nb' : tag === 'ms' ? 'id' : tag;
    if (!writes(language, alphabet)) continue;
    scores.set(language, score);
    if (score > top) top = score;
  }
  for (const language of WITHOUT_NGRAMS) {
    if (!scores.has(language) && (words.get(language) ?? 0) > 0 && writes(language, alphabet)) {
      scores.set(language, Math.max(0, top - 0.12));
    }
  }
  for (const language of letters.keys()) {
    if (!scores.has(language) && writes(language, alphabet)) scores.set(language, Math.max(0, top - 0.15));
  }
  for (const language of words.keys()) {
    if (!scores.has(language) && writes(language, alphabet)) scores.set(language, Math.max(0, top - 0.15));
  }
  let best = 'und';
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [language, score] of scores) {
    const total =
      score +
      (WORD_WEIGHT * 3 * (words.get(language) ?? 0)) / (count + 2) +
      LETTER_WEIGHT * ((letters.get(language) ?? 0) * 2 - others);
    if (total > bestScore) {
      second = bestScore;
      bestScore = total;
      best = language;
    } else if (total > second) second = total;
  }
  if (best === 'und') return { language: 'und', confidence: 0 };
  const margin = second === Number.NEGATIVE_INFINITY ? 1 : bestScore - second;
  const length = Math.min(1, 0.5 + lower.length / 60);
  return { language: best, confidence: Math.min(0.99, Math.max(0.05, length * (1 - Math.exp(-12 * margin)))) };
}
