import type { Claim, ClaimId } from '@hearsay/contracts';
import { type CopyText, compareCopies, copyText, NearCopyIndex } from '../matching/index.ts';

/** Candidates that are verified before a claim is taken to be no copy. */
const verified = 6;
/** Entries of the index that one claim reads: what a thousand alike need, and a flood of ten thousand does not exceed. */
const mostRead = 8_192;

interface Exemplar {
  readonly excerpt: string;
  readonly glued: string;
  /** Made when first compared: of most texts nobody ever asks. */
  text?: CopyText;
  /** Whether it opened its rumour or was put there by a person: what stands for the rumour. */
  readonly centre: boolean;
}

/** Claim, excerpt, its letters without what stands between, whether it stands for its rumour. */
export type KeptCopy = readonly [string, string, string, boolean];

/** Texts that claims are compared with to find near copies: those that stand for a rumour, and some that were joined to those. */
export class Copies {
  readonly #index = new NearCopyIndex(mostRead);
  readonly #exemplars = new Map<string, Exemplar>();

  isCentre(claim: ClaimId): boolean {
    return this.#exemplars.get(claim)?.centre === true;
  }

  add(claim: Pick<Claim, 'id' | 'excerpt'>, text: CopyText, centre: boolean): void {
    this.#exemplars.set(claim.id, { excerpt: claim.excerpt, glued: text.glued, text, centre });
    this.#index.add(claim.id, text);
  }

  /** What is kept at the call, to be given to `restore` later: in the order in which it was added. */
  kept(): Iterable<KeptCopy> {
    const all = new Map(this.#exemplars);
    return (function* () {
      for (const [id, { excerpt, glued, centre }] of all) yield [id, excerpt, glued, centre] as const;
    })();
  }

  restore([id, excerpt, glued, centre]: KeptCopy): void {
    this.#exemplars.set(id, { excerpt, glued, centre });
    this.#index.add(id, { glued });
  }

  /** The text that this one is a copy of, verified word by word; the nearest where there are several. */
  find(text: CopyText): { readonly of: ClaimId; readonly score: number } | undefined {
    let best: { of: ClaimId; score: number } | undefined;
    for (const { id } of this.#index.candidates(text, verified)) {
      const exemplar = this.#exemplars.get(id);
      if (!exemplar) continue;
      exemplar.text ??= copyText(exemplar.excerpt);
      const { nearDuplicate, score } = compareCopies(text, exemplar.text);
      if (nearDuplicate && (!best || score > best.score)) best = { of: id as ClaimId, score };
    }
    return best;
  }
}
