import type { Claim, ClaimId, JoinReason, LikenessReason, Rumour, RumourId } from '@hearsay/contracts';
import { type CentreClaim, Centres, type Encode } from './grouping/centres.ts';
import { Copies, type KeptCopy } from './grouping/copies.ts';
import { inPieces } from './grouping/in-pieces.ts';
import { type CopyText, copyText } from './matching/index.ts';
import { saidAt } from './said-at.ts';

export type { Encode } from './grouping/centres.ts';

export interface Found {
  readonly rumour: RumourId;
  readonly join: JoinReason;
}

/** A rumour that may say the same: for a person to judge. */
export interface Suggested {
  readonly rumour: RumourId;
  readonly score: number;
  readonly why: readonly LikenessReason[];
}

export interface Placement {
  /** The one rumour that the claim joins by itself, if any. */
  readonly found: Found | undefined;
  /** Where it joins none: rumours it may belong to, most likely first. */
  readonly suggested: readonly Suggested[];
}

/** Copies kept for comparison beside those that stand for a rumour: of those, and of what says the same in other words. */
const exemplarsPerRumour = { 'near-copy': 12, 'same-rumour': 12 };
/** From this score on the best suggestion is shown unasked: `npm run eval` prints the curve. Those below are there for who asks. */
export const likelyFrom = 0.45;
/** Rumours that are suggested at most. */
const mostSuggested = 3;
/** After so long a silence a rumour is not joined by a guess any more: it may be another time. In milliseconds. */
const silence = 7 * 86_400_000;

/**
 * Which rumour says the same as a claim: first by its text without apparatus (an exact copy), then by fingerprints verified word by
 * word (a near copy), then by likeness to what opened a rumour (the same in other words, or in another language), where it must be
 * sure. Each rumour is a star: what is said in other words is compared with what opened a rumour alone, copies with that, its direct
 * copies, and what joined it in other words. One guess at most stands between a claim and its rumour, so that a chain of small changes
 * cannot drift from one rumour into another, and a post that says two things cannot weld two rumours together.
 */
export class Grouping {
  readonly #exact = new Map<string, { rumour: RumourId; claim: ClaimId }>();
  readonly #copies = new Copies();
  readonly #centres: Centres;
  readonly #homes = new Map<ClaimId, RumourId>();
  readonly #kept = new Map<string, number>();
  /** When each rumour was last said, in milliseconds since 1970. */
  readonly #heard = new Map<RumourId, number>();

  /** What opened each rumour. */
  readonly #opened = new Map<RumourId, ClaimId>();

  /** The text of the claim that was asked about last: it is added next. */
  #read: { readonly claim: Claim; readonly text: CopyText } | undefined;

  constructor(encode?: Encode) {
    this.#centres = new Centres(encode);
  }

  find(claim: Claim): Placement {
    const text = this.#textOf(claim);
    const same = this.#exact.get(keyOf(text, claim));
    if (same) return { found: { rumour: same.rumour, join: { kind: 'same-text' } }, suggested: [] };
    const copy = this.#copies.find(text);
    const home = copy && this.#homes.get(copy.of);
    if (copy && home) return { found: { rumour: home, join: { kind: 'near-copy', ...copy } }, suggested: [] };
    return this.#otherWords(claim, text);
  }

