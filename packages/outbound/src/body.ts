import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { HearsayError } from '@hearsay/contracts';
import type { Limits } from './limits.ts';

type Decompressor = ReturnType<typeof createGunzip>;

function decompressor(encoding: string, first: number): Decompressor {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  // "deflate" means zlib, but some servers send it bare: zlib's first byte has 8 in its low half.
  if (encoding === 'deflate') return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
  throw new HearsayError('fetch-failed', `the content encoding "${encoding.slice(0, 40)}" is not known`);
}

/**
 * Reads a body under its caps: bytes on the wire and bytes after decompression are counted as they come, so that a bomb is dropped
 * at the cap and not after it.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  limits: Pick<Limits, 'bytes' | 'decompressed'>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'identity');
  if (encodings.length > 2) throw new HearsayError('fetch-failed', 'more than two content encodings on one body');
  const wire = collect(limits.bytes, 'on the wire');
  for await (const chunk of body) {
    signal.throwIfAborted();
    wire.add(chunk as Buffer);
  }
  let bytes = wire.whole();
  for (const encoding of encodings.reverse()) {
    if (bytes.length === 0) break;
    bytes = await decompress(bytes, encoding, limits.decompressed, signal);
  }
  return bytes;
}

async function decompress(bytes: Uint8Array, encoding: string, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const stream = decompressor(encoding, bytes[0] as number);
  const out = collect(most, 'after decompression');
  const stop = () => stream.destroy(new Error('stopped'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    stream.end(bytes);
    for await (const chunk of stream) out.add(chunk as Buffer);
  } catch (error) {
    // A body cut short still holds what came before; servers that close early are common.
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR' || out.length() === 0) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
  }
  return out.whole();
}

function collect(most: number, where: string) {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    add(chunk: Buffer) {
      length += chunk.length;
      if (length > most) throw new HearsayError('too-large', `the body is larger than ${most} bytes ${where}`);
      chunks.push(chunk);
    },
    length: () => length,
    whole: (): Uint8Array => (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, length)),
  };
}
