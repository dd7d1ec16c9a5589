import { snowballStemmer } from './snowball.ts';

const inner = snowballStemmer('bulgarian');

/** As much of a string as that stemmer asks of it. */
class Letters extends Array<string> {
  substring(start: number, end: number): string {
    return this.slice(start, end).join('');
  }
}

/**
 * The Bulgarian stemmer changes letters in place (`избирателен` becomes `избирателн`), which a string does not let it do: it
 * throws. It is given letters that it may change.
 */
export function bulgarianStemmer(word: string): string {
  return inner(Letters.from(word.split('')) as unknown as string);
}
