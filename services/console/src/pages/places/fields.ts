import type { RegisteredItem, RegisteredKind } from '@hearsay/contracts';
import type { places } from '../../words/places.ts';

export type FieldName = keyof typeof places.fields;
type Option = keyof typeof places.options;

interface Field {
  readonly name: FieldName;
  readonly needed?: true;
  /** A list, written with commas between. */
  readonly list?: true;
  readonly options?: readonly Option[];
  /** Where it stands, if not under its own name. */
  readonly at?: readonly [string, string];
}

const named: readonly Field[] = [
  { name: 'id', needed: true },
  { name: 'name', needed: true },
];

/** The fields of each kind, in the order in which they are filled in; the api checks what stands in them. */
export const fieldsOf: Readonly<Record<RegisteredKind, readonly Field[]>> = {
  election: [
    ...named,
    { name: 'day', needed: true },
    { name: 'timezone', needed: true },
    { name: 'open', at: ['polls', 'open'] },
    { name: 'close', at: ['polls', 'close'] },
    { name: 'campaign' },
    { name: 'counting' },
    { name: 'appeals' },
  ],
  area: [
    ...named,
    { name: 'level', options: ['local', 'regional'] },
    { name: 'parent' },
    { name: 'names', list: true },
  ],
  forum: [
    ...named,
    { name: 'kind', options: ['standing', 'ad-hoc'] },
    { name: 'role', options: ['driver', 'mediator'] },
    { name: 'agencies', needed: true, list: true },
    { name: 'categories', list: true },
  ],
};

export type Texts = Readonly<Partial<Record<FieldName, string>>>;
type Body = NonNullable<RegisteredItem['body']>;

/** What stands in the fields for what is registered. */
export function textsOf(kind: RegisteredKind, body: Body): Texts {
  return Object.fromEntries(
    fieldsOf[kind].map(({ name, at, options }) => {
      const value = at ? (body[at[0]] as Body | undefined)?.[at[1]] : body[name];
      const text = Array.isArray(value) ? value.join(', ') : value === undefined ? (options?.[0] ?? '') : String(value);
      return [name, text];
    }),
  );
}

/** What is registered by what stands in the fields; an empty field is left out. */
export function bodyOf(kind: RegisteredKind, texts: Texts): Body {
  const body: Body = {};
  for (const { name, list, at } of fieldsOf[kind]) {
    const text = (texts[name] ?? '').trim();
    if (text === '') continue;
    const value = list
      ? text
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '')
      : text;
    if (at) body[at[0]] = { ...(body[at[0]] as Body | undefined), [at[1]]: value };
    else body[name] = value;
  }
  return body;
}

/** Fields that must be filled in and are not. */
export const emptyIn = (kind: RegisteredKind, texts: Texts): FieldName[] =>
  fieldsOf[kind].filter(({ name, needed }) => needed && !texts[name]?.trim()).map(({ name }) => name);

/** What differs, field by field, as text: what a conflict is about. */
export function differences(
  kind: RegisteredKind,
  ours: Body,
  theirs: Body,
): { name: FieldName; ours: string; theirs: string }[] {
  const [a, b] = [textsOf(kind, ours), textsOf(kind, theirs)];
  return fieldsOf[kind].flatMap(({ name }) =>
    a[name] === b[name] ? [] : [{ name, ours: a[name] ?? '', theirs: b[name] ?? '' }],
  );
}
