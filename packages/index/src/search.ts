import type { FacetField } from './port.ts';

/** A search as it was understood. Nothing of a person's words reaches a store but as a value in one of these places. */
export interface Search {
  /** All must match. */
  readonly all: readonly Term[];
  /** None may match. */
  readonly none: readonly Term[];
}

export type Term =
  /** One word, analysed by each document's language; `prefix` where it was written `elect*`. */
  | { readonly kind: 'word'; readonly word: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly words: string }
  /** Any of the values. */
  | {
      readonly kind: 'field';
      readonly field: FacetField | 'assignee' | 'agency' | 'rumour' | 'flags';
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'range';
      readonly field: 'at' | 'firstSeen' | 'lastSeen' | 'priority' | 'claims';
      readonly from?: string | number;
      readonly to?: string | number;
    };

export const everything: Search = { all: [], none: [] };
