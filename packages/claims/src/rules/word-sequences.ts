import { WordTable } from '../lexicon/words.ts';
import { fold, type Token, wordTokens } from '../text.ts';

/** Longest phrase of a person, in words. */
export const phraseWords = 12;
const shortestOpenWord = 3;

interface Node {
  readonly next: Map<number, Node>;
  readonly rules: number[];
}

const node = (): Node => ({ next: new Map(), rules: [] });

/** Where something was found: UTF-16 offsets. */
export interface Found {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** Finds people's phrases: words that follow each other, in a trie of words. Each rule is found once, where it stands first. */
export class WordSequences {
  readonly #table = new WordTable();
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
      const folded = open ? [fold(body)] : wordTokens(body).map((token) => token.folded);
      if (open && (folded[0] as string).length < shortestOpenWord) {
        throw new Error(`"${word}" would be found everywhere; give at least ${shortestOpenWord} letters before "*"`);
      }
      for (const text of folded) {
        const id = this.#table.id([{ text, openStart: false, openEnd: open }]);
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
    const tokens = wordTokens(text);
    const ids = tokens.map(({ folded }) => this.#table.match(folded));
    const found = new Map<number, Found>();
    for (let first = 0; first < ids.length && found.size < this.#rules.size; first += 1) {
      this.#walk(this.#root, tokens, ids, first, first, found);
    }
    return [...found.values()];
  }

  #walk(
    from: Node,
    tokens: readonly Token[],
    ids: readonly (readonly number[])[],
    first: number,
    at: number,
    found: Map<number, Found>,
  ): void {
    for (const id of ids[at] ?? []) {
      const next = from.next.get(id);
      if (next === undefined) continue;
      for (const rule of next.rules) {
        if (!found.has(rule)) found.set(rule, { rule, start: tokens[first]!.start, end: tokens[at]!.end });
      }
      if (next.next.size > 0) this.#walk(next, tokens, ids, first, at + 1, found);
    }
  }
}
