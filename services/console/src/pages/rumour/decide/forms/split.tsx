import { Checkbox, Stack, Textarea } from '@mantine/core';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';

const text = words.decide.fields;
const chosen = (claims: string | undefined) => (claims ?? '').split(',').filter((id) => id !== '');

function Body({ fields, set, problems, detail }: BodyProps) {
  return (
    <>
      <Checkbox.Group
        label={text.splitClaims}
        value={chosen(fields.claims)}
        onChange={(value: string[]) => set('claims', value.join(','))}
        error={problems.claims}
      >
        <Stack gap="xs" mt={4}>
          {detail.claims.map(({ claim }) => (
            <Checkbox key={claim.id} value={claim.id} label={claim.excerpt} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={text.splitStatement}
        value={fields.statement ?? ''}
        onChange={(event) => set('statement', event.currentTarget.value)}
        error={problems.statement}
        maxLength={500}
        rows={2}
      />
    </>
  );
}

export const split: ActionForm = {
  reason: 'optional',
  Body,
  read: (fields) => {
    const problems = missing(fields, ['claims', 'statement'], words.decide.needed);
    return problems ? { problems } : actionOf('split', { claims: chosen(fields.claims), statement: fields.statement });
  },
};
