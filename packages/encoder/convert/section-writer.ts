import { createHash } from 'node:crypto';
import {
  type ElementType,
  MAGIC,
  PREFIX_BYTES,
  type SectionEntry,
  type SectionHeader,
} from '../src/weights/section-file.ts';

type Elements = Uint8Array | Int8Array | Uint16Array | Int32Array | Float32Array;

const ALIGNMENT = 8;

/** Collects sections and lays them out as `src/weights/section-file.ts` describes. */
export class SectionWriter {
  readonly #entries: SectionEntry[] = [];
  readonly #parts: Buffer[] = [];
  #offset = 0;

  add(name: string, type: ElementType, elements: Elements, scale?: number): void {
    const bytes = Buffer.from(elements.buffer, elements.byteOffset, elements.byteLength);
    const padding = Buffer.alloc((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT);
    const entry = { name, type, length: elements.length, offset: this.#offset };
    this.#entries.push(scale === undefined ? entry : { ...entry, scale });
    this.#parts.push(bytes, padding);
    this.#offset += bytes.length + padding.length;
  }

  /** The whole file; its version is the model's name and the start of the SHA-256 of the sections. */
  finish(model: string): { bytes: Buffer; version: string } {
    const data = Buffer.concat(this.#parts);
    const version = `${model}+${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;
    const header: SectionHeader = { layout: 1, version, sections: this.#entries };
    const json = JSON.stringify(header);
    const padded = json.padEnd(json.length + ((ALIGNMENT - ((PREFIX_BYTES + json.length) % ALIGNMENT)) % ALIGNMENT));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(padded.length);
    return { bytes: Buffer.concat([Buffer.from(MAGIC, 'latin1'), length, Buffer.from(padded), data]), version };
  }
}
