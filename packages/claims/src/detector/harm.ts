import { type Concept, concepts } from '../concepts.ts';

/** Acts that an election in good order has too. */
const harmless: ReadonlySet<Concept> = new Set<Concept>([
  'requirement',
  'entitled',
  'deadline',
  'extended',
  'moved',
  'appointed',
  'exceeds',
  'transported',
  'fair',
  'closed',
  'paid',
  'added',
]);

/** Whether a concept is an act that an election in good order does not have. */
export const isHarm = (concept: Concept): boolean => concepts[concept].kind === 'act' && !harmless.has(concept);
