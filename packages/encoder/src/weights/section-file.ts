/**
 * The weights file: eight bytes of magic, the header's length (uint32, little endian), the header (JSON, padded with
 * spaces), then sections, each starting at a multiple of eight bytes. All numbers are little endian.
 */
export const MAGIC = 'HEARSAYW';
export const PREFIX_BYTES = MAGIC.length + 4;

const VIEWS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i32: Int32Array,
  f32: Float32Array,
} as const;

export type ElementType = keyof typeof VIEWS;
export type View<T extends ElementType> = InstanceType<(typeof VIEWS)[T]>;

export type SectionEntry = {
  readonly name: string;
  readonly type: ElementType;
  /** Number of elements. */
  readonly length: number;
  /** Bytes from the end of the header. */
  readonly offset: number;
  /** For quantised sections: the value of one step. */
  readonly scale?: number;
};

export type SectionHeader = {
  readonly layout: 1;
  /** Names the model and the content; two files with one version give the same vectors. */
  readonly version: string;
  readonly sections: readonly SectionEntry[];
};

/** Why a file can't be used as weights; the message says what is wrong and how to mend it. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

const MEND = 'restore packages/encoder/weights, or make it again with packages/encoder/convert/convert.ts';

export class SectionFile {
  readonly version: string;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #sections: ReadonlyMap<string, SectionEntry>;

  /** Throws WeightsError if the bytes are not a whole weights file. */
  constructor(bytes: Uint8Array) {
    const { header, end } = readHeader(bytes);
    this.version = header.version;
    this.#bytes = bytes;
    this.#start = end;
    this.#sections = new Map(header.sections.map((section) => [section.name, section]));
  }

  /** The section's elements; a view of the file where alignment allows. Throws WeightsError unless `length` fits. */
  read<T extends ElementType>(name: string, type: T, length?: number): View<T> {
    const section = this.#section(name);
    if (section.type !== type || (length !== undefined && section.length !== length)) {
      const found = `${section.length} × ${section.type}`;
      throw new WeightsError(`weights: section ${name} holds ${found}, expected ${length ?? 'any'} × ${type}; ${MEND}`);
    }
    const size = section.length * VIEWS[type].BYTES_PER_ELEMENT;
    const from = this.#bytes.byteOffset + this.#start + section.offset;
    if (from % VIEWS[type].BYTES_PER_ELEMENT === 0) {
      return new VIEWS[type](this.#bytes.buffer as ArrayBuffer, from, section.length) as View<T>;
    }
    const copy = this.#bytes.slice(this.#start + section.offset, this.#start + section.offset + size);
    return new VIEWS[type](copy.buffer, copy.byteOffset, section.length) as View<T>;
  }

  /** A matrix kept as int8 steps of one scale, as float32 values. */
  readQuantised(name: string, length: number): Float32Array {
    const steps = this.read(name, 'i8', length);
    const { scale } = this.#section(name);
    if (scale === undefined) throw new WeightsError(`weights: section ${name} has no scale; ${MEND}`);
    const values = new Float32Array(length);
    for (let i = 0; i < length; i += 1) values[i] = steps[i]! * scale;
    return values;
  }

  #section(name: string): SectionEntry {
    const section = this.#sections.get(name);
    if (section === undefined) throw new WeightsError(`weights: no section ${name}; ${MEND}`);
    return section;
  }
}

function readHeader(bytes: Uint8Array): { header: SectionHeader; end: number } {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || bytes.length < PREFIX_BYTES) {
    throw new WeightsError(`weights: the file does not start with ${MAGIC} (is it a large-file pointer?); ${MEND}`);
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const end = PREFIX_BYTES + length;
  if (end > bytes.length)
    throw new WeightsError(`weights: the header leaves the file of ${bytes.length} bytes; ${MEND}`);
  let header: SectionHeader;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, end)));
  } catch (cause) {
    throw new WeightsError(`weights: the header is not JSON; ${MEND}`, { cause });
  }
  if (header?.layout !== 1 || typeof header.version !== 'string' || !Array.isArray(header.sections)) {
    throw new WeightsError(`weights: this program reads layout 1, the file says ${header?.layout}; ${MEND}`);
  }
  for (const section of header.sections) checkSection(section, bytes.length - end);
  return { header, end };
}

function checkSection(section: SectionEntry, room: number): void {
  const size = VIEWS[section.type]?.BYTES_PER_ELEMENT ?? Number.NaN;
  const whole = Number.isSafeInteger(section.offset) && Number.isSafeInteger(section.length);
  if (whole && section.offset >= 0 && section.length >= 0 && section.offset + section.length * size <= room) return;
  throw new WeightsError(`weights: section ${section.name} leaves the file, which was cut short; ${MEND}`);
}
