import { inflateRawSync } from 'node:zlib';

/** One array of an `.npz` file, row-major. */
export type NumpyArray = {
  readonly shape: readonly number[];
  readonly values: Uint8Array | Int8Array | Float32Array | Float64Array;
};

/** Reads the arrays of an `.npz` archive: a zip file (PKWARE APPNOTE 6.3) of `.npy` members (NumPy format 1.0). */
export function readNpz(file: Buffer): Map<string, NumpyArray> {
  const arrays = new Map<string, NumpyArray>();
  for (const [name, bytes] of zipMembers(file)) arrays.set(name.replace(/\.npy$/, ''), readNpy(name, bytes));
  return arrays;
}

function* zipMembers(file: Buffer): Generator<[string, Buffer]> {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip file: no end-of-directory record; pass the weights.npz of the package');
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = file.readUInt16LE(at + 10);
    const packedSize = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + packedSize);
    if (method !== 0 && method !== 8) throw new Error(`${name}: zip method ${method} is neither stored nor deflated`);
    yield [name, method === 8 ? inflateRawSync(packed) : packed];
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

function readNpy(name: string, bytes: Buffer): NumpyArray {
  const headerEnd = 10 + bytes.readUInt16LE(8);
  const header = bytes.toString('latin1', 10, headerEnd);
  const type = /'descr': '([^']+)'/.exec(header)?.[1];
  const shape = (/'shape': \(([^)]*)\)/.exec(header)?.[1] ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number);
  if (header.includes("'fortran_order': True")) throw new Error(`${name}: column-major arrays are not read`);
  // A copy gives the alignment that the wider types need.
  const data = new Uint8Array(bytes.subarray(headerEnd)).buffer;
  if (type === '|u1') return { shape, values: new Uint8Array(data) };
  if (type === '|i1') return { shape, values: new Int8Array(data) };
  if (type === '<f4') return { shape, values: new Float32Array(data) };
  if (type === '<f8') return { shape, values: new Float64Array(data) };
  throw new Error(`${name}: element type ${type} is not read`);
}
