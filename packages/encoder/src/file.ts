import { readFileSync } from 'node:fs';
import { type Encoder, loadEncoder } from './encoder.ts';
import { weightsPath } from './weights-path.ts';

let opened: { readonly encoder: Encoder | undefined } | undefined;

/**
 * The encoder on the project's own weights, read from disk once, when first asked for. Undefined where the file is
 * missing (the encoder may be left out). Throws WeightsError if it is there but damaged.
 */
export function openEncoder(): Encoder | undefined {
  if (!opened) {
    const encoder = openEncoderAt(weightsPath);
    opened = { encoder: encoder && remembering(encoder) };
  }
  return opened.encoder;
}

/** Vectors remembered: 2 KiB each. On a busy night most posts are copies, and detector and tracker ask for the same ones. */
const remembered = 2000;

/** The encoder with the latest vectors kept; whoever is given one must not change it. */
function remembering(encoder: Encoder): Encoder {
  const vectors = new Map<string, Float32Array>();
  const encode = (text: string): Float32Array => {
    const known = vectors.get(text);
    if (known) {
      vectors.delete(text);
      vectors.set(text, known);
      return known;
    }
    const vector = encoder.encode(text);
    vectors.set(text, vector);
    if (vectors.size > remembered) vectors.delete(vectors.keys().next().value as string);
    return vector;
  };
  return { ...encoder, encode, encodeAll: (texts) => texts.map(encode) };
}

/** The encoder on the weights at this path; undefined if there is no such file. */
export function openEncoderAt(path: URL | string): Encoder | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return loadEncoder(bytes);
}
