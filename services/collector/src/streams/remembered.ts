import type { SourceState } from '@hearsay/contracts';
import { shortHash } from '../posts-of.ts';

type Seen = SourceState['seen'];

/** Entries that a stream remembers, so that what is told twice makes one post, an edit a new version, and a deletion finds its post. */
export class Remembered {
  readonly #most: number;
  readonly #entries: Map<string, Seen[string]>;

  constructor(seen: Seen, most = 500) {
    this.#most = most;
    this.#entries = new Map(Object.entries(seen));
  }

  /** Whether anything of this identity was told. */
  knows(identity: string): boolean {
    return this.#entries.has(identity);
  }

  /** The version that an entry with this content is; `undefined` where that very content was told already. */
  versionOf(identity: string, text: string): number | undefined {
    const content = shortHash(text);
    const before = this.#entries.get(identity);
    if (before?.content === content) return undefined;
    const version = (before?.version ?? 0) + 1;
    this.#remember(identity, { content, version });
    return version;
  }

  #remember(identity: string, entry: Seen[string]): void {
    this.#entries.delete(identity);
    this.#entries.set(identity, entry);
    if (this.#entries.size > this.#most) this.#entries.delete(this.#entries.keys().next().value as string);
  }

  /** The version that says that an entry is gone which was remembered no longer. */
  goneAfter(identity: string, version: number): number {
    this.#remember(identity, { content: shortHash(''), version: version + 1 });
    return version + 1;
  }

  seen(): Seen {
    return Object.fromEntries(this.#entries);
  }
}
