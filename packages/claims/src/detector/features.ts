import { type Concept, conceptIds, conceptIndex, concepts } from '../concepts.ts';
import { type Analysis, mentions, type Sentence } from './analysis.ts';
import { bearing } from './bearing.ts';
import { isHarm } from './harm.ts';
import type { LeafScore } from './leaves.ts';
import { stanceOf } from './stance.ts';

/** One number about a post; `from` names the concepts it rests on, so that its weight can be shown on their words. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly from: readonly Concept[];
}

/** The smaller the value a kind of feature takes, the more proof the training asks of it. */
const closeWords = 6;
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
  'explanation',
  'elsewhere-or-old',
  'cannot-happen',
  'hearsay',
  'witness',
  'comparison',
  'past-election',
  'first-person',
  'horse-race',
  'campaign-work',
  'parliament',
  'contest',
  'foreign-influence',
  'hacking-elsewhere',
  'metaphor',
  'count-progress',
  'register-figures',
  'turnout-figures',
  'scheduled',
  'preparation',
  'orderly',
  'reform',
  'voter-guide',
  'inquiry-demanded',
  'trust-survey',
  'boast-totals',
  'foreign-election',
] as const satisfies readonly Concept[];

const isGuard = (concept: Concept): boolean => concepts[concept].kind === 'guard';

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
  yield* standing(best, sentence);
  const stance = stanceOf(analysis, best.sentence);
  yield { name: `stance:${stance}`, value: best.score * (stance === 'denies' ? scale.denied : 1), from: [] };
  yield { name: 'leaf.late', value: best.sentence >= 2 ? best.score : 0, from: [] };
  yield { name: 'leaf.number', value: sentence.hasNumber ? best.score : 0, from: [] };
  yield { name: 'leaf.quoted', value: sentence.hasQuotation ? best.score : 0, from: [] };
}

/** How the best leaf stands in its sentence: how close its words are, and what else is there. */
function* standing(best: LeafScore, sentence: Sentence): Iterable<Feature> {
  const here = sentence.hits.filter((hit) => best.concepts.includes(hit.concept));
  if (here.length > 1) {
    const span = Math.max(...here.map((hit) => hit.last)) - Math.min(...here.map((hit) => hit.first));
    yield { name: 'leaf.tight', value: (best.score * closeWords) / Math.max(closeWords, span), from: [] };
  }
  if (!sentence.hits.some(({ concept }) => isGuard(concept)))
    yield { name: 'leaf.unguarded', value: best.score, from: [] };
  if (sentence.hits.some(({ concept }) => isHarm(concept))) yield { name: 'leaf.harm', value: best.score, from: [] };
}

const askers: readonly Concept[] = ['rhetorical', 'evidence', 'election-fraud'];
const voices: readonly Concept[] = ['election-body', 'official', 'fact-check', 'official-notice', 'court'];

/**
 * What answers or asks, and claims nothing: a negation told by those who run the poll, a question that puts no harm. Rare in
 * a feed and plain when met, so that little proof is asked for.
 */
function* answerFeatures(analysis: Analysis): Iterable<Feature> {
  const has = (sentence: Sentence, names: readonly Concept[]) =>
    sentence.hits.some(({ concept }) => names.includes(concept));
  const negates = (sentence: Sentence) =>
    has(sentence, ['negation', 'denial', 'cannot-happen']) || sentence.hits.some(({ negated }) => negated);
  const told = (sentence: Sentence) => has(sentence, ['attribution', 'official-notice', 'explanation']);
  const all = analysis.sentences;
  if (all.some((one) => negates(one) && told(one) && has(one, voices)))
    yield { name: 'answer.official', value: scale.denied, from: ['negation', 'denial'] };
  if (
    all.some((one) => has(one, ['elsewhere-or-old', 'fact-check', 'explanation']) && has(one, ['denial', 'negation']))
  )
    yield { name: 'answer.explained', value: scale.denied, from: ['denial', 'explanation', 'elsewhere-or-old'] };
  const asks = all.some((one) => one.isQuestion && has(one, ['question']) && !has(one, askers));
  const harm = all.some((one) => one.hits.some(({ concept }) => isHarm(concept)));
  if (asks) yield { name: 'answer.asks', value: scale.denied, from: ['question'] };
  if (all.some((one) => one.isQuestion) && !harm) yield { name: 'answer.asksNoHarm', value: scale.denied, from: [] };
}

function* numberFeatures(analysis: Analysis): Iterable<Feature> {
  const units = new Set(analysis.sentences.flatMap((sentence) => sentence.numbers.map(({ unit }) => unit)));
  for (const unit of units) yield { name: `number.${unit}`, value: 0.5, from: [] };
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
}

/** Everything the model knows of a post, apart from an embedding handed in. Zeroes are left out. */
export function features(analysis: Analysis, scores: readonly LeafScore[]): Feature[] {
  return [
    ...conceptFeatures(analysis),
    ...leafFeatures(analysis, scores),
    ...shapeFeatures(analysis),
    ...numberFeatures(analysis),
    ...answerFeatures(analysis),
    ...[...bearing(analysis, scores)].map(([name, value]) => ({ name, value, from: [] })),
  ].filter((feature) => feature.value !== 0);
}
