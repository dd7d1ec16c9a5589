import type { Phrase } from './phrase.ts';
import { WordTable } from './words.ts';

/** A phrase found: what it stands for, and the first and last token of it. */
export interface PhraseHit {
  readonly meaning: number;
  readonly first: number;
  readonly last: number;
}

interface Ending {
  readonly meaning: number;
  readonly notBefore: readonly number[];
  readonly notAfter: readonly number[];
}

interface Node {
  readonly next: Map<number, Node>;
  gap: Node | undefined;
  readonly endings: Ending[];
}

/** A gap in a phrase stands for at most this many words. */
export const widestGap = 3;

const node = (): Node => ({ next: new Map(), gap: undefined, endings: [] });

/** Finds phrases in folded tokens by one token trie; time grows with the number of tokens, not of phrases. */
export class PhraseMatcher {
  readonly #words = new WordTable();
  readonly #root = node();

  add(phrase: Phrase, meaning: number): void {
    let at = this.#root;
    for (const step of phrase.steps) {
      if (step.kind === 'gap') {
        at.gap ??= node();
        at = at.gap;
        continue;
      }
      const id = this.#words.id(step.words);
      let next = at.next.get(id);
      if (!next) {
        next = node();
        at.next.set(id, next);
      }
      at = next;
    }
    const ids = (words: Phrase['notBefore']) => words.map((word) => this.#words.id([word]));
    at.endings.push({ meaning, notBefore: ids(phrase.notBefore), notAfter: ids(phrase.notAfter) });
  }

  /** All hits, in the order of their first token. */
  match(tokens: readonly string[]): PhraseHit[] {
    const words = tokens.map((token) => this.#words.match(token));
    const hits: PhraseHit[] = [];
    for (let first = 0; first < words.length; first += 1) this.#walk(this.#root, words, first, first, hits);
    return hits;
  }

  #walk(from: Node, words: readonly (readonly number[])[], first: number, at: number, hits: PhraseHit[]): void {
    for (const id of words[at] ?? []) {
      const next = from.next.get(id);
      if (!next) continue;
      for (const ending of next.endings) {
        if (stands(ending.notBefore, words[first - 1]) || stands(ending.notAfter, words[at + 1])) continue;
        if (!hits.some((hit) => hit.meaning === ending.meaning && hit.first === first && hit.last === at)) {
          hits.push({ meaning: ending.meaning, first, last: at });
        }
      }
      if (next.next.size > 0) this.#walk(next, words, first, at + 1, hits);
      if (next.gap) {
        for (let skip = 0; skip <= widestGap; skip += 1) this.#walk(next.gap, words, first, at + 1 + skip, hits);
      }
    }
  }
}

function stands(guards: readonly number[], word: readonly number[] | undefined): boolean {
  return word !== undefined && guards.some((guard) => word.includes(guard));
}
