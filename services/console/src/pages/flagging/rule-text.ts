import type { RuleBody } from '@hearsay/contracts';

/** What stands in the form. */
export interface RuleText {
  readonly name: string;
  readonly effect: RuleBody['effect'];
  readonly category: string;
  readonly phrases: string;
  readonly patterns: string;
  /** Tags of the languages it is for; all where it is empty. */
  readonly languages: readonly string[];
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The rule that the form says; one phrase and one pattern a line. */
export function bodyOf({ name, effect, category, phrases, patterns, languages }: RuleText): RuleBody {
  return {
    ...{ name: name.trim(), effect, phrases: lines(phrases), patterns: lines(patterns), languages: [...languages] },
    ...(category === '' || effect === 'never' ? {} : { category: category as NonNullable<RuleBody['category']> }),
  };
}

export const textOf = (body: RuleBody | undefined): RuleText => ({
  name: body?.name ?? '',
  effect: body?.effect ?? 'flag',
  category: body?.category ?? '',
  phrases: (body?.phrases ?? []).join('\n'),
  patterns: (body?.patterns ?? []).join('\n'),
  languages: body?.languages ?? [],
});

/** A tag with others, in order; taken out again where it was among them. */
export const toggled = (tags: readonly string[], tag: string): readonly string[] =>
  tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag].sort();

/** An id for a new rule: its name in small letters and digits, and what sets it apart from others of that name. */
export function ruleIdFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const base = plain === '' ? 'rule' : plain;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
