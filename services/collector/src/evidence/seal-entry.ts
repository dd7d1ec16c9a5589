import { type EvidenceAbout, sealEvidence } from '@hearsay/evidence';
import { type FeedEntry, rawOf } from '@hearsay/sources';

/** What an answer was, as far as its entries are evidence. */
export interface Capture {
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes of one entry that are kept at most. */
export const mostEvidence = 256 << 10;

/**
 * Finds pieces in the bytes they were read from. Asked from the end of the document to its beginning, it looks through it once. After the
 * first piece that is not there it no longer looks: then the document was decoded, or its pieces were written anew.
 */
export class Original {
  readonly #bytes: Buffer;
  #upTo: number;
  #lost = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#upTo = bytes.byteLength;
  }

  holds(piece: Uint8Array): boolean {
    if (this.#lost) return false;
    const found = this.#bytes.lastIndexOf(piece, this.#upTo);
    if (found < 0) this.#lost = true;
    else this.#upTo = found;
    return found >= 0;
  }
}

export interface Sealed {
  readonly record: Uint8Array;
  readonly sha256: string;
}

/** The evidence of one entry: what of the answer is its own and nobody else's. `undefined` where its kind does not say what that is. */
export function sealEntry(
  entry: FeedEntry,
  { url, headers }: Capture,
  { source, fetchedAt }: Pick<EvidenceAbout, 'source' | 'fetchedAt'>,
  original?: Original,
): Sealed | undefined {
  const raw = rawOf(entry);
  if (!raw) return undefined;
  const whole = new TextEncoder().encode(raw);
  const verbatim = original?.holds(whole) ?? false;
  const truncated = whole.length > mostEvidence;
  return sealEvidence(truncated ? whole.slice(0, mostEvidence) : whole, {
    v: 1,
    url,
    fetchedAt,
    source,
    headers: { ...headers },
    verbatim,
    ...(truncated ? { truncated } : {}),
  });
}
