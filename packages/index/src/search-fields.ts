import { HearsayError, leaves, states, verdicts } from '@hearsay/contracts';
import type { FilterField, InstantField, NumberField } from './search.ts';

/** The names a person may write before a colon, and the field each of them means. */
export const filterNames: Readonly<Record<string, FilterField>> = {
  category: 'category',
  cat: 'category',
  state: 'state',
  status: 'state',
  verdict: 'verdict',
  source: 'source',
  src: 'source',
  language: 'language',
  lang: 'language',
  area: 'area',
  region: 'area',
  stance: 'stance',
  assignee: 'assignee',
  assigned: 'assignee',
  agency: 'agency',
  flag: 'flags',
  flags: 'flags',
  rumour: 'rumour',
  rumor: 'rumour',
};

/** Dates with a direction of their own, of the document's instant. */
export const dateNames = ['after', 'since', 'before', 'until', 'on'] as const;

/** Compared with `>`, `>=`, `<`, `<=`, or equal without a sign. */
export const comparedNames: Readonly<Record<string, InstantField | NumberField>> = {
  priority: 'priority',
  claims: 'claims',
  first: 'firstSeen',
  last: 'lastSeen',
  at: 'at',
};

export const everyName: readonly string[] = [
  ...Object.keys(filterNames),
  ...dateNames,
  ...Object.keys(comparedNames),
].sort();

const closed: Partial<Record<FilterField, readonly string[]>> = { state: states, verdict: verdicts };

/**
 * The values as they stand in documents. States, verdicts and categories are closed lists; the name of a group of categories (`tech`)
 * stands for all of it.
 * @throws HearsayError `bad-search`
 */
export function knownValues(field: FilterField, values: readonly string[]): readonly string[] {
  const lowered =
    field === 'assignee' || field === 'agency' || field === 'source' || field === 'rumour' || field === 'area';
  const wanted = lowered ? values : values.map((value) => value.toLowerCase());
  if (field === 'category') return [...new Set(wanted.flatMap(categoriesOf))];
  const list = closed[field];
  const unknown = list === undefined ? undefined : wanted.find((value) => !list.includes(value));
  if (list !== undefined && unknown !== undefined) {
    throw new HearsayError('bad-search', `There is no ${field} '${unknown}'. Use one of: ${list.join(', ')}.`);
  }
  return [...new Set(wanted)];
}

function categoriesOf(value: string): readonly string[] {
  const found = leaves.filter((leaf) => leaf === value || leaf.startsWith(`${value}.`));
  if (found.length > 0) return found;
  const groups = [...new Set(leaves.map((leaf) => leaf.split('.')[0]))].join(', ');
  throw new HearsayError(
    'bad-search',
    `There is no category '${value}'. Use a leaf such as tech.hack, or one of the groups: ${groups}.`,
  );
}
