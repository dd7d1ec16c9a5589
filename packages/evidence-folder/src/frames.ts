import { open } from 'node:fs/promises';

/** A held piece in its file: `<sha256> <length>\n<bytes>\n`. */
export interface Frame {
  readonly hash: string;
  /** Where its bytes begin. */
  readonly offset: number;
  readonly length: number;
}

const headLength = 64 + 1 + 16 + 1;
const head = /^([0-9a-f]{64}) (\d{1,16})\n/;

/** The whole frames of a file from an offset on, and where the last of them ends: what is torn or no frame is not gone into. */
export async function framesIn(file: string, from: number): Promise<{ frames: Frame[]; end: number }> {
  const frames: Frame[] = [];
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return { frames, end: from };
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(headLength);
    let at = from;
    while (at < size) {
      const { bytesRead } = await handle.read(buffer, 0, headLength, at);
      const found = head.exec(buffer.toString('latin1', 0, bytesRead));
      if (found === null) break;
      const offset = at + found[0].length;
      const length = Number(found[2]);
      if (offset + length + 1 > size) break;
      frames.push({ hash: found[1] as string, offset, length });
      at = offset + length + 1;
    }
    return { frames, end: at };
  } finally {
    await handle.close();
  }
}
