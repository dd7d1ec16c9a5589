import { fold, wordTokens } from '../text.ts';

/** One word of a phrase, folded: as it stands, or open at its start, its end or both. */
export interface WordPattern {
  readonly text: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A word that is any of these, or a gap. */
export type PhraseStep = { readonly kind: 'word'; readonly words: readonly WordPattern[] } | { readonly kind: 'gap' };

export interface Phrase {
  readonly steps: readonly PhraseStep[];
  /** Words that must not stand right before, or right after. */
  readonly notBefore: readonly WordPattern[];
  readonly notAfter: readonly WordPattern[];
}

/** A phrase that cannot be read: which, and why. */
export class PhraseError extends Error {
  constructor(phrase: string, why: string) {
    super(`phrase "${phrase}": ${why}`);
    this.name = 'PhraseError';
  }
}

const maximumVariants = 256;
const shortestOpenWord = 2;
const hyphens = /[-‐‑–]/;

/** Stands for any number written in digits. */
export const anyNumber = '#';

function words(piece: string, phrase: string): WordPattern[] {
  if (piece === anyNumber) return [{ text: anyNumber, openStart: false, openEnd: false }];
  const openStart = piece.startsWith('*');
  const openEnd = piece.endsWith('*') && piece.length > 1;
  const body = piece.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  if (body.includes('*')) throw new PhraseError(phrase, '"*" may only open or close a word');
  // The tokeniser would cut a fragment at will; a hyphen it always cuts at, and "e-vote*" is "e", then "vote*".
  const found =
    openStart || openEnd
      ? body.split(hyphens).filter(Boolean).map(fold)
      : wordTokens(body).map((token) => token.folded);
  if (found.length === 0 || found.some((text) => text === '')) throw new PhraseError(phrase, `no word in "${piece}"`);
  const last = found.length - 1;
  return found.map((text, index) => {
    const open = { openStart: openStart && index === 0, openEnd: openEnd && index === last };
    if ((open.openStart || open.openEnd) && text.length < shortestOpenWord) {
      throw new PhraseError(phrase, `"${piece}" is too short to be open`);
    }
    return { text, ...open };
  });
}

/** Splits at a separator outside parentheses. */
function splitOutside(text: string, separator: RegExp): string[] {
  const out: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && separator.test(character)) {
      out.push(piece);
      piece = '';
    } else piece += character;
  }
  return [...out, piece];
}

function alternatives(piece: string): string[] {
  return piece.startsWith('(') && piece.endsWith(')') ? splitOutside(piece.slice(1, -1), /\|/) : [piece];
}

/** Alternatives of one word each become one step, so that a long list costs no more than a short one. */
function branches(piece: string, phrase: string): PhraseStep[][] {
  if (piece === '..') return [[{ kind: 'gap' }]];
  if (!piece.startsWith('('))
    return [words(piece, phrase).map((word): PhraseStep => ({ kind: 'word', words: [word] }))];
  const single: WordPattern[] = [];
  const rest: PhraseStep[][] = [];
  for (const branch of alternatives(piece).flatMap((one) =>
    sequences(one.split(/\s+/).length > 1 ? splitOutside(one, /\s/) : [one], phrase),
  )) {
    const only = branch.length === 1 ? branch[0] : undefined;
    if (only?.kind === 'word') single.push(...only.words);
    else rest.push(branch);
  }
  return single.length > 0 ? [[{ kind: 'word', words: single }], ...rest] : rest;
}

function sequences(pieces: readonly string[], phrase: string): PhraseStep[][] {
  let variants: PhraseStep[][] = [[]];
  for (const piece of pieces.filter(Boolean)) {
    const next = branches(piece, phrase);
    variants = variants.flatMap((variant) => next.map((step) => [...variant, ...step]));
    if (variants.length > maximumVariants) throw new PhraseError(phrase, `more than ${maximumVariants} variants`);
  }
  return variants;
}

/**
 * Reads one phrase of the mini-language: words, `word*` `*word` `*word*`, `#` for a number, `(a|b c|)`, `..` for up to three words between,
 * `!word` or `!(a|b)` at either end for words that must not stand there. Gives every variant written out.
 * @throws PhraseError
 */
export function parsePhrase(phrase: string): Phrase[] {
  // "vote(s|d)" is read as two words: a word is opened with "*", never built from parts.
  const spaced = phrase.replace(/\)(?=[^\s|)])/g, ') ').replace(/([^\s(|!])\(/g, '$1 (');
  const pieces = splitOutside(spaced, /\s/).filter(Boolean);
  const isGuard = (piece: string) => piece.startsWith('!');
  const body = pieces.filter((piece) => !isGuard(piece));
  const firstWord = pieces.findIndex((piece) => !isGuard(piece));
  const inside = pieces.slice(firstWord, firstWord + body.length);
  if (inside.some(isGuard)) throw new PhraseError(phrase, '"!" may only stand at either end');
  const guards = (list: readonly string[]) =>
    list.flatMap((piece) => alternatives(piece.slice(1)).flatMap((word) => words(word.trim(), phrase)));
  const variants = sequences(body, phrase);
  for (const variant of variants) {
    if (variant[0]?.kind !== 'word' || variant.at(-1)?.kind !== 'word') {
      throw new PhraseError(phrase, 'it must begin and end with a word');
    }
  }
  const notBefore = guards(pieces.slice(0, firstWord));
  const notAfter = guards(pieces.slice(firstWord + body.length));
  return variants.map((variant) => ({ steps: variant, notBefore, notAfter }));
}

/** The phrases of one lexicon entry. */
export function splitPhrases(entry: string): string[] {
  return entry
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
