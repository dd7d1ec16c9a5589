import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Leaf, leaves } from '@hearsay/contracts';
import { categories } from '../src/categories/index.ts';
import { topicsOf } from '../src/categories/topics.ts';
import { type Analysis, analyse } from '../src/detector/analysis.ts';
import { features } from '../src/detector/features.ts';
import { type LeafScore, scoreLeaves } from '../src/detector/leaves.ts';
import { meaningText } from '../src/detector/meaning-text.ts';
import type { Vectors } from './vectors.ts';

/** A labelled text with everything that is learnt from. */
export interface Item {
  readonly text: string;
  readonly language: string;
  readonly positive: boolean;
  /** Why a negative is one. */
  readonly reason: string;
  /** Texts of one group (translations of a sentence) stay together in cross-validation. */
  readonly group: string;
  /**
   * Invented: written for training; no feed looks like that. Typical: a fair sample of what is met, which thresholds are
   * chosen on. Gathered: real text, but chosen for being hard.
   */
  readonly kind: Kind;
  /** Leaves that would be right; empty where nothing is known of them. */
  readonly right: ReadonlySet<Leaf>;
  /** The one leaf that is right, where the label is as fine as that. */
  readonly leaf: Leaf | undefined;
  readonly analysis: Analysis;
  readonly scores: readonly LeafScore[];
  readonly features: ReadonlyMap<string, number>;
  readonly vector: Float32Array | undefined;
}

export type Kind = 'invented' | 'gathered' | 'typical';

interface Line {
  readonly text?: string;
  readonly lang?: string;
  readonly t1?: number;
  readonly group?: string;
  readonly leaf?: string;
  readonly t2?: readonly string[];
  readonly label?: string;
  readonly reason?: string;
}

const training = fileURLToPath(new URL('../training/', import.meta.url));

/** The project's own sentences, a file for each language. */
export function ownFiles(): string[] {
  return readdirSync(training)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(training, name));
}

function rightLeaves({ leaf, t2 }: Line): Set<Leaf> {
  if (t2 && t2.length > 0) return new Set(leaves.filter((one) => topicsOf(one).some((topic) => t2.includes(topic))));
  return new Set(leaves.filter((one) => one === leaf));
}

function read(line: Line, where: string, vectors: Vectors, kind: Kind): Item {
  const { text, lang = 'und', t1 } = line;
  if (typeof text !== 'string' || (t1 !== 0 && t1 !== 1)) throw new Error(`${where}: needs "text" and "t1" (0 or 1)`);
  const analysis = analyse({ text, language: lang });
  const scores = scoreLeaves(analysis);
  return {
    text,
    language: lang,
    positive: t1 === 1,
    reason: line.reason ?? '',
    group: line.group ?? text,
    kind: line.label?.startsWith('written') ? 'invented' : kind,
    right: t1 === 1 ? rightLeaves(line) : new Set(),
    leaf: t1 === 1 ? leaves.find((one) => one === line.leaf) : undefined,
    analysis,
    scores,
    features: new Map(features(analysis, scores).map(({ name, value }) => [name, value])),
    vector: vectors.of(meaningText({ text }), lang),
  };
}

export function readItems(file: string, vectors: Vectors, kind: Kind): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, where: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim())
    .map(({ line, where }) => read(JSON.parse(line) as Line, where, vectors, kind));
}

/** The examples and counter-examples of the categories. */
export function exampleItems(vectors: Vectors): Item[] {
  return Object.values(categories).flatMap(({ leaf, examples, counterExamples }) => [
    ...examples.map(({ language: lang, text }) => read({ text, lang, t1: 1, leaf }, leaf, vectors, 'invented')),
    ...counterExamples.map(({ language: lang, text }) => read({ text, lang, t1: 0 }, leaf, vectors, 'invented')),
  ]);
}

/** Which of `folds` parts a text belongs to, by its hash: the same in every run. */
export function foldOf(item: Item, folds: number): number {
  return createHash('sha256').update(item.group).digest().readUInt32BE(0) % folds;
}
