import { type Leaf, leaves } from '@hearsay/contracts';
import type { Rule } from '../categories/category.ts';
import { categories } from '../categories/index.ts';
import { type Concept, isConcept } from '../concepts.ts';
import type { Analysis, Sentence } from './analysis.ts';
import { type ConceptSet, conceptSet, meets, union } from './bits.ts';

interface CompiledRule {
  readonly leaf: Leaf;
  readonly weight: number;
  readonly groups: readonly ConceptSet[];
  readonly names: readonly (readonly Concept[])[];
  readonly without: ConceptSet | undefined;
  readonly ordered: boolean;
}

export interface LeafScore {
  readonly leaf: Leaf;
  /** 0..1 */
  readonly score: number;
  /** Index of the sentence where it is strongest. */
  readonly sentence: number;
  /** The concepts of the rule that gave most. */
  readonly concepts: readonly Concept[];
}

/** What two neighbouring sentences say together counts for less than what one says. */
const neighbourWeight = 0.7;
const furtherRule = 0.1;
const phraseWeight = 1;

export function groupConcepts(group: string): Concept[] {
  return group.split('|').map((name) => {
    const concept = name.trim();
    if (!isConcept(concept)) throw new Error(`"${concept}" is not a concept: see concepts.ts`);
    return concept;
  });
}

function compile(leaf: Leaf, rule: Rule): CompiledRule {
  const names = rule.all.map(groupConcepts);
  return {
    leaf,
    weight: rule.weight,
    names,
    groups: names.map((group) => conceptSet(group)),
    without: rule.without === undefined ? undefined : conceptSet(groupConcepts(rule.without)),
    ordered: rule.ordered === true,
  };
}

let compiled: readonly CompiledRule[] | undefined;
const rules = () => (compiled ??= leaves.flatMap((leaf) => categories[leaf].rules.map((rule) => compile(leaf, rule))));

function inOrder(rule: CompiledRule, sentence: Sentence): boolean {
  let after = -1;
  for (const group of rule.names) {
    const next = sentence.hits.find((hit) => group.includes(hit.concept) && hit.first > after);
    if (!next) return false;
    after = next.first;
  }
  return true;
}

function holds(rule: CompiledRule, set: ConceptSet): boolean {
  return rule.groups.every((group) => meets(group, set)) && !(rule.without && meets(rule.without, set));
}

function scoreSentence(
  sentence: Sentence,
  index: number,
  best: Map<Leaf, LeafScore>,
  matched: Map<Leaf, number>,
): void {
  for (const hit of sentence.leafHits)
    offer(best, { leaf: hit.leaf, score: phraseWeight, sentence: index, concepts: [] });
  for (const rule of rules()) {
    if (!holds(rule, sentence.concepts) || (rule.ordered && !inOrder(rule, sentence))) continue;
    matched.set(rule.leaf, (matched.get(rule.leaf) ?? 0) + 1);
    const present = rule.names.flat().filter((name) => sentence.hits.some((hit) => hit.concept === name));
    offer(best, { leaf: rule.leaf, score: rule.weight, sentence: index, concepts: present });
  }
}

function offer(best: Map<Leaf, LeafScore>, score: LeafScore): void {
  const known = best.get(score.leaf);
  if (!known || known.score < score.score) best.set(score.leaf, score);
}

/** Leaves by score, best first; ties in the order of the taxonomy. Only those above 0. */
export function scoreLeaves(analysis: Analysis): LeafScore[] {
  const best = new Map<Leaf, LeafScore>();
  const matched = new Map<Leaf, number>();
  for (const [index, sentence] of analysis.sentences.entries()) {
    if (sentence.hits.length > 0 || sentence.leafHits.length > 0) scoreSentence(sentence, index, best, matched);
  }
  for (let index = 0; index + 1 < analysis.sentences.length; index += 1) {
    const [here, next] = [analysis.sentences[index]!, analysis.sentences[index + 1]!];
    if (here.hits.length === 0 || next.hits.length === 0) continue;
    const both = union(here.concepts, next.concepts);
    for (const rule of rules()) {
      if (rule.groups.length < 2 || rule.ordered || !holds(rule, both)) continue;
      const present = rule.names
        .flat()
        .filter((name) => [...here.hits, ...next.hits].some((hit) => hit.concept === name));
      offer(best, { leaf: rule.leaf, score: rule.weight * neighbourWeight, sentence: index, concepts: present });
    }
  }
  const bonus = (leaf: Leaf) => furtherRule * Math.min(3, Math.max(0, (matched.get(leaf) ?? 0) - 1));
  return leaves
    .flatMap((leaf) => best.get(leaf) ?? [])
    .map((score) => ({ ...score, score: Math.min(1, score.score + bonus(score.leaf) * score.score) }))
    .sort((a, b) => b.score - a.score);
}
