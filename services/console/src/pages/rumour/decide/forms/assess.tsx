import { NativeSelect } from '@mantine/core';
import { confirming } from '../../../../words/confirming.ts';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, missing } from '../action-form.ts';
import { agencyChoice } from './ask.tsx';
import { Choice } from './simple.tsx';

/** What it is found to be, and which agency that knows confirmed it: the one of the place stands first. */
export const assess: ActionForm = {
  reason: 'required',
  start: ({ detail }) => ({ verdict: detail.rumour.verdict === 'unverified' ? '' : detail.rumour.verdict }),
  Body: (body) => (
    <>
      <Choice
        label={words.decide.fields.verdict}
        field="verdict"
        options={words.verdicts}
        hints={words.verdictHints}
        body={body}
      />
      <NativeSelect
        label={confirming.field}
        description={confirming.hint}
        value={body.fields.confirmedBy ?? ''}
        onChange={(event) => body.set('confirmedBy', event.currentTarget.value)}
        data={agencyChoice(body)}
      />
    </>
  ),
  read: (fields) => {
    const problems = missing(fields, ['verdict'], words.decide.needed);
    const { verdict, confirmedBy } = fields;
    return problems ? { problems } : actionOf('assess', { verdict, ...(confirmedBy ? { confirmedBy } : {}) });
  },
};
