import { Checkbox, Stack } from '@mantine/core';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';

const chosen = (claims: string | undefined) => (claims ?? '').split(',').filter((id) => id !== '');

function Body({ fields, set, problems, detail }: BodyProps) {
  return (
    <Checkbox.Group
      label={words.claims.setAsideClaims}
      description={words.claims.setAsideHint}
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
  );
}

/** Claims that do not count. */
export const setAside: ActionForm = {
  reason: 'required',
  Body,
  read: (fields) => {
    const problems = missing(fields, ['claims'], words.decide.needed);
    return problems ? { problems } : actionOf('set-aside', { claims: chosen(fields.claims) });
  },
};
