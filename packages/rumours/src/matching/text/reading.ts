import { type Token, tokens } from '@hearsay/language';
import { readPost } from './post-text.ts';
import { EXACT_WORDS, FUNCTION_WORDS, NEGATIONS } from './word-classes.ts';

/** One word or number of a post, as matching sees it. */
export interface Word {
  /** Folded: case, accents, look-alikes, spaced letters; numbers without thousands separators. */
  readonly form: string;
  readonly number: boolean;
  /** Carries grammar rather than news. */
  readonly empty: boolean;
  readonly negation: boolean;
  /** Must be the same in a copy, to the letter: numbers, dates, negations. */
  readonly exact: boolean;
  /** Stood with a capital letter in the original. */
  readonly capital: boolean;
}

const CAPITAL = /^\p{Lu}/u;

/** The words and numbers of a post in order, without its apparatus. `limit` bounds the work on very long texts. */
export function wordsOf(text: string, limit = 600): Word[] {
  return wordsOfBody(readPost(text).body, limit);
}

/** As `wordsOf`, for text whose apparatus is off already. */
export function wordsOfBody(body: string, limit = 600): Word[] {
  const out: Word[] = [];
  for (const token of tokens(body)) {
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag') continue;
    out.push(wordOf(token));
    if (out.length >= limit) break;
  }
  return out;
}

function wordOf(token: Token): Word {
  if (token.kind === 'number') {
    return {
      form: plainNumber(token.folded),
      number: true,
      empty: false,
      negation: false,
      exact: true,
      capital: false,
    };
  }
  const form = token.folded.includes("'") ? token.folded.replaceAll("'", '') : token.folded;
  const negation = NEGATIONS.has(token.folded) || NEGATIONS.has(form);
  return {
    form,
    number: false,
    empty: !negation && FUNCTION_WORDS.has(form),
    negation,
    exact: negation || EXACT_WORDS.has(form),
    capital: CAPITAL.test(token.text),
  };
}

/** `288,000` and `288.000` → `288000`; `3,5` → `3.5`; `05` → `5`; a time or a date keeps its signs. */
function plainNumber(number: string): string {
  const whole = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/u.test(number)
    ? number.replace(/[.,]/gu, '')
    : number.replace(',', '.');
  return whole.replace(/^0+(?=\d)/u, '').replace(/([/.:])0+(?=\d)/gu, '$1');
}
