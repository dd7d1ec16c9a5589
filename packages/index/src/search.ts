/** A search as it was understood. Nothing of a person's words reaches a store but as a value in one of these places. */
export interface Search {
  /** All must match. */
  readonly all: readonly Term[];
  /** None may match. */
  readonly none: readonly Term[];
}

/** Fields whose values are counted. */
export type FacetField = 'category' | 'state' | 'verdict' | 'source' | 'language' | 'area' | 'stance';
export type FilterField = FacetField | 'assignee' | 'agency' | 'rumour' | 'flags';
export type InstantField = 'at' | 'firstSeen' | 'lastSeen';
export type NumberField = 'priority' | 'claims';

export type Term =
  /**
   * One word, analysed by each document's language; `prefix` where it was written `elect*`. A word in which there is nothing to
   * search by (only signs) matches nothing.
   */
  | { readonly kind: 'word'; readonly word: string; readonly prefix: boolean }
  /** These words as they stand, in this order. */
  | { readonly kind: 'phrase'; readonly words: string }
  /** Any of the values. */
  | { readonly kind: 'field'; readonly field: FilterField; readonly values: readonly string[] }
  /** `from` ≤ value < `to`: instants as ISO 8601 for instant fields, numbers for the others. */
  | {
      readonly kind: 'range';
      readonly field: InstantField | NumberField;
      readonly from?: string | number;
      readonly to?: string | number;
    };

export const everything: Search = { all: [], none: [] };
