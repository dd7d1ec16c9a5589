import type { Config, RegistryEntry } from '@hearsay/contracts';
import { type Effective, effectiveConfig } from './effective.ts';

/** Follows what people register: the latest version of each holds, in whatever order and however often they come. */
export class Registered {
  readonly #config: Config;
  readonly #versions = new Map<string, RegistryEntry[]>();
  #now: Effective | undefined;

  constructor(config: Config) {
    this.#config = config;
  }

  /** The configuration with what people changed in it; the same object until something is another. */
  get now(): Effective {
    this.#now ??= effectiveConfig(
      this.#config,
      [...this.#versions.values()].flatMap(([latest]) => latest ?? []),
    );
    return this.#now;
  }

  /** The versions of one, newest first. */
  history(kind: RegistryEntry['kind'], id: string): readonly RegistryEntry[] {
    return this.#versions.get(`${kind}/${id}`) ?? [];
  }

  /** Of two that say to be the same version the later one in the log holds. @returns whether anything is another now. */
  take(entry: RegistryEntry): boolean {
    if (entry.jurisdiction !== this.#config.jurisdiction.id) return false;
    const key = `${entry.kind}/${entry.entry}`;
    const versions = this.#versions.get(key) ?? [];
    if (versions.some(({ version, decision }) => version === entry.version && decision === entry.decision))
      return false;
    const others = versions.filter(({ version }) => version !== entry.version);
    this.#versions.set(
      key,
      [...others, entry].sort((a, b) => b.version - a.version),
    );
    this.#now = undefined;
    return true;
  }
}
