import { readFileSync } from 'node:fs';
import { type Encoder, loadEncoder } from './encoder.ts';
import { weightsPath } from './weights-path.ts';

let opened: { readonly encoder: Encoder | undefined } | undefined;

/**
 * The encoder on the project's own weights, read from disk once, when first asked for. Undefined where the file is
 * missing (the encoder may be left out). Throws WeightsError if it is there but damaged.
 */
export function openEncoder(): Encoder | undefined {
  opened ??= { encoder: openEncoderAt(weightsPath) };
  return opened.encoder;
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
