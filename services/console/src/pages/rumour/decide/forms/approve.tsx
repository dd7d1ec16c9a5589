import { words } from '../../../../words/index.ts';
import { RebuttalPreviews } from '../../rebuttal-preview.tsx';
import { type ActionForm, actionOf, type BodyProps } from '../action-form.ts';

function Body({ detail }: BodyProps) {
  return (
    <>
      <p>{words.decide.approveLead}</p>
      {detail.rumour.draft === undefined ? null : <RebuttalPreviews rebuttal={detail.rumour.draft} />}
    </>
  );
}

const onDraft = (kind: 'approve' | 'send-back'): ActionForm['read'] => {
  return (_fields, { detail }) => actionOf(kind, { rebuttalVersion: detail.rumour.draft?.version ?? 1 });
};

export const approve: ActionForm = { reason: 'optional', Body, read: onDraft('approve') };
export const sendBack: ActionForm = { reason: 'required', read: onDraft('send-back') };
