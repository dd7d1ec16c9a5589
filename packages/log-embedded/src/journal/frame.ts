import { crc32 } from 'node:zlib';

/*
 * A segment is a row of frames, each written and synced as a whole before the next is begun:
 *
 *   0  u32  magic
 *   4  u32  length of the body
 *   8  u32  CRC-32 (ISO-HDLC) of everything from byte 12 to the end of the body
 *  12  u48  sequence: rises from frame to frame over the whole journal
 *  18  u8   kind
 *  19  u8   0
 *  20       body
 */
export const frameHeaderBytes = 20;
const magic = 0x48534731;
const magicBytes = Buffer.from([0x48, 0x53, 0x47, 0x31]);

/** Kind of a frame: what the body holds. */
export const frameKind = { records: 1, snapshot: 2 } as const;

export interface Frame {
  readonly sequence: number;
  readonly kind: number;
  readonly body: Buffer;
  /** Header and body, bytes. */
  readonly length: number;
}

/** Fills in the header of a frame whose body stands from `frameHeaderBytes` on. */
export function sealFrame(frame: Buffer, sequence: number, kind: number): void {
  frame.writeUInt32BE(magic, 0);
  frame.writeUInt32BE(frame.length - frameHeaderBytes, 4);
  frame.writeUIntBE(sequence, 12, 6);
  frame.writeUInt8(kind, 18);
  frame.writeUInt8(0, 19);
  frame.writeUInt32BE(crc32(frame.subarray(12)), 8);
}

export function makeFrame(body: Uint8Array, sequence: number, kind: number): Buffer {
  const frame = Buffer.allocUnsafe(frameHeaderBytes + body.length);
  frame.set(body, frameHeaderBytes);
  sealFrame(frame, sequence, kind);
  return frame;
}

/** Length of the frame that begins at `at`, as its header says; `undefined` where the header is cut off or none. */
export function frameLengthAt(bytes: Buffer, at: number): number | undefined {
  if (at + frameHeaderBytes > bytes.length || bytes.readUInt32BE(at) !== magic) return undefined;
  return frameHeaderBytes + bytes.readUInt32BE(at + 4);
}

/** The frame that begins at `at`, or `undefined` where there is no whole and sound one. */
export function frameAt(bytes: Buffer, at: number): Frame | undefined {
  const length = frameLengthAt(bytes, at);
  if (length === undefined || at + length > bytes.length) return undefined;
  if (bytes.readUInt32BE(at + 8) !== crc32(bytes.subarray(at + 12, at + length))) return undefined;
  return {
    sequence: bytes.readUIntBE(at + 12, 6),
    kind: bytes.readUInt8(at + 18),
    body: bytes.subarray(at + frameHeaderBytes, at + length),
    length,
  };
}

/** Where a sound frame stands at or after `from`, if any. */
export function findFrame(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(magicBytes, from); at >= 0; at = bytes.indexOf(magicBytes, at + 1)) {
    if (frameAt(bytes, at) !== undefined) return at;
  }
  return undefined;
}
