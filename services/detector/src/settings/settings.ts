import type { ActiveRule } from '@hearsay/claims';
import type { Config, Flagging, FlaggingSetting, FlagRule } from '@hearsay/contracts';

/** What people set for flagging, as it holds now. Plain data: it goes to a thread. */
export interface Settings {
  /** Another one wherever anything in it is another. */
  readonly version: string;
  readonly flagging: Flagging;
  /** Those that are on. */
  readonly rules: readonly ActiveRule[];
}

/** Follows what people decide about flagging: the latest setting and the latest of each rule hold. */
export class SettingsInForce {
  readonly #configured: Flagging;
  #setting: FlaggingSetting | undefined;
  readonly #rules = new Map<string, FlagRule>();
  #now: Settings;

  constructor({ flagging }: Pick<Config, 'flagging'>) {
    this.#configured = flagging;
    this.#now = this.#made();
  }

  get now(): Settings {
    return this.#now;
  }

  /** The order does not matter, and neither does how often. */
  take(entry: FlaggingSetting | FlagRule): void {
    if (entry.type === 'flagging-setting') {
      if (this.#setting !== undefined && !isLater(entry, this.#setting)) return;
      this.#setting = entry;
    } else {
      const before = this.#rules.get(entry.rule);
      if (before !== undefined && !isLater(entry, before)) return;
      this.#rules.set(entry.rule, entry);
    }
    this.#now = this.#made();
  }

  #made(): Settings {
    const on = [...this.#rules.values()].filter((rule) => rule.on).sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return {
      version: [this.#setting?.id ?? 'configured', ...on.map(({ id }) => id)].join(' '),
      flagging: this.#setting?.flagging ?? this.#configured,
      rules: on.map(({ rule, body }) => ({ rule, body })),
    };
  }
}

interface Decided {
  readonly at: string;
  readonly id: string;
}
const isLater = (one: Decided, other: Decided) => one.at > other.at || (one.at === other.at && one.id > other.id);
