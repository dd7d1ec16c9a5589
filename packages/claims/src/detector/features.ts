import { type Concept, conceptIds, conceptIndex, concepts } from '../concepts.ts';
import { type Analysis, mentions, type Sentence } from './analysis.ts';
import type { LeafScore } from './leaves.ts';
import { groupOf } from './model.ts';
import { stanceOf } from './stance.ts';

/** One number about a post; `from` names the concepts it rests on, so that its weight can be shown on their words. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly from: readonly Concept[];
}

/** The smaller the value a kind of feature takes, the more proof the training asks of it. */
const scale = { concept: 0.7, pair: 0.45, leaf: 0.6, cue: 0.8, denied: 2 } as const;
const cuesAtTheLeaf = [
  'denial',
  'fact-check',
  'negation',
  'official-notice',
  'attribution',
  'allegation',
  'question',
  'rhetorical',
  'opinion',
  'call',
  'event',
  'evidence',
  'instruction',
  'hedge',
  'conditional',
  'politics',
  'law-text',
  'history',
  'satire',
] as const satisfies readonly Concept[];

function isPairable(concept: Concept): boolean {
  return (
    concepts[concept].kind !== 'cue' || concept === 'denial' || concept === 'attribution' || concept === 'negation'
  );
}

function distinct(sentence: Sentence): Concept[] {
  return [...new Set(sentence.hits.map((hit) => hit.concept))].sort(
    (a, b) => conceptIndex.get(a)! - conceptIndex.get(b)!,
  );
}

function* conceptFeatures(analysis: Analysis): Iterable<Feature> {
  const seen = new Set<Concept>();
  const pairs = new Map<string, readonly Concept[]>();
  for (const sentence of analysis.sentences) {
    const here = distinct(sentence);
    for (const concept of here) seen.add(concept);
    const pairable = here.filter(isPairable);
    for (let a = 0; a < pairable.length; a += 1) {
      for (let b = a + 1; b < pairable.length; b += 1)
        pairs.set(`p:${pairable[a]}+${pairable[b]}`, [pairable[a]!, pairable[b]!]);
    }
  }
  for (const concept of conceptIds)
    if (seen.has(concept)) yield { name: `c:${concept}`, value: scale.concept, from: [concept] };
  for (const [name, from] of pairs) yield { name, value: scale.pair, from };
}

function* leafFeatures(analysis: Analysis, scores: readonly LeafScore[]): Iterable<Feature> {
  const best = scores[0];
  if (!best) return;
  yield { name: 'leaf.best', value: best.score, from: best.concepts };
  yield { name: 'leaf.strong', value: best.score >= 0.75 ? 1 : 0, from: best.concepts };
  yield { name: 'leaf.second', value: scores[1]?.score ?? 0, from: scores[1]?.concepts ?? [] };
  yield { name: 'leaf.several', value: Math.min(4, scores.filter((one) => one.score >= 0.5).length) / 4, from: [] };
  for (const one of scores) yield { name: `l:${one.leaf}`, value: one.score * scale.leaf, from: one.concepts };
  const sentence = analysis.sentences[best.sentence]!;
  for (const cue of cuesAtTheLeaf) {
    if (sentence.hits.some((hit) => hit.concept === cue)) {
      yield { name: `leaf×${cue}`, value: best.score * scale.cue, from: [cue] };
    }
  }
  const stance = stanceOf(analysis, best.sentence);
  yield { name: `stance:${stance}`, value: best.score * (stance === 'denies' ? scale.denied : 1), from: [] };
  yield { name: 'leaf.late', value: best.sentence >= 2 ? best.score : 0, from: [] };
  yield { name: 'leaf.number', value: sentence.hasNumber ? best.score : 0, from: [] };
  yield { name: 'leaf.quoted', value: sentence.hasQuotation ? best.score : 0, from: [] };
}

function* shapeFeatures(analysis: Analysis): Iterable<Feature> {
  const all = analysis.sentences;
  const kinds = { anchor: 0, act: 0, guard: 0 };
  const seen = new Set(all.flatMap((sentence) => sentence.hits.map((hit) => hit.concept)));
  for (const concept of seen) {
    const { kind } = concepts[concept];
    if ('anchor' in concepts[concept]) kinds.anchor += 1;
    if (kind === 'act') kinds.act += 1;
    if (kind === 'guard') kinds.guard += 1;
  }
  yield { name: 'shape.anchored', value: analysis.anchored ? 1 : 0, from: [] };
  yield { name: 'shape.anchors', value: Math.min(5, kinds.anchor) / 5, from: [] };
  yield { name: 'shape.acts', value: Math.min(5, kinds.act) / 5, from: [] };
  yield { name: 'shape.guards', value: Math.min(4, kinds.guard) / 4, from: [] };
  yield { name: 'shape.guardsOnly', value: kinds.guard > 0 && kinds.act === 0 ? 1 : 0, from: [] };
  yield { name: 'shape.length', value: Math.min(1, Math.log2(1 + analysis.length / 40) / 6), from: [] };
  yield { name: 'shape.sentences', value: Math.min(6, all.length) / 6, from: [] };
  yield { name: 'shape.question', value: all.some((sentence) => sentence.isQuestion) ? 0.7 : 0, from: [] };
  yield { name: 'shape.number', value: all.some((sentence) => sentence.hasNumber) ? 0.5 : 0, from: [] };
  yield { name: 'shape.negatedAct', value: all.some((one) => one.hits.some((hit) => hit.negated)) ? 0.8 : 0, from: [] };
  if (mentions(analysis, 'denial') && kinds.act > 0)
    yield { name: 'shape.deniedAct', value: scale.denied, from: ['denial'] };
  if (!analysis.language.startsWith('en')) {
    yield { name: 'other.bias', value: 0.4, from: [] };
    yield { name: 'other.acts', value: (0.4 * Math.min(5, kinds.act)) / 5, from: [] };
  }
}

/** The model sees apart what is said in English and what in other languages, where words prove other things. */
const copyScale = 0.5;

function copied(found: readonly Feature[], language: string): Feature[] {
  const group = groupOf(language);
  return found
    .filter((feature) => !feature.name.startsWith('p:'))
    .map((feature) => ({ ...feature, name: `${group}~${feature.name}`, value: feature.value * copyScale }));
}

/** Everything the model knows of a post, apart from an embedding handed in. Zeroes are left out. */
export function features(analysis: Analysis, scores: readonly LeafScore[]): Feature[] {
  const found = [...conceptFeatures(analysis), ...leafFeatures(analysis, scores), ...shapeFeatures(analysis)].filter(
    (feature) => feature.value !== 0,
  );
  return [...found, ...copied(found, analysis.language)];
}
