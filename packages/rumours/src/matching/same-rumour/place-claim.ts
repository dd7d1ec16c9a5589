import { compareRumours, type MatchText, type SameRumourVerdict } from './same-rumour.ts';

/** A rumour as claims are compared with it: its canonical statement, never its other claims. */
export interface Centre {
  readonly id: string;
  readonly statement: MatchText;
  readonly vector?: Float32Array | undefined;
}

export interface PlacedWith {
  readonly id: string;
  readonly verdict: SameRumourVerdict;
}

export interface ClaimPlace {
  /** The one rumour the claim joins by itself, if any. */
  readonly joins: PlacedWith | undefined;
  /** Rumours a person may want to join it with, best first. */
  readonly suggestions: readonly PlacedWith[];
}

/**
 * Where a claim belongs among candidate rumours. Each rumour is a star: a claim is compared with canonical statements
 * only, so that likeness never runs along a chain of claims, and it joins at most one, so that a post which says two
 * things (a bridge) cannot weld two rumours: the second is only suggested. Independent of the order of `centres`.
 */
export function placeClaim(claim: MatchText, vector: Float32Array | undefined, centres: readonly Centre[]): ClaimPlace {
  const compared = centres
    .map(({ id, statement, vector: other }) => {
      const vectors = vector && other ? { a: vector, b: other } : undefined;
      return { id, verdict: compareRumours(claim, statement, vectors) };
    })
    .sort((a, b) => b.verdict.score - a.verdict.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const joins = compared.find(({ verdict }) => verdict.joins);
  return {
    joins,
    suggestions: compared.filter((place) => place !== joins && (place.verdict.joins || place.verdict.suggest)),
  };
}
