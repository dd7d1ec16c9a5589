/** Sizes of the network: Universal Sentence Encoder multilingual v3 (Yang et al., 2019, arXiv:1907.04307), CNN. */

/** Values of a piece's embedding. */
export const EMBEDDING = 512;
/** Values of one branch. */
export const BRANCH = 256;
/** The branches: how many neighbouring pieces each sees, and how many of them stand before the piece. */
export const BRANCHES = [
  { width: 2, before: 0 },
  { width: 3, before: 1 },
  { width: 5, before: 2 },
] as const;
/** Values of the three branches side by side. */
export const BRANCHED = BRANCHES.length * BRANCH;
/** Values of a piece after the branches: its embedding and what each branch made of its surroundings. */
export const FEATURES = EMBEDDING + BRANCHED;
/** Values of the pooled sentence, and of the vector that comes out. */
export const DIMENSIONS = 512;
/** Values of the two narrow layers of the head. */
export const NARROW = 320;
/** Added to the variance in each normalisation. */
export const EPSILON = 1e-12;

/** Pieces are dealt in turn over this many tables, each quantised by itself. */
export const EMBEDDING_TABLES = 17;
/** Prefix codes for the rows of one table. */
export const CODES_PER_TABLE = 8;

/** Every matrix of the network: name, rows (inputs), columns (outputs). */
export const MATRICES = [
  ['proj2', EMBEDDING, BRANCH],
  ['proj3', EMBEDDING, BRANCH],
  ['proj5', EMBEDDING, BRANCH],
  ['w1_2', 2 * BRANCH, BRANCH],
  ['w1_3', 3 * BRANCH, BRANCH],
  ['w1_5', 5 * BRANCH, BRANCH],
  ['w2_2', 2 * BRANCH, BRANCH],
  ['w2_3', 3 * BRANCH, BRANCH],
  ['w2_5', 5 * BRANCH, BRANCH],
  ['cnn_W', FEATURES, DIMENSIONS],
  ['d0', DIMENSIONS, NARROW],
  ['d1', NARROW, NARROW],
  ['p1', DIMENSIONS, NARROW],
  ['d2', NARROW, DIMENSIONS],
  ['p3', NARROW, DIMENSIONS],
  ['d3', DIMENSIONS, DIMENSIONS],
] as const;

/** Every vector of the network: name and length. */
export const VECTORS = [
  ...[2, 3, 5].flatMap((width) => [
    [`proj_b${width}`, BRANCH] as const,
    [`ln_g${width}`, BRANCH] as const,
    [`ln_b${width}`, BRANCH] as const,
    [`b1_${width}`, BRANCH] as const,
    [`b2_${width}`, BRANCH] as const,
  ]),
  ['ln_g', FEATURES] as const,
  ['ln_b', FEATURES] as const,
  ['cnn_b', DIMENSIONS] as const,
];
