import { type Concept, conceptIds, conceptIndex } from '../concepts.ts';

/** A set of concepts as bits, so that a rule is a handful of ANDs. */
export type ConceptSet = Uint32Array;

const words = Math.ceil(conceptIds.length / 32);

export function conceptSet(concepts: Iterable<Concept> = []): ConceptSet {
  const set = new Uint32Array(words);
  for (const concept of concepts) addConcept(set, concept);
  return set;
}

export function addConcept(set: ConceptSet, concept: Concept): void {
  const index = conceptIndex.get(concept)!;
  set[index >>> 5]! |= 1 << (index & 31);
}

export function hasConcept(set: ConceptSet, concept: Concept): boolean {
  const index = conceptIndex.get(concept)!;
  return (set[index >>> 5]! & (1 << (index & 31))) !== 0;
}

export function meets(a: ConceptSet, b: ConceptSet): boolean {
  for (let word = 0; word < words; word += 1) if ((a[word]! & b[word]!) !== 0) return true;
  return false;
}

export function union(a: ConceptSet, b: ConceptSet): ConceptSet {
  return a.map((word, index) => word | b[index]!);
}
