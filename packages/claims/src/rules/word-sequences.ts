import { eachWord, fold, folded, originalEnd, wordTokens } from '../text.ts';
import { type WordIds, WordIndex } from './word-index.ts';

/** Longest phrase of a person, in words. */
export const phraseWords = 12;
const shortestOpenWord = 3;

interface Node {
  readonly next: Map<number, Node>;
  readonly rules: number[];
}

const node = (): Node => ({ next: new Map(), rules: [] });

/** The words of a text: what each is by number, and where it stands in the folded text. */
interface Words {
  readonly ids: WordIds[];
  readonly starts: number[];
  readonly ends: number[];
}

/** First and last word of a phrase. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** Where something was found: UTF-16 offsets. */
export interface Found {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** Finds people's phrases: words that follow each other, in a trie of words. Each rule is found once, where it stands first. */
export class WordSequences {
  readonly #index = new WordIndex();
  readonly #root = node();
  readonly #rules = new Set<number>();

  /** @throws Error that says what is wrong with the phrase, and how to mend it. */
  add(phrase: string, rule: number): void {
    const words = phrase.split(/\s+/u).filter((word) => word !== '');
    if (words.length > phraseWords) throw new Error(`has ${words.length} words; the most is ${phraseWords}`);
    let at = this.#root;
    let steps = 0;
    for (const word of words) {
      const open = word.endsWith('*');
      const body = open ? word.slice(0, -1) : word;
      if (body.includes('*')) throw new Error(`"*" may only stand at the end of a word, not as in "${word}"`);
      // The tokeniser would cut the beginning of a word at will.
      const parts = open ? [fold(body)] : wordTokens(body).map((token) => token.folded);
      if (open && (parts[0] as string).length < shortestOpenWord) {
        throw new Error(`"${word}" would be found everywhere; give at least ${shortestOpenWord} letters before "*"`);
      }
      for (const text of parts) {
        const id = this.#index.id(text, open);
        let next = at.next.get(id);
        if (next === undefined) {
          next = node();
          at.next.set(id, next);
        }
        at = next;
        steps += 1;
      }
    }
    if (steps === 0) throw new Error('has no word in it; signs and emoji can only be found by a pattern');
    if (!at.rules.includes(rule)) at.rules.push(rule);
    this.#rules.add(rule);
  }

  get isEmpty(): boolean {
    return this.#rules.size === 0;
  }

  match(text: string): Found[] {
    const whole = folded(text);
    const words: Words = { ids: [], starts: [], ends: [] };
    let begins = false;
    eachWord(text, whole, (start, end, wordEnd) => {
      const ids = this.#index.find(whole.text, start, wordEnd);
      words.ids.push(ids);
      words.starts.push(start);
      words.ends.push(end);
      begins ||= ids?.some((id) => this.#root.next.has(id)) === true;
    });
    if (!begins) return [];
    const places = new Map<number, Place>();
    for (let first = 0; first < words.ids.length && places.size < this.#rules.size; first += 1) {
      this.#walk(this.#root, words, first, first, places);
    }
    return [...places].map(([rule, { first, last }]) => ({
      rule,
      start: whole.at(words.starts[first] as number),
      end: originalEnd(text, whole, words.ends[last] as number),
    }));
  }

  #walk(from: Node, words: Words, first: number, at: number, places: Map<number, Place>): void {
    for (const id of words.ids[at] ?? []) {
      const next = from.next.get(id);
      if (next === undefined) continue;
      for (const rule of next.rules) if (!places.has(rule)) places.set(rule, { first, last: at });
      if (next.next.size > 0) this.#walk(next, words, first, at + 1, places);
    }
  }
}
