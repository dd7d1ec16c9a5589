import type { CorrectionEntry, Leaf } from '@hearsay/contracts';
import { fold } from '../text.ts';
import { type Standing, standingOf } from './corrections.ts';

/** A line of a training file: what `npm run train -- --data` reads. */
export interface TrainingLine {
  readonly text: string;
  readonly lang: string;
  readonly t1: 0 | 1;
  readonly leaf?: Leaf;
  readonly reason?: string;
}

/**
 * How much of the training set one account can be: this many lines, and no more than this share of all, where that leaves it a few. It
 * counts for whoever made a correction and for whoever accepted it, so that a friend who accepts everything does not help.
 */
export const influence = { lines: 20, share: 0.2, few: 5 } as const;

/** What the next training takes, and how much of its bound each account has used. */
export interface Taken {
  /** In the order in which they were made. */
  readonly kept: readonly Standing[];
  readonly usedBy: (account: string) => number;
  readonly mostOf: (account: string) => number;
}

/** Of accepted corrections a text once with what was said of it last; the newest where an account has made more than its part. */
export function taken(standing: readonly Standing[]): Taken {
  const byText = new Map<string, Standing>();
  for (const one of standing) {
    if (one.state === 'accepted') byText.set(fold(one.correction.text).replace(/\s+/g, ' ').trim(), one);
  }
  const all = [...byText.values()];
  const accountsOf = ({ correction, review }: Standing) => [correction.by.person, review?.by.person ?? ''];
  const touched = new Map<string, number>();
  for (const account of all.flatMap(accountsOf)) touched.set(account, (touched.get(account) ?? 0) + 1);
  // A share of what all others have said: whoever says everything alone has no share to take.
  const mostOf = (account: string) => {
    const others = all.length - (touched.get(account) ?? 0);
    const share = Math.floor((others * influence.share) / (1 - influence.share));
    return Math.min(influence.lines, Math.max(influence.few, share));
  };
  const used = new Map<string, number>();
  const kept = all.toReversed().filter((one) => {
    const accounts = accountsOf(one);
    if (accounts.some((account) => (used.get(account) ?? 0) >= mostOf(account))) return false;
    for (const account of accounts) used.set(account, (used.get(account) ?? 0) + 1);
    return true;
  });
  return { kept: kept.reverse(), usedBy: (account) => used.get(account) ?? 0, mostOf };
}

/** The reviewed training set: what `taken` leaves, as lines to train on. */
export function trainingSet(entries: readonly CorrectionEntry[]): TrainingLine[] {
  return taken(standingOf(entries)).kept.map(({ correction: { text, language, is } }) => ({
    ...{ text, lang: language },
    ...(is === null ? { t1: 0 as const, reason: 'corrected' } : { t1: 1 as const, leaf: is }),
  }));
}
