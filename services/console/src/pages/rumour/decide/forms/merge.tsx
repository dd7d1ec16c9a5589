import { Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { findRumoursQuery } from '../../../../api/queries.ts';
import { Problem } from '../../../../app/problems.tsx';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';

const text = words.decide.fields;

function Body({ fields, set, problems, detail }: BodyProps) {
  const [q] = useDebouncedValue(fields.search ?? '', 250);
  const found = useQuery(findRumoursQuery(q));
  const others = (found.data?.items ?? []).filter((line) => line.id !== detail.rumour.id);
  return (
    <>
      <TextInput
        label={text.mergeSearch}
        placeholder={text.mergeSearchHint}
        value={fields.search ?? ''}
        onChange={(event) => set('search', event.currentTarget.value)}
      />
      {found.error ? <Problem error={found.error} retry={() => void found.refetch()} /> : null}
      <Radio.Group
        aria-label={text.mergeSearch}
        value={fields.into ?? ''}
        onChange={(value) => set('into', value)}
        error={problems.into}
      >
        <Stack gap="xs">
          {others.map((line) => (
            <Radio
              key={line.id}
              value={line.id}
              label={line.statement}
              description={`${words.states[line.state]}, ${words.queue.claims(line.claims)}`}
            />
          ))}
          {found.data !== undefined && others.length === 0 ? <p>{text.mergeNone}</p> : null}
        </Stack>
      </Radio.Group>
    </>
  );
}

export const merge: ActionForm = {
  reason: 'optional',
  Body,
  read: (fields) => {
    const problems = missing(fields, ['into'], words.decide.needed);
    return problems ? { problems } : actionOf('merge', { into: fields.into });
  },
};
