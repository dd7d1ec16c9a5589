/**
 * Bytes kept by their hash, so that what was published can be shown after it was deleted or edited. What was fetched is held for hours; what
 * turns out to hold a claim is kept for as long as the policy says; of everything else nothing stays.
 */
export interface EvidenceStore {
  /**
   * Holds pieces until an instant (ISO 8601; the store may round it up by an hour). Resolves, when they are durable, to the SHA-256 of each, in hex.
   * Holding the same bytes again changes nothing but the instant, which only rises.
   */
  hold(pieces: readonly Uint8Array[], until: string): Promise<readonly string[]>;
  /**
   * Keeps what is held, until an instant. Doing it again is harmless; the instant only rises.
   * @returns whether the bytes are kept now: false where nothing is held or kept under that hash.
   */
  keep(sha256: string, until: string): Promise<boolean>;
  /**
   * What is kept under a hash; what is only held is not shown to anybody.
   * @throws HearsayError `log-corrupt` where the bytes no longer have that hash.
   */
  get(sha256: string): Promise<{ readonly bytes: Uint8Array; readonly until: string } | undefined>;
  /** Deletes what was held or kept until before `now` (ISO 8601). Resolves to how many pieces that were. */
  expire(now: string): Promise<{ readonly held: number; readonly kept: number }>;
  /** Everything that is kept, for an audit of what is still there; in no order. */
  list(): AsyncIterable<KeptPiece>;
  close(): Promise<void>;
}

export interface KeptPiece {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** ISO 8601. */
  readonly until: string;
}
