import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, missing } from '../action-form.ts';
import { ClaimChoice, chosenClaims } from './claim-choice.tsx';

/** Claims that do not count. */
export const setAside: ActionForm = {
  reason: 'required',
  Body: (body) => <ClaimChoice label={words.claims.setAsideClaims} hint={words.claims.setAsideHint} body={body} />,
  read: (fields) => {
    const problems = missing(fields, ['claims'], words.decide.needed);
    return problems ? { problems } : actionOf('set-aside', { claims: chosenClaims(fields.claims) });
  },
};
