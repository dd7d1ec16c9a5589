import type { Claim, ClaimId, JoinReason, Leaf, RumourId } from '@hearsay/contracts';
import {
  type CopyText,
  compareCopies,
  copyText,
  KnownClaims,
  type MatchText,
  matchText,
  NearCopyIndex,
  placeClaim,
} from './matching/index.ts';

export interface Found {
  readonly rumour: RumourId;
  readonly join: JoinReason;
}

/** Turns a text into a vector of length one; without it, words alone decide whether two texts say the same. */
export type Encode = (text: string) => Float32Array;

/** Candidates that are verified before a claim is taken to be no copy. */
const verified = 6;
/** Copies kept for comparison beside the first of each rumour; further ones are counted, but nothing is compared with them. */
const exemplarsPerRumour = 24;
/** Rumours whose statements share words with a claim that are compared with it closely. */
const compared = 6;
/** How sure likeness must be to join by itself. On public election posts .82 to .94 still joined posts that only share their subject. */
const surely = 0.95;
/** Texts shorter than this many words say too little to be put together with others by likeness. */
const leastWords = 5;

interface Exemplar {
  readonly text: CopyText;
  /** Whether it opened its rumour or was put there by a person: what stands for the rumour. */
  readonly centre: boolean;
}

interface Centre {
  readonly statement: MatchText;
  readonly excerpt: string;
  readonly category: Leaf;
  vector?: Float32Array;
}

/**
 * Which rumour says the same as a claim: first by its text without apparatus (an exact copy), then by fingerprints verified word by
 * word (a near copy), then by likeness to what opened a rumour (the same in other words), where it must be sure. Likeness is never
 * taken through a third claim: copies are compared with those that opened a rumour and with their direct copies, likeness with those
 * that opened it alone. A chain of small changes cannot drift from one rumour into another, and a post that says two things cannot
 * weld two rumours together.
 */
export class Grouping {
  readonly #encode: Encode | undefined;
  readonly #exact = new Map<string, { rumour: RumourId; claim: ClaimId }>();
  readonly #copies = new NearCopyIndex();
  readonly #exemplars = new Map<string, Exemplar>();
  readonly #homes = new Map<ClaimId, RumourId>();
  readonly #kept = new Map<RumourId, number>();
  readonly #statements: KnownClaims;
  readonly #centres = new Map<string, Centre>();

  constructor(encode?: Encode) {
    this.#encode = encode;
    this.#statements = new KnownClaims({ encode: undefined, candidates: 30, reranked: 0, keptVectors: 0 });
  }

  find(claim: Claim): Found | undefined {
    const text = copyText(claim.excerpt);
    const same = this.#exact.get(keyOf(text, claim));
    if (same) return { rumour: same.rumour, join: { kind: 'same-text' } };
    return this.#copy(text) ?? this.#otherWords(claim, text);
  }

  #copy(text: CopyText): Found | undefined {
    let best: { of: ClaimId; score: number } | undefined;
    for (const { id } of this.#copies.candidates(text, verified)) {
      const exemplar = this.#exemplars.get(id);
      if (!exemplar) continue;
      const { nearDuplicate, score } = compareCopies(text, exemplar.text);
      if (nearDuplicate && (!best || score > best.score)) best = { of: id as ClaimId, score };
    }
    const rumour = best && this.#homes.get(best.of);
    return best && rumour ? { rumour, join: { kind: 'near-copy', ...best } } : undefined;
  }

  #otherWords(claim: Claim, text: CopyText): Found | undefined {
    if (text.words.length < leastWords || this.#statements.size === 0) return undefined;
    const candidates = this.#statements.match(claim.excerpt, compared).flatMap(({ id }) => {
      const centre = this.#centres.get(id);
      return centre && centre.category === claim.category ? [{ id, centre }] : [];
    });
    if (candidates.length === 0) return undefined;
    const statement = matchText(claim.excerpt, claim.language);
    const place = (vector?: Float32Array) =>
      placeClaim(
        statement,
        vector,
        candidates.map(({ id, centre }) => ({
          id,
          statement: centre.statement,
          vector: vector && this.#vectorOf(centre),
        })),
      );
    let found = place();
    const best = Math.max(found.joins?.verdict.score ?? 0, found.suggestions[0]?.verdict.score ?? 0);
    // Meaning is asked for only where words leave it open: it costs as much as everything else together.
    if (this.#encode && best > 0 && best < surely) found = place(this.#encode(claim.excerpt));
    const { joins } = found;
    const rumour = joins && this.#homes.get(joins.id as ClaimId);
    return joins && rumour && joins.verdict.score >= surely
      ? { rumour, join: { kind: 'same-rumour', of: joins.id as ClaimId, score: joins.verdict.score } }
      : undefined;
  }

  #vectorOf(centre: Centre): Float32Array | undefined {
    centre.vector ??= this.#encode?.(centre.excerpt) as Float32Array;
    return centre.vector;
  }

  /** Remembers a claim that belongs to a rumour, as it was decided; a claim that a person moved takes its copies along. */
  add(claim: Claim, rumour: RumourId, join: JoinReason): void {
    const text = copyText(claim.excerpt);
    const key = keyOf(text, claim);
    const known = this.#exact.get(key);
    if (!known || join.kind === 'person') this.#exact.set(key, { rumour, claim: known?.claim ?? claim.id });
    if (join.kind === 'person' && known) this.#homes.set(known.claim, rumour);
    if (this.#homes.has(claim.id)) {
      this.#homes.set(claim.id, rumour);
      return;
    }
    const kept = this.#kept.get(rumour) ?? 0;
    const centre = join.kind === 'first' || join.kind === 'person';
    const besideCentre = join.kind === 'near-copy' && this.#exemplars.get(join.of)?.centre === true;
    if (!centre && (!besideCentre || kept >= exemplarsPerRumour)) return;
    this.#kept.set(rumour, kept + 1);
    this.#homes.set(claim.id, rumour);
    this.#exemplars.set(claim.id, { text, centre });
    this.#copies.add(claim.id, text);
    if (!centre) return;
    this.#statements.add({ id: claim.id, text: claim.excerpt, language: claim.language });
    this.#centres.set(claim.id, {
      statement: matchText(claim.excerpt, claim.language),
      excerpt: claim.excerpt,
      category: claim.category,
    });
  }
}

/** One key for texts that are the same without case, spacing, look-alikes and apparatus; the words themselves where nothing is left. */
function keyOf(text: CopyText, claim: Claim): string {
  return text.glued || claim.excerpt;
}
