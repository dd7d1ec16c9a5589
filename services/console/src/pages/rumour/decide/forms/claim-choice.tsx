import { Checkbox, Stack } from '@mantine/core';
import type { BodyProps } from '../action-form.ts';

/** The ids that were chosen, as the field `claims` keeps them. */
export const chosenClaims = (claims: string | undefined): string[] =>
  (claims ?? '').split(',').filter((id) => id !== '');

/** Some of the claims that are shown, by their words. */
export function ClaimChoice({ label, hint, body }: { label: string; hint?: string; body: BodyProps }) {
  const { fields, set, problems, detail } = body;
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={chosenClaims(fields.claims)}
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
