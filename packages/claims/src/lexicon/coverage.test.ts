import { leaves } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../lexicons/index.ts';
import { categories } from '../categories/index.ts';
import { type Concept, conceptIds, concepts, isConcept } from '../concepts.ts';
import { groupConcepts } from '../detector/leaves.ts';
import { matcherFor } from './compiled.ts';
import { parsePhrase, splitPhrases } from './phrase.ts';

/** Concepts that no language of elections can do without. */
const indispensable: Concept[] = [
  'election',
  'election-body',
  'voter',
  'vote',
  'ballot',
  'polling-place',
  'register',
  'count',
  'results',
  'election-fraud',
  'hacked',
  'falsified',
  'denial',
  'negation',
  'attribution',
  'question',
  'opinion',
  'politics',
];

describe.each(Object.values(lexicons))('the lexicon of $language', (lexicon) => {
  it('names only concepts and leaves there are', () => {
    expect(Object.keys(lexicon.concepts).filter((name) => !isConcept(name))).toEqual([]);
    expect(Object.keys(lexicon.leaves).filter((name) => !Object.hasOwn(categories, name))).toEqual([]);
  });

  it('can be read, phrase by phrase', () => {
    for (const entry of [...Object.values(lexicon.concepts), ...Object.values(lexicon.leaves)]) {
      for (const phrase of splitPhrases(entry)) expect(parsePhrase(phrase).length, phrase).toBeGreaterThan(0);
    }
    expect(() => matcherFor(lexicon.language)).not.toThrow();
  });

  it.each(leaves)('has phrases for %s, or says why it has none', (leaf) => {
    const said = Boolean(lexicon.leaves[leaf]?.trim()) || Boolean(lexicon.none?.[leaf]?.trim());
    expect(said, `${lexicon.language}: add phrases to leaves['${leaf}'], or a reason to none['${leaf}']`).toBe(true);
  });

  it.each(leaves)('can say %s in concepts', (leaf) => {
    const sayable = categories[leaf].rules.some((rule) =>
      rule.all.every((group) => groupConcepts(group).some((concept) => lexicon.concepts[concept])),
    );
    expect(sayable || Boolean(lexicon.none?.[leaf])).toBe(true);
  });

  it.each(indispensable)('has words for %s', (concept) => {
    expect(lexicon.concepts[concept]?.trim()).toBeTruthy();
  });
});

it('every concept has a meaning written for whoever adds a language', () => {
  for (const id of conceptIds) expect(concepts[id].means.length, id).toBeGreaterThan(10);
});
