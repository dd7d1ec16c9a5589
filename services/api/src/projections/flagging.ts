import type { FlaggingSetting, FlagRule, PostCounts } from '@hearsay/contracts';

/** Days of counts that are held. */
const daysHeld = 31;

/** What people set for flagging, the rules they wrote, and what the detectors counted. A projection of `registry`, held in memory. */
export class FlaggingProjection {
  readonly #settings = new Map<string, FlaggingSetting>();
  readonly #rules = new Map<string, FlagRule[]>();
  readonly #counts = new Map<string, Map<string, PostCounts>>();

  take(entry: FlaggingSetting | FlagRule | PostCounts): void {
    if (entry.type === 'flagging-setting') this.#settings.set(entry.id, entry);
    else if (entry.type === 'flag-rule') this.#takeRule(entry);
    else this.#takeCounts(entry);
  }

  /** Newest first. */
  get history(): FlaggingSetting[] {
    return [...this.#settings.values()].sort(byTime);
  }

  /** The setting that holds; `undefined` where the configuration's does. */
  get setting(): FlaggingSetting | undefined {
    return this.history[0];
  }

  /** The versions of each rule, newest first. */
  get rules(): readonly (readonly [FlagRule, ...FlagRule[]])[] {
    return [...this.#rules.values()].map((versions) => versions as [FlagRule, ...FlagRule[]]);
  }

  /** The last `days` on which something was counted, newest first: one of each partition. */
  counts(days: number): { readonly day: string; readonly partitions: readonly PostCounts[] }[] {
    return [...this.#counts.keys()]
      .sort()
      .reverse()
      .slice(0, days)
      .map((day) => ({ day, partitions: [...(this.#counts.get(day)?.values() ?? [])] }));
  }

  #takeRule(entry: FlagRule): void {
    const versions = this.#rules.get(entry.rule) ?? [];
    if (!versions.some(({ id }) => id === entry.id)) versions.push(entry);
    this.#rules.set(entry.rule, versions.sort(byTime));
  }

  #takeCounts(entry: PostCounts): void {
    const day = this.#counts.get(entry.day) ?? new Map<string, PostCounts>();
    day.set(entry.id, entry);
    this.#counts.set(entry.day, day);
    if (this.#counts.size > daysHeld) this.#counts.delete([...this.#counts.keys()].sort()[0] as string);
  }
}

interface Decided {
  readonly at: string;
  readonly id: string;
}
const byTime = (a: Decided, b: Decided) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1);
