import { Textarea } from '@mantine/core';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';
import { ClaimChoice, chosenClaims } from './claim-choice.tsx';

const text = words.decide.fields;

function Body(body: BodyProps) {
  const { fields, set, problems } = body;
  return (
    <>
      <ClaimChoice label={text.splitClaims} body={body} />
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
    return problems
      ? { problems }
      : actionOf('split', { claims: chosenClaims(fields.claims), statement: fields.statement });
  },
};