  #otherWords(claim: Claim, text: CopyText): Placement {
    const suggested = new Map<RumourId, Suggested>();
    const said = Date.parse(saidAt(claim.post));
    for (const { of, score, joins, why } of this.#centres.find(claim, text)) {
      const rumour = this.#homes.get(of) as RumourId;
      const timely = Math.abs(said - (this.#heard.get(rumour) ?? said)) <= silence;
      if (joins && timely) {
        return { found: { rumour, join: { kind: 'same-rumour', of, score, why: [...why] } }, suggested: [] };
      }
      if (suggested.size < mostSuggested && !suggested.has(rumour)) suggested.set(rumour, { rumour, score, why });
    }
    return { found: undefined, suggested: [...suggested.values()] };
  }

  /**
   * What a rumour may be the same as when a person has said it better or put it elsewhere: by its statement and category as they are now. What
   * it joins stays as it is: that is decided by what opened it.
   */
  suggestFor({ id, statement, category }: Pick<Rumour, 'id' | 'statement' | 'category'>): Suggested[] {
    const opened = this.#opened.get(id);
    const centre = opened && this.#centres.get(opened);
    if (!centre) return [];
    const now = { ...centre, excerpt: statement, category, words: wordsIn(statement, centre.words) };
    const suggested = new Map<RumourId, Suggested>();
    for (const { of, score, why } of this.#centres.find(now, copyText(statement))) {
      const rumour = this.#homes.get(of) as RumourId;
      if (rumour !== id && suggested.size < mostSuggested && !suggested.has(rumour))
        suggested.set(rumour, { rumour, score, why });
    }
    return [...suggested.values()];
  }

  /** Remembers a claim that belongs to a rumour, as it was decided; a claim that a person moved takes its copies along. */
  add(claim: Claim, rumour: RumourId, join: JoinReason): void {
    const text = this.#textOf(claim);
    const key = keyOf(text, claim);
    const known = this.#exact.get(key);
    this.#heard.set(rumour, Math.max(this.#heard.get(rumour) ?? 0, Date.parse(saidAt(claim.post))));
    if (!known || join.kind === 'person') this.#exact.set(key, { rumour, claim: known?.claim ?? claim.id });
    if (join.kind === 'person' && known) this.#homes.set(known.claim, rumour);
    if (this.#homes.has(claim.id)) {
      this.#homes.set(claim.id, rumour);
      return;
    }
    const centre = join.kind === 'first' || join.kind === 'person';
    if (!centre && !this.#isKept(rumour, join)) return;
    this.#homes.set(claim.id, rumour);
    this.#copies.add(claim, text, centre);
    if (!centre) return;
    this.#centres.add(claim);
    if (!this.#opened.has(rumour)) this.#opened.set(rumour, claim.id);
  }

  /**
   * Everything that is remembered, in pieces that JSON can hold, for `restore`. What must fit together is as it is at the call; the keys of
   * texts and the times may be read while claims are added, for adding those again changes neither.
   */
  kept(): Iterable<KeptGrouping> {
    const [exact, heard] = [this.#exact, this.#heard];
    const [homes, kept] = [new Map(this.#homes), new Map(this.#kept)];
    const [copies, centres] = [this.#copies.kept(), this.#centres.kept()];
    return (function* () {
      for (const list of inPieces(exact))
        yield { exact: list.map(([text, { rumour, claim }]) => [text, rumour, claim] as const) };
      for (const list of inPieces(homes)) yield { homes: list };
      for (const list of inPieces(kept)) yield { kept: list };
      for (const list of inPieces(heard)) yield { heard: list };
      for (const list of inPieces(copies)) yield { copies: list };
      for (const list of inPieces(centres)) yield { centres: list };
    })();
  }

  restore({ exact, homes, kept, heard, copies, centres }: KeptGrouping): void {
    for (const [text, rumour, claim] of exact ?? []) this.#exact.set(text, { rumour, claim });
    for (const [claim, rumour] of homes ?? []) this.#homes.set(claim, rumour);
    for (const [key, count] of kept ?? []) this.#kept.set(key, count);
    for (const [rumour, at] of heard ?? []) this.#heard.set(rumour, at);
    for (const copy of copies ?? []) this.#copies.restore(copy);
    for (const centre of centres ?? []) {
      this.#centres.add(centre);
      const home = this.#homes.get(centre.id);
      if (home !== undefined && !this.#opened.has(home)) this.#opened.set(home, centre.id);
    }
  }

  #textOf(claim: Claim): CopyText {
    if (this.#read?.claim !== claim) this.#read = { claim, text: copyText(claim.excerpt) };
    return this.#read.text;
  }

  /** Whether a claim that joined is kept for comparison: a direct copy of what stands for the rumour, or that in other words. */
  #isKept(rumour: RumourId, join: JoinReason): boolean {
    if (join.kind !== 'near-copy' && join.kind !== 'same-rumour') return false;
    if (join.kind === 'near-copy' && !this.#copies.isCentre(join.of)) return false;
    const kept = this.#kept.get(`${rumour}/${join.kind}`) ?? 0;
    if (kept >= exemplarsPerRumour[join.kind]) return false;
    this.#kept.set(`${rumour}/${join.kind}`, kept + 1);
    return true;
  }
}

/** A piece of what a grouping remembers. */
export interface KeptGrouping {
  readonly exact?: readonly (readonly [string, RumourId, ClaimId])[];
  readonly homes?: readonly (readonly [ClaimId, RumourId])[];
  readonly kept?: readonly (readonly [string, number])[];
  readonly heard?: readonly (readonly [RumourId, number])[];
  readonly copies?: readonly KeptCopy[];
  readonly centres?: readonly CentreClaim[];
}

/** One key for texts that are the same without case, spacing, look-alikes and apparatus; the words themselves where nothing is left. */
function keyOf(text: CopyText, claim: Claim): string {
  return text.glued || claim.excerpt;
}

/** Words that gave the claim away, where they stand in its statement now. */
function wordsIn(statement: string, words: Claim['words']): Claim['words'] {
  const text = statement.toLowerCase();
  return words.flatMap((word) => {
    const start = text.indexOf(word.text.toLowerCase());
    return start < 0 || word.text === '' ? [] : [{ ...word, start, end: start + word.text.length }];
  });
}
