import type { Leaf } from '@hearsay/contracts';
import type { Concept } from '../concepts.ts';

/** The words of one language. Phrases are separated by commas or line ends; lexicons/README.md tells how to write them. */
export interface Lexicon {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Concept → phrases. A concept the language needs no words for is left out. */
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  /** Leaf → phrases that say the whole claim by themselves. */
  readonly leaves: Readonly<Partial<Record<Leaf, string>>>;
  /** Leaf → why this language has no phrases of its own for it. */
  readonly none?: Readonly<Partial<Record<Leaf, string>>>;
}
