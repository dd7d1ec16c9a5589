import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the package `eld` carries: for each n-gram, by the place of a language in the list, how much it speaks for it. */
interface Tables {
  readonly languages: Readonly<Record<number, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<number, number>> | undefined>>;
  /** One sign for each byte of UTF-8: n-grams are of bytes. */
  readonly signs: readonly string[];
  /** What stands between words. */
  readonly separators: RegExp;
}

const require = createRequire(import.meta.url);
let tables: Tables | undefined;

/**
 * The n-gram tables of `eld/small`: 1.6 MB that take a third of a second to read, so they wait for the first text. The package
 * exports them to `import` only, which cannot wait in a synchronous function: hence the path. They are read here rather than by
 * the package's own detector, which looks up each n-gram of each text anew; the scores are the same (a test).
 */
function read(): Tables {
  for (const folder of require.resolve.paths('eld') ?? []) {
    try {
      const part = <Part>(name: string) => require(join(folder, 'eld/src', name)) as Part;
      const { ngramsData } = part<{ ngramsData: Pick<Tables, 'languages' | 'ngrams'> }>('ngrams/small.js');
      const { dictionary } = part<{ dictionary: Tables['signs'] }>('dictionary.js');
      const { separators } = part<{ separators: RegExp }>('regexPatterns.js');
      return { languages: ngramsData.languages, ngrams: ngramsData.ngrams, signs: dictionary, separators };
    } catch (error) {
      if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error('identifyLanguage: the package "eld" is not installed. Run npm install.');
}

/** One n-gram met before: which languages it speaks for, how much, and the last text it was counted in. */
interface Ngram {
  readonly languages: readonly number[];
  readonly scores: readonly number[];
  seenIn: number;
}

/** What the tables leave out of each score to be smaller, and what brings scores to 0..1: both belong to the tables. */
const leastScore = 53;
const scale = 25;
const [cutAtSpace, cutAnywhere] = [350, 380];
const longestWord = 70;
const [size, stride] = [4, 3];
const [rememberedNgrams, rememberedWords] = [50_000, 50_000];

const ngrams = new Map<string, Ngram>();
const words = new Map<string, readonly Ngram[]>();
let texts = 0;

function ngramOf(piece: string, { ngrams: known }: Tables): Ngram {
  let ngram = ngrams.get(piece);
  if (ngram === undefined) {
    const entry = Object.entries(known[piece] ?? {});
    ngram = {
      languages: entry.map(([language]) => Number(language)),
      scores: entry.map(([, score]) => score + leastScore),
      seenIn: 0,
    };
    ngrams.set(piece, ngram);
  }
  return ngram;
}

/** How many bytes of UTF-8 a unit takes; a surrogate takes its other half along. */
const bytesOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0xd800 || code >= 0xe000 ? 3 : 4);

function bytesAsSigns(word: string, signs: readonly string[]): string {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const bytes = bytesOf(code);
    if (bytes === 1) {
      out += word[i];
      continue;
    }
    if (bytes === 4) i += 1;
    const point = bytes === 4 ? 0x10000 + (((code & 0x3ff) << 10) | (word.charCodeAt(i) & 0x3ff)) : code;
    const lead = bytes === 2 ? 0xc0 : bytes === 3 ? 0xe0 : 0xf0;
    for (let left = bytes - 1; left >= 0; left -= 1) {
      const bits = left === bytes - 1 ? lead | (point >> (6 * left)) : 0x80 | ((point >> (6 * left)) & 0x3f);
      out += signs[bits];
    }
  }
  return out;
}

function ngramsOf(word: string, from: Tables): readonly Ngram[] {
  const known = words.get(word);
  if (known !== undefined) return known;
  const bytes = bytesAsSigns(word, from.signs);
  const length = Math.min(bytes.length, longestWord);
  const found: Ngram[] = [];
  let at = 0;
  for (; at + size < length; at += stride)
    found.push(ngramOf((at === 0 ? ' ' : '') + bytes.slice(at, at + size), from));
  const last = `${bytes.slice(Math.max(0, length - size))} `;
  found.push(ngramOf(at === 0 ? ` ${last}` : last, from));
  words.set(word, found);
  return found;
}

/** The words of a text that is clean and in lower case, as far as the tables read: some 350 bytes. */
function eachPiece(text: string, visit: (word: string) => void): void {
  let start = 0;
  let bytes = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (at > start) visit(text.slice(start, at));
      start = at + 1;
      if (bytes > cutAtSpace) return;
      bytes += 1;
    } else {
      const width = bytesOf(code);
      bytes += width;
      if (width === 4) at += 1;
    }
    if (bytes > cutAnywhere) {
      at += 1;
      break;
    }
  }
  if (at > start) visit(text.slice(start, at));
}

let totals: Float64Array | undefined;

/** Scores by language, 0 to 1, best first; empty where no n-gram is known. About 60 languages, by the tag that `eld` gives them. */
export function ngramScores(text: string): (readonly [language: string, score: number])[] {
  tables ??= read();
  const from = tables;
  totals ??= new Float64Array(Object.keys(from.languages).length);
  const sums = totals.fill(0);
  if (ngrams.size > rememberedNgrams || words.size > rememberedWords) {
    ngrams.clear();
    words.clear();
  }
  texts += 1;
  const now = texts;
  let count = 0;
  eachPiece(text.replace(from.separators, ' ').trim().toLowerCase(), (word) => {
    for (const ngram of ngramsOf(word, from)) {
      if (ngram.seenIn === now) continue;
      ngram.seenIn = now;
      count += 1;
      const { languages, scores } = ngram;
      for (let i = 0; i < languages.length; i += 1) sums[languages[i]!]! += scores[i]!;
    }
  });
  const ranked: [string, number][] = [];
  for (let language = 0; language < sums.length; language += 1) {
    const mean = sums[language]! / count;
    if (mean > 0) ranked.push([from.languages[language]!, mean / (mean + scale)]);
  }
  return ranked.sort((a, b) => b[1] - a[1]);
}
