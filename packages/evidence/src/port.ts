/** Bytes as they were published, kept by their hash, so that what was said can be shown after it was deleted. */
export interface EvidenceStore {
  /** Resolves, when the bytes are durable, to their SHA-256 in hex. Putting the same bytes again changes nothing. */
  put(bytes: Uint8Array, about: EvidenceAbout): Promise<string>;
  /** `undefined` where there is nothing under that hash. @throws HearsayError `log-corrupt` where the bytes no longer have it. */
  get(sha256: string): Promise<{ bytes: Uint8Array; about: EvidenceAbout } | undefined>;
  /** Removes what was put before `instant` (ISO 8601) and not put again since. Resolves to how many. */
  expire(instant: string): Promise<number>;
}

export interface EvidenceAbout {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  readonly headers: Readonly<Record<string, string>>;
}
