import type { Claim, ClaimId, JoinReason, SameWords } from '@hearsay/contracts';

/** One post of a text: when its source says it was published (milliseconds), by whom, fingerprint, what it is a near copy of, claim. */
export type Copy = readonly [at: number, author: string, text: number, of: ClaimId | '', claim: ClaimId];

/** Posts of a rumour that are kept to be compared: the latest. */
const copiesKept = 48;
/** Seconds within which accounts are taken to post together. */
export const together = 10;
/** Accounts from which it is shown. */
const fewest = 4;

/** FNV-1a (Fowler, Noll, Vo) over letters and digits, without links and case: the same for texts that are the same in words. */
function fingerprint(excerpt: string): number {
  const text = excerpt
    .replace(/https?:\/\/\S+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const alike = (a: Copy, b: Copy) => a[2] === b[2] || (a[3] !== '' && a[3] === b[3]);

/** What a claim adds to the copies: nothing where its author or the time of its post is not known. */
export function copyOf({ id, excerpt, post }: Claim, join: JoinReason): Copy | undefined {
  if (post.author === undefined || post.publishedAt === undefined) return undefined;
  const at = Math.min(Date.parse(post.publishedAt), Date.parse(post.fetchedAt));
  return [at, post.author, fingerprint(excerpt), join.kind === 'near-copy' ? join.of : id, id];
}

/** The copies with one more, in order of time. */
export function withCopy(copies: readonly Copy[], copy: Copy): readonly Copy[] {
  let place = copies.length;
  while (place > 0 && (copies[place - 1]?.[0] as number) > copy[0]) place -= 1;
  const next = [...copies.slice(0, place), copy, ...copies.slice(place)];
  return next.length > copiesKept ? next.slice(-copiesKept) : next;
}

/**
 * The most accounts that posted the same words within ten seconds, a new copy among them: what the literature on coordination looks
 * for (posts of one trace by different accounts within a short window: Pacheco et al. 2021, ICWSM 15; sharing faster than is usual:
 * Giglietti et al. 2020, Information, Communication & Society 23(6)). It is evidence to look at and no finding: people also pass a text
 * on within seconds. Accounts are counted in one rumour only and nothing is kept of them beyond it, so that no profile can arise; what
 * those authors do to find networks over many stories is left undone on purpose.
 */
export function sameWordsAround(copies: readonly Copy[], copy: Copy): SameWords | undefined {
  const like = copies.filter((one) => alike(one, copy) && Math.abs(one[0] - copy[0]) <= together * 1000);
  let best: SameWords | undefined;
  for (let from = 0; from < like.length; from += 1) {
    const start = (like[from] as Copy)[0];
    const window = like.slice(from).filter(([at]) => at - start <= together * 1000);
    const accounts = new Set(window.map(([, author]) => author)).size;
    if (accounts < fewest || (best && best.accounts >= accounts)) continue;
    const end = (window.at(-1) as Copy)[0];
    best = {
      accounts,
      posts: window.length,
      seconds: Math.round((end - start) / 1000),
      at: new Date(start).toISOString(),
      claim: (window[0] as Copy)[4],
    };
  }
  return best;
}
