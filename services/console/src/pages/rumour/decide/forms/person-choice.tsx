import { NativeSelect } from '@mantine/core';
import { words } from '../../../../words/index.ts';
import type { BodyProps } from '../action-form.ts';

const text = words.decide.fields;

/** Oneself first, then the others, then nobody. */
export function PersonChoice({ label, field, body }: { label: string; field: string; body: BodyProps }) {
  const { fields, set, setting, me } = body;
  return (
    <NativeSelect
      label={label}
      value={fields[field] ?? ''}
      onChange={(event) => set(field, event.currentTarget.value)}
      data={[
        { value: me.person, label: `${text.me} (${me.name})` },
        ...setting.people
          .filter((person) => person.id !== me.person)
          .map((person) => ({ value: person.id, label: person.name })),
        { value: '', label: text.noPerson },
      ]}
    />
  );
}
