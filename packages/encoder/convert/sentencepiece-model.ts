import { fieldsOf } from './protobuf.ts';

export type Piece = { readonly text: Buffer; readonly score: number; readonly ordinary: boolean };

export type SentencePieceModel = {
  readonly pieces: readonly Piece[];
  /** The normaliser's rules: the bytes on the left are replaced by the bytes on the right. */
  readonly replacements: ReadonlyMap<string, Buffer>;
};

const ORDINARY = 1;

/**
 * Reads a SentencePiece `ModelProto`. Fields: 1 = pieces (1 text, 2 score, 3 type); the normaliser's specification is
 * field 3, its compiled character map field 2 of that.
 */
export function readSentencePieceModel(file: Buffer): SentencePieceModel {
  const pieces: Piece[] = [];
  let map: Buffer | undefined;
  for (const { number, value } of fieldsOf(file)) {
    if (typeof value === 'number') continue;
    if (number === 1) pieces.push(readPiece(value));
    if (number === 3) {
      for (const field of fieldsOf(value)) if (field.number === 2 && typeof field.value !== 'number') map = field.value;
    }
  }
  if (pieces.length === 0 || map === undefined) {
    throw new Error('not a SentencePiece model with a normaliser: pass the sp.model of the package');
  }
  return { pieces, replacements: readCharacterMap(map) };
}

function readPiece(message: Buffer): Piece {
  let text: Buffer = Buffer.alloc(0);
  let score = 0;
  let type: number = ORDINARY;
  for (const { number, value } of fieldsOf(message)) {
    if (number === 1 && typeof value !== 'number') text = value;
    if (number === 2 && typeof value !== 'number') score = value.readFloatLE(0);
    if (number === 3 && typeof value === 'number') type = value;
  }
  return { text, score, ordinary: type === ORDINARY };
}

/**
 * The compiled map is the byte length of a double-array trie, the trie (darts-clone units of 32 bits: label in bits
 * 0–7, "a value follows" in bit 8, child offset in bits 10 and up, shifted by 8 more when bit 9 is set), then the
 * replacements, each ended by a zero byte; a value is a position among them. Walking the whole trie lists the rules.
 */
function readCharacterMap(map: Buffer): Map<string, Buffer> {
  const trieBytes = map.readUInt32LE(0);
  const unit = (index: number): number => map.readUInt32LE(4 + 4 * index);
  const childrenAt = (node: number): number => node ^ ((unit(node) >>> 10) << ((unit(node) & 0x200) >>> 6));
  const replacements = map.subarray(4 + trieBytes);
  const rules = new Map<string, Buffer>();
  const walk = (base: number, key: readonly number[]): void => {
    for (let label = 1; label < 256; label += 1) {
      const child = base ^ label;
      if (child >= trieBytes / 4 || (unit(child) & 0x8000_00ff) >>> 0 !== label) continue;
      const path = [...key, label];
      const below = childrenAt(child);
      if ((unit(child) & 0x100) !== 0) {
        const start = unit(below) & 0x7fff_ffff;
        rules.set(Buffer.from(path).toString('hex'), replacements.subarray(start, replacements.indexOf(0, start)));
      }
      walk(below, path);
    }
  };
  walk(childrenAt(0), []);
  return rules;
}
