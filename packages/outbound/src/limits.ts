/** How much an answer may be, and how long it may take. */
export interface Limits {
  /** Bytes on the wire. */
  readonly bytes: number;
  /** Bytes after decompression. */
  readonly decompressed: number;
  /** Milliseconds for all of it: names, connection, redirects, body. */
  readonly milliseconds: number;
  readonly redirects: number;
}

/** A feed of 10 MiB is far beyond any that is meant to be read. */
export const defaultLimits: Limits = { bytes: 10 << 20, decompressed: 32 << 20, milliseconds: 30_000, redirects: 5 };
