import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEncoder } from '@hearsay/encoder/file';
import { hasMeaning } from '../src/detector/meaning-languages.ts';

export interface Vectors {
  /** Version of the encoder, or undefined where the project has none. */
  readonly version: string | undefined;
  /** Undefined in a language whose vectors say nothing. */
  readonly of: (text: string, language: string) => Float32Array | undefined;
  /** Keeps what was worked out for the next run. */
  readonly keep: () => void;
}

const hashBytes = 32;

/** Sentence vectors, worked out once and kept in the temporary folder by the hash of the text. */
export function openVectors(): Vectors {
  const encoder = openEncoder();
  if (!encoder) return { version: undefined, of: () => undefined, keep: () => {} };
  const { version, dimensions } = encoder;
  const file = join(tmpdir(), `hearsay-vectors-${createHash('sha256').update(version).digest('hex').slice(0, 16)}.bin`);
  const row = hashBytes + 4 * dimensions;
  const known = new Map<string, Float32Array>();
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  for (let at = 0; at + row <= bytes.length; at += row) {
    const vector = Float32Array.from({ length: dimensions }, (_, k) => bytes.readFloatLE(at + hashBytes + 4 * k));
    known.set(bytes.toString('hex', at, at + hashBytes), vector);
  }
  const before = known.size;
  return {
    version,
    of: (text, language) => {
      if (!hasMeaning(language)) return undefined;
      const hash = createHash('sha256').update(text).digest('hex');
      const vector = known.get(hash) ?? encoder.encode(text);
      known.set(hash, vector);
      return vector;
    },
    keep: () => {
      if (known.size === before) return;
      const parts = [...known].flatMap(([hash, vector]) => [
        Buffer.from(hash, 'hex'),
        Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
      ]);
      writeFileSync(file, Buffer.concat(parts));
    },
  };
}
