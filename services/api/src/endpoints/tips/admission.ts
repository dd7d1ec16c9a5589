import { createHash } from 'node:crypto';
import { mayConcernElection } from '@hearsay/claims';
import type { SourceConfig, Tip } from '@hearsay/contracts';

const hour = 3_600_000;
const day = 24 * hour;
/** Tips with the same words in an hour that go on; more add nothing but the look of many. */
const mostCopies = 20;
const mostOrigins = 100_000;
const mostTexts = 50_000;

export type Limits = Pick<Extract<SourceConfig, { kind: 'tipline' }>, 'perOrigin' | 'firstPerHour' | 'repeatPerHour'>;
export type Judged = Pick<Tip, 'state' | 'reason'>;

/** So many at once, and so many an hour after that. */
class Bucket {
  readonly #perHour: number;
  #level: number;
  #at = 0;

  constructor(perHour: number) {
    this.#perHour = perHour;
    this.#level = perHour;
  }

  take(now: number): boolean {
    if (this.#at > 0) {
      const gained = (Math.max(0, now - this.#at) / hour) * this.#perHour;
      this.#level = Math.min(this.#perHour, this.#level + gained);
    }
    this.#at = now;
    if (this.#level < 1) return false;
    this.#level -= 1;
    return true;
  }
}

/**
 * Which tips go on by themselves. A flood must cost those who look at tips nothing, and must not keep out whoever sends one tip: each origin
 * may send a few in an hour; origins that sent nothing for a day share a large allowance, all others a small one; copies and tips that say
 * nothing about an election wait for a person and use none of either.
 */
export class Admission {
  readonly #limits: Limits;
  readonly #first: Bucket;
  readonly #repeat: Bucket;
  readonly #origins = new Map<string, number[]>();
  readonly #texts = new Map<string, { readonly from: number; count: number }>();
  readonly #noted = new Set<string>();

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#first = new Bucket(limits.firstPerHour);
    this.#repeat = new Bucket(limits.repeatPerHour);
  }

  /** Counts a tip that was kept, here or by another api. Twice counts once. */
  note({ id, origin, at }: Pick<Tip, 'id' | 'origin' | 'at'>): void {
    if (this.#noted.has(id)) return;
    this.#noted.add(id);
    if (this.#noted.size > mostOrigins) this.#noted.delete(this.#noted.values().next().value as string);
    const times = this.#origins.get(origin) ?? [];
    this.#origins.delete(origin);
    this.#origins.set(origin, [...times.slice(-this.#limits.perOrigin), Date.parse(at)]);
    if (this.#origins.size > mostOrigins) this.#origins.delete(this.#origins.keys().next().value as string);
  }

  /** Whether an origin has sent as many as it may for now. */
  isOverLimit(origin: string, now: number): boolean {
    const times = this.#origins.get(origin) ?? [];
    return times.filter((at) => at > now - hour).length >= this.#limits.perOrigin;
  }

  judge({ origin, text }: Pick<Tip, 'origin' | 'text'>, now: number): Judged {
    if (!mayConcernElection(text)) return { state: 'held', reason: 'nothing about an election was recognised' };
    if (this.#copies(text, now) > mostCopies) return { state: 'held', reason: 'one of many with the same words' };
    const isFirst = !(this.#origins.get(origin) ?? []).some((at) => at > now - day);
    if ((isFirst ? this.#first : this.#repeat).take(now)) return { state: 'new' };
    return { state: 'held', reason: 'more tips than go on by themselves came within the hour' };
  }

  #copies(text: string, now: number): number {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = createHash('sha256').update(words).digest('base64url').slice(0, 16);
    const known = this.#texts.get(key);
    const kept = known && known.from > now - hour ? known : { from: now, count: 0 };
    kept.count += 1;
    this.#texts.delete(key);
    this.#texts.set(key, kept);
    if (this.#texts.size > mostTexts) this.#texts.delete(this.#texts.keys().next().value as string);
    return kept.count;
  }
}
