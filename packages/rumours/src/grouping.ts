import type { Claim, ClaimId, JoinReason, RumourId } from '@hearsay/contracts';
import { type CopyText, copyText } from './matching/near-copy/copy-text.ts';
import { NearCopyIndex } from './matching/near-copy/near-copy-index.ts';
import { compareCopies } from './matching/near-copy/near-duplicate.ts';

export interface Found {
  readonly rumour: RumourId;
  readonly join: JoinReason;
}

/** Candidates that are verified before a claim is taken to be new. */
const verified = 8;
/** Copies kept for comparison beside the first of each rumour; further ones are counted, but nothing is compared with them. */
const exemplarsPerRumour = 24;

interface Exemplar {
  readonly claim: ClaimId;
  readonly text: CopyText;
  /** Whether it opened its rumour or was put there by a person: what stands for the rumour. */
  readonly centre: boolean;
}

/**
 * Which rumour says the same as a claim. Exact copies are found by their text without its apparatus, near copies by fingerprints and
 * then verified word by word. A claim is compared with those that opened a rumour and with their direct copies, no further, so that
 * a chain of small changes does not drift from one rumour into another.
 */
export class Grouping {
  readonly #exact = new Map<string, { rumour: RumourId; claim: ClaimId }>();
  readonly #index = new NearCopyIndex();
  readonly #exemplars = new Map<string, Exemplar>();
  readonly #homes = new Map<ClaimId, RumourId>();
  readonly #kept = new Map<RumourId, number>();

  find(claim: Claim): Found | undefined {
    const text = copyText(claim.excerpt);
    const same = this.#exact.get(exactKey(text, claim));
    if (same) return { rumour: same.rumour, join: { kind: 'same-text' } };
    let best: { of: ClaimId; score: number } | undefined;
    for (const { id } of this.#index.candidates(text, verified)) {
      const exemplar = this.#exemplars.get(id);
      if (!exemplar) continue;
      const { nearDuplicate, score } = compareCopies(text, exemplar.text);
      if (nearDuplicate && (!best || score > best.score)) best = { of: exemplar.claim, score };
    }
    const home = best && this.#homes.get(best.of);
    return best && home ? { rumour: home, join: { kind: 'near-copy', ...best } } : undefined;
  }

  /** Remembers a claim that belongs to a rumour, as it was decided; also used to move claims a person moved. */
  add(claim: Claim, rumour: RumourId, join: JoinReason): void {
    const text = copyText(claim.excerpt);
    const key = exactKey(text, claim);
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
    this.#exemplars.set(claim.id, { claim: claim.id, text, centre });
    this.#index.add(claim.id, text);
  }
}

/** One key for texts that are the same without case, spacing, look-alikes and apparatus; the words themselves where nothing is left. */
function exactKey(text: CopyText, claim: Claim): string {
  return text.glued || claim.excerpt;
}
