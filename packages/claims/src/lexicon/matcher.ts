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
  /** Most nodes have one way on: by its id, quicker than by the map; -1 where there are several, or none. */
  onlyId: number;
  only: Node | undefined;
  gap: Node | undefined;
  readonly endings: Ending[];
}

/** A gap in a phrase stands for at most this many words. */
export const widestGap = 3;

const none = -1;
const node = (): Node => ({ next: new Map(), onlyId: none, only: undefined, gap: undefined, endings: [] });

function wayOn(from: Node, id: number): Node {
  const known = from.next.get(id);
  if (known) return known;
  const next = node();
  from.next.set(id, next);
  [from.onlyId, from.only] = from.next.size === 1 ? [id, next] : [none, undefined];
  return next;
}

/** For each token the ids of its word. */
type Words = readonly (readonly number[])[];

/** Finds phrases in folded tokens by one token trie; time grows with the number of tokens, not of phrases. */
export class PhraseMatcher {
  readonly #words = new WordTable();
  readonly #root = node();
  /** The ways on from the root, by id: asked for each word of a text. */
  readonly #first: (Node | undefined)[] = [];

  add(phrase: Phrase, meaning: number): void {
    let at = this.#root;
    for (const step of phrase.steps) {
      if (step.kind === 'gap') {
        at.gap ??= node();
        at = at.gap;
        continue;
      }
      const id = this.#words.id(step.words);
      const next = wayOn(at, id);
      if (at === this.#root) {
        // Without holes, an array is looked up by place.
        while (this.#first.length <= id) this.#first.push(undefined);
        this.#first[id] = next;
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
    for (let first = 0; first < words.length; first += 1) {
      const before = hits.length;
      for (const id of words[first]!) {
        const next = this.#first[id];
        if (next !== undefined) this.#reach(next, words, first, first, before, hits);
      }
    }
    return hits;
  }

  /** `before`: so many hits began at an earlier token. */
  #walk(from: Node, words: Words, first: number, at: number, before: number, hits: PhraseHit[]): void {
    const ids = words[at];
    if (ids === undefined) return;
    if (from.only !== undefined) {
      if (ids.includes(from.onlyId)) this.#reach(from.only, words, first, at, before, hits);
      return;
    }
    for (const id of ids) {
      const next = from.next.get(id);
      if (next !== undefined) this.#reach(next, words, first, at, before, hits);
    }
  }

  #reach(to: Node, words: Words, first: number, at: number, before: number, hits: PhraseHit[]): void {
    for (const { meaning, notBefore, notAfter } of to.endings) {
      if (stands(notBefore, words[first - 1]) || stands(notAfter, words[at + 1])) continue;
      if (!isKnown(hits, before, meaning, at)) hits.push({ meaning, first, last: at });
    }
    if (to.next.size > 0) this.#walk(to, words, first, at + 1, before, hits);
    if (to.gap !== undefined) {
      for (let skip = 0; skip <= widestGap; skip += 1) this.#walk(to.gap, words, first, at + 1 + skip, before, hits);
    }
  }
}

/** Whether a hit of this meaning with this last token is among those from `from` on. */
function isKnown(hits: readonly PhraseHit[], from: number, meaning: number, last: number): boolean {
  for (let at = from; at < hits.length; at += 1) {
    const hit = hits[at]!;
    if (hit.meaning === meaning && hit.last === last) return true;
  }
  return false;
}

function stands(guards: readonly number[], word: readonly number[] | undefined): boolean {
  return guards.length > 0 && word !== undefined && guards.some((guard) => word.includes(guard));
}
