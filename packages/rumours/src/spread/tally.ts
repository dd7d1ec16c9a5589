import type { Claim, JoinReason, SameWords, Spread } from '@hearsay/contracts';
import { saidAt } from '../said-at.ts';
import { type Minutes, minuteOf, withMinute } from './minutes.ts';
import { type Copy, copyOf, sameWordsAround, withCopy } from './same-words.ts';

/** What is remembered of a rumour's spread: bounded, whatever it grows to. Two can be added and taken apart again. */
export interface Tally {
  readonly minutes: Minutes;
  /** Minute of the first claim. */
  readonly first: number;
  /** Claims by kind of source. */
  readonly platforms: Readonly<Record<string, number>>;
  /** Further places at which a story was met that was counted. */
  readonly places: number;
  /** Of posts whose source says how many people they reached: how many, the sum, the most. */
  readonly reach: { readonly posts: number; readonly sum: number; readonly most: number };
  readonly copies: readonly Copy[];
  readonly sameWords?: SameWords;
}

const hour = 3_600_000;
const mostPlatforms = 30;

export const emptyTally: Tally = {
  minutes: [],
  first: Number.MAX_SAFE_INTEGER,
  platforms: {},
  places: 0,
  reach: { posts: 0, sum: 0, most: 0 },
  copies: [],
};

/**
 * When a claim counts, in milliseconds since 1970: when it was met, for that no source can shift; but what was an hour old by then (a feed
 * read for the first time) counts when it was said, or old talk would look like a burst.
 */
export function countedAt({ post }: Pick<Claim, 'post'>): number {
  const met = Date.parse(post.fetchedAt);
  const said = Date.parse(saidAt(post));
  return met - said > hour ? said : met;
}

/** The tally with one claim more. @param says whether the claim says the rumour, rather than deny it or ask. */
export function tallied(before: Tally, claim: Claim, join: JoinReason, says: boolean): Tally {
  const { platform, reach } = claim.post;
  const reached = reach === undefined ? before.reach : withReach(before.reach, reach);
  if (join.kind === 'edit') return before;
  if (join.kind === 'same-story') return { ...before, places: before.places + 1, reach: reached };
  const known = Object.hasOwn(before.platforms, platform) || Object.keys(before.platforms).length < mostPlatforms;
  const name = known ? platform : 'other';
  const platforms = {
    ...before.platforms,
    [name]: (Object.hasOwn(before.platforms, name) ? (before.platforms[name] ?? 0) : 0) + 1,
  };
  if (!says) return { ...before, platforms };
  const minute = minuteOf(countedAt(claim));
  const copy = copyOf(claim, join);
  const copies = copy ? withCopy(before.copies, copy) : before.copies;
  const found = copy && sameWordsAround(copies, copy);
  const sameWords = found && found.accounts > (before.sameWords?.accounts ?? 0) ? found : before.sameWords;
  return {
    minutes: withMinute(before.minutes, minute),
    first: Math.min(before.first, minute),
    platforms,
    places: before.places,
    reach: reached,
    copies,
    ...(sameWords ? { sameWords } : {}),
  };
}

const withReach = ({ posts, sum, most }: Tally['reach'], reach: number): Tally['reach'] => ({
  posts: posts + 1,
  sum: Math.min(Number.MAX_SAFE_INTEGER, sum + reach),
  most: Math.max(most, reach),
});

/** One tally with another added to it, or taken away from it again. What was the most stays so: nobody knows what it was before. */
export function addTallies(one: Tally, other: Tally, sign: 1 | -1): Tally {
  const platforms = { ...one.platforms };
  for (const [platform, count] of Object.entries(other.platforms)) {
    const left = (platforms[platform] ?? 0) + sign * count;
    if (left > 0) platforms[platform] = left;
    else delete platforms[platform];
  }
  const theirs = new Set(other.copies.map(([, , , , claim]) => claim));
  const copies = one.copies.filter(([, , , , claim]) => !theirs.has(claim));
  const sum = (a: number, b: number) => Math.max(0, a + sign * b);
  const [sameWords] = [one.sameWords, sign > 0 ? other.sameWords : undefined]
    .filter((words) => words !== undefined)
    .sort((a, b) => b.accounts - a.accounts);
  return {
    minutes: other.minutes.reduce((all, [minute, count]) => withMinute(all, minute, sign * count), one.minutes),
    first: sign > 0 ? Math.min(one.first, other.first) : one.first,
    platforms,
    places: sum(one.places, other.places),
    reach: {
      posts: sum(one.reach.posts, other.reach.posts),
      sum: sum(one.reach.sum, other.reach.sum),
      most: Math.max(one.reach.most, sign > 0 ? other.reach.most : 0),
    },
    copies: sign > 0 ? other.copies.reduce(withCopy, copies) : copies,
    ...(sameWords ? { sameWords } : {}),
  };
}

/** What of a tally a rumour shows. */
export const shownOf = ({ platforms, places, reach, sameWords }: Tally): Omit<Spread, 'tempo' | 'around'> => ({
  platforms: { ...platforms },
  places,
  ...(reach.posts > 0 ? { reach } : {}),
  ...(sameWords ? { sameWords } : {}),
});
