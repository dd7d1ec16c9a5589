import { HeapPlan } from './kernel/heap-plan.ts';
import type { Kernel } from './kernel/kernel.ts';
import { plainKernel } from './kernel/plain.ts';
import { simdKernel } from './kernel/simd.ts';
import { planBranches, runBranches } from './network/branches.ts';
import { planHead, runHead } from './network/head.ts';
import { fillMatrices, planMatrices, readVectors } from './network/parameters.ts';
import { PieceCache, planCache } from './network/piece-cache.ts';
import { DIMENSIONS } from './network/shape.ts';
import { Tokenizer } from './tokenizer/tokenizer.ts';
import { EmbeddingTable } from './weights/embedding-table.ts';
import { SectionFile } from './weights/section-file.ts';

/** Turns sentences into vectors whose dot product says how alike their meanings are, across languages. */
export type Encoder = {
  /** Model and content hash: vectors of different versions must not be compared. */
  readonly version: string;
  /** Values of a vector: 512. */
  readonly dimensions: number;
  /** Which arithmetic is at work; both give the same bits. */
  readonly kernel: 'simd' | 'plain';
  /** A vector of length one. Any string is accepted; of a long text only the first `maxPieces` pieces count. */
  encode(text: string): Float32Array;
  encodeAll(texts: readonly string[]): Float32Array[];
};

export type EncoderOptions = {
  /** Pieces of a text that are read, with the two marks at its ends: 3 to 512, 128 (about 500 letters) by default. */
  readonly maxPieces?: number;
  /** Pieces whose share of the work is kept, 15 KiB each: 1,024 by default, never fewer than `maxPieces`. */
  readonly cachedPieces?: number;
  /** `simd` where this machine has it, else `plain`. */
  readonly kernel?: 'simd' | 'plain';
};

/**
 * Universal Sentence Encoder multilingual v3 from the bytes of its weights file (see `weightsPath`). Keeps hold of the
 * bytes, which must not change. Throws WeightsError for a damaged file, RangeError for an option out of range.
 */
export function loadEncoder(weights: Uint8Array, options: EncoderOptions = {}): Encoder {
  const maxPieces = within('maxPieces', options.maxPieces ?? 128, 3, 512);
  const cachedPieces = within('cachedPieces', options.cachedPieces ?? 1024, 0, 16_384);
  const file = new SectionFile(weights);
  const tokenizer = new Tokenizer(file);
  const table = new EmbeddingTable(file);
  const vectors = readVectors(file);

  const plan = new HeapPlan();
  const matrices = planMatrices(plan);
  const cachePlaces = planCache(plan, maxPieces, cachedPieces);
  const branchPlaces = planBranches(plan, maxPieces);
  const headPlaces = planHead(plan);
  const kernel = chooseKernel(plan.floats, options.kernel);
  fillMatrices(kernel, matrices, file);
  const cache = new PieceCache(kernel, matrices, vectors, table, cachePlaces);

  const encode = (text: string): Float32Array => {
    const pieces = tokenizer.tokenize(text, maxPieces);
    runBranches(kernel, matrices, vectors, branchPlaces, cache.locate(pieces));
    return runHead(kernel, matrices, vectors, headPlaces, branchPlaces.pooled, pieces.length);
  };
  return {
    version: file.version,
    dimensions: DIMENSIONS,
    kernel: kernel.name,
    encode,
    encodeAll: (texts) => texts.map(encode),
  };
}

function chooseKernel(floats: number, wanted: 'simd' | 'plain' | undefined): Kernel {
  const simd = wanted === 'plain' ? undefined : simdKernel(floats);
  if (simd === undefined && wanted === 'simd') throw new RangeError('kernel: this machine has no WebAssembly SIMD');
  return simd ?? plainKernel(floats);
}

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`${name} is ${value}, expected a whole number from ${least} to ${most}`);
}
