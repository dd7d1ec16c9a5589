import type { Concept } from '../concepts.ts';
import type { Token } from '../text.ts';

/** What is counted by a number, read from the words beside it. */
export type Unit = 'votes' | 'people' | 'share' | 'year' | 'other';

export interface WrittenNumber {
  readonly value: number;
  readonly unit: Unit;
  /** Index of its word in the sentence. */
  readonly at: number;
}

interface Placed {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

const unitOf: Readonly<Partial<Record<Concept, Unit>>> = {
  vote: 'votes',
  ballot: 'votes',
  'postal-vote': 'votes',
  'early-vote': 'votes',
  'weak-paper': 'votes',
  voter: 'people',
  people: 'people',
  turnout: 'people',
  register: 'people',
  'weak-list': 'people',
};
const wordsAfter = 3;
const wordsBefore = 2;
/** "percent" as it begins in the languages of the lexicons; the sign itself is no word. */
const percentWord =
  /^(per ?cen|pro[cz]en|pros[ei]n|protsen|persen|pr?osent|процен|відсот|პროცენტ|cent|ciento|iphesent|ipesent)/;
const [firstYear, lastYear] = [1900, 2040];

/** "1,200", "1.200.000" and "4.5"; undefined for times and dates. */
export function parseNumber(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  if (/^\d{1,3}([.,’'\u00a0 ]\d{3})+$/.test(written)) return Number(written.replace(/\D/g, ''));
  if (/^\d+[.,]\d+$/.test(written)) return Number(written.replace(',', '.'));
  return undefined;
}

/** The numbers of a sentence with what they count. `text` is the field that the tokens' offsets count in. */
export function writtenNumbers(own: readonly Token[], text: string, placed: readonly Placed[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const first = at;
    if (own[first]!.kind !== 'number') continue;
    let written = own[first]!.folded;
    // "1 200 votes": groups of three set apart by a space.
    while (/^\d{1,3}( \d{3})*$/.test(written) && isGroup(own[at], own[at + 1])) {
      at += 1;
      written += ` ${own[at]!.folded}`;
    }
    const value = parseNumber(written);
    if (value === undefined) continue;
    const isShare =
      /^\s?%/.test(text.slice(own[at]!.end, own[at]!.end + 2)) || percentWord.test(own[at + 1]?.folded ?? '');
    const isYear = /^\d{4}$/.test(written) && value >= firstYear && value <= lastYear;
    const unit: Unit = isShare ? 'share' : (unitAt(first, at, placed) ?? (isYear ? 'year' : 'other'));
    found.push({ value, unit: isYear && unit !== 'votes' ? 'year' : unit, at: first });
  }
  return found;
}

function isGroup(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before !== undefined && token?.kind === 'number' && /^\d{3}$/.test(token.folded) && token.start - before.end === 1
  );
}

function unitAt(first: number, last: number, placed: readonly Placed[]): Unit | undefined {
  let [best, nearest]: [Unit | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const hit of placed) {
    const unit = unitOf[hit.concept];
    if (!unit) continue;
    const after = hit.first - last;
    const before = first - hit.last;
    const distance =
      after > 0 && after <= wordsAfter ? after : before > 0 && before <= wordsBefore ? wordsAfter + before : undefined;
    if (distance !== undefined && distance < nearest) [best, nearest] = [unit, distance];
  }
  return best;
}

const likeliestRatio = 20;
const wholeShare = 100;

/** More votes than people, or a share above 100 of something that cannot have one. */
export function standApart(numbers: readonly WrittenNumber[], isAboutVoting: boolean): boolean {
  if (
    isAboutVoting &&
    numbers.some(({ unit, value }) => unit === 'share' && value > wholeShare && value <= 10 * wholeShare)
  )
    return true;
  return numbers.some(
    (votes) =>
      votes.unit === 'votes' &&
      numbers.some(
        ({ unit, value }) => unit === 'people' && votes.value > value && votes.value < likeliestRatio * value,
      ),
  );
}
