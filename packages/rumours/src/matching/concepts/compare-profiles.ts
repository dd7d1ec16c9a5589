import type { LikenessReason } from '@hearsay/contracts';
import { sameSound } from './place-names.ts';
import type { Profile } from './profile.ts';

export interface ProfileVerdict {
  /** 0..1, symmetric. */
  readonly score: number;
  /** The same claim, surely enough to join without a person. */
  readonly joins: boolean;
  /** Worth a person's look. */
  readonly suggest: boolean;
  /** They name different places, numbers or days: not the same, however alike. */
  readonly contradicts: boolean;
  readonly why: readonly LikenessReason[];
}

/** Shared weight of concepts over all of it (Dice) from which two claims may be one, and from which a person is asked. */
const surely = { alone: 0.8, withDetail: 0.72 };
const perhaps = 0.6;
/** Weight that must be shared: an act and a thing, or an act and a name, number or day. One concept alone is a subject, no claim. */
const least = { alone: 3, withDetail: 2, suggested: 2, suggestedByMeaning: 1 };
/** Likeness of meaning that stands in for a second concept when a person is asked. */
const likelyMeaning = 0.6;
/** Words beyond what is understood, in the text that has more of them: a long text says other things too. */
const mostUnexplained = 6;
/** Likeness of meaning under which concepts are not believed, where an encoder knows both languages. */
const leastMeaning = 0.45;

/**
 * Whether two claims say the same, in whatever languages: by the concepts that gave them away, their names, numbers and days. What one
 * names and the other does not, or names differently, holds them apart; then a person may look. A wrong join costs more than a missed one.
 * @param meaning cosine of their sentence vectors; `undefined` where it cannot be known.
 */
export function compareProfiles(a: Profile, b: Profile, meaning?: number): ProfileVerdict {
  const concepts = sharedConcepts(a, b);
  const names = matchNames(a, b);
  const numbers = compareSets(a.numbers, b.numbers);
  const days = compareSets(a.days, b.days);
  const held: string[] = [];
  const sharesDetail = names.shared.length > 0 || some(a.numbers, b.numbers) || some(a.days, b.days);
  if (concepts.weight < (sharesDetail ? least.withDetail : least.alone)) held.push('few concepts');
  if (names.differ) held.push('other names');
  else if (names.oneSided) held.push('a name only one has');
  else if (names.unknown) held.push('names cannot be told');
  if (numbers !== 'same') held.push(numbers === 'differ' ? 'other numbers' : 'a number only one has');
  if (days !== 'same') held.push(days === 'differ' ? 'other days' : 'a day only one has');
  if (a.turned !== b.turned) held.push('one is turned round');
  if (Math.max(a.unexplained, b.unexplained) > mostUnexplained) held.push('says more than that');
  if (meaning !== undefined && meaning < leastMeaning) held.push('another meaning');
  const contradicts = names.differ || numbers === 'differ' || days === 'differ';
  const score = Math.max(0, Math.min(1, concepts.dice * (contradicts ? 0.5 : 1) * (held.length > 0 ? 0.9 : 1)));
  const enough =
    concepts.weight >= least.suggested ||
    (concepts.weight >= least.suggestedByMeaning && (meaning ?? 0) >= likelyMeaning);
  const joins = concepts.dice >= (sharesDetail ? surely.withDetail : surely.alone) && held.length === 0;
  return {
    score,
    joins,
    contradicts,
    suggest: !joins && !contradicts && concepts.dice >= perhaps && enough,
    why: [
      { kind: 'concepts', shared: concepts.shared.slice(0, 12) },
      ...reason('names', names.shared),
      ...reason(
        'numbers',
        [...a.numbers].filter((one) => b.numbers.has(one)),
      ),
      ...reason(
        'days',
        [...a.days].filter((one) => b.days.has(one)),
      ),
      ...(meaning === undefined ? [] : reason('meaning', [`${Math.round(meaning * 100)} %`])),
      ...reason('held', held),
    ],
  };
}

const reason = (kind: LikenessReason['kind'], shared: readonly string[]): LikenessReason[] =>
  shared.length > 0 ? [{ kind, shared: shared.slice(0, 12) }] : [];

function sharedConcepts(a: Profile, b: Profile) {
  let weight = 0;
  let total = 0;
  const shared: string[] = [];
  for (const [id, one] of a.concepts) {
    total += one;
    const other = b.concepts.get(id);
    if (other === undefined) continue;
    shared.push(id);
    // Faint beside a stronger one here, and the only word for it there: it counts as it counts there.
    weight += Math.max(one, other);
    total += Math.abs(one - other);
  }
  for (const one of b.concepts.values()) total += one;
  return { shared, weight, dice: total > 0 ? Math.min(1, (2 * weight) / total) : 0 };
}

function matchNames(a: Profile, b: Profile) {
  const shared: string[] = [];
  const left = (one: Profile, other: Profile): number => {
    let missing = 0;
    for (const [sound, written] of one.names) {
      const found = [...other.names.keys()].some((heard) => sameSound(sound, heard)) || heardIn(sound, other);
      if (found) shared.push(written);
      else missing += 1;
    }
    return missing;
  };
  const onlyA = left(a, b);
  const onlyB = left(b, a);
  return {
    shared: [...new Set(shared)],
    differ: (onlyA > 0 && (onlyB > 0 || mayNameOther(b))) || (onlyB > 0 && mayNameOther(a)),
    oneSided: onlyA > 0 || onlyB > 0,
    unknown: (!a.namesShow || !b.namesShow) && a.names.size + b.names.size === 0 && a.unexplained + b.unexplained > 4,
  };
}

/** A text whose names do not show, with words that nothing explains: one of them may be the name of another place. */
const mayNameOther = (text: Profile): boolean => !text.namesShow && text.unexplained > 0;

const heardIn = (sound: string, text: Profile): boolean => {
  if (sound.length < 3) return text.sounds.has(sound);
  for (const heard of text.sounds) if (sameSound(sound, heard)) return true;
  return false;
};

function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'one-sided' | 'differ' {
  const onlyA = [...a].some((one) => !b.has(one));
  const onlyB = [...b].some((one) => !a.has(one));
  return onlyA && onlyB ? 'differ' : onlyA || onlyB ? 'one-sided' : 'same';
}

const some = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
