import type { StatementDecisionRequest, StatementDetail, StatementKept } from '@hearsay/contracts';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post, type Refusal } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import classes from '../../app/record.module.css';
import { Refused } from '../../app/refusal-text.tsx';
import { words } from '../../words/index.ts';
import { DraftForm } from './draft-form.tsx';

const text = words.statements;
type Verdict = StatementDecisionRequest['verdict'];
const order: readonly Verdict[] = ['approve', 'send-back', 'withdraw'];

/** What may be decided about a statement now: a second person approves or sends back, somebody withdraws or drafts the next text. */
export function DecideStatement({ detail }: { detail: StatementDetail }) {
  const { id, draft, versions, inForce, allowed } = detail;
  const { me } = usePlace();
  const client = useQueryClient();
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  // What is withdrawn is the approved text, whether or not its time is over.
  const approved = versions.find(({ status }) => status === 'approved');
  const decide = useMutation<StatementKept, Refusal, Verdict>({
    networkMode: 'always',
    mutationFn: (verdict) =>
      post(`/api/v1/statements/${encodeURIComponent(id)}/decisions`, {
        draft: (verdict === 'withdraw' ? approved : draft)?.draft,
        verdict,
        reason: reason.trim(),
      }),
    onSuccess: (_kept, verdict) => {
      setReason('');
      setDone(text.verdicts[verdict].name);
    },
    onSettled: () =>
      Promise.all([['statements'], ['rumour']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  if (writing) {
    const body = (draft ?? inForce ?? versions[0])?.body;
    return (
      <DraftForm
        statement={{ id, body }}
        onCancel={() => setWriting(false)}
        onDone={() => {
          setWriting(false);
          setDone(text.sent);
        }}
      />
    );
  }
  const offered = order.filter((verdict) => allowed.includes(verdict));
  return (
    <section id="decisions" className={classes.card} aria-label={text.decide}>
      <h2>{text.decide}</h2>
      <p role="status">{done === '' ? '' : `${words.decide.accepted}: ${done}`}</p>
      {draft?.by.person === me.person ? <p>{text.ownDraft}</p> : null}
      {allowed.length === 0 ? <p>{text.nothing}</p> : null}
      {offered.length === 0 ? null : (
        <Textarea
          label={text.fields.reason}
          value={reason}
          rows={2}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={classes.buttons}>
        {offered.map((verdict) => (
          <Button
            key={verdict}
            variant={verdict === 'approve' ? 'filled' : 'default'}
            loading={decide.isPending}
            onClick={() => {
              setDone('');
              decide.mutate(verdict);
            }}
          >
            {text.verdicts[verdict].name}
          </Button>
        ))}
        {allowed.includes('draft') ? (
          <Button variant="default" onClick={() => setWriting(true)}>
            {text.change}
          </Button>
        ) : null}
      </div>
      <Refused error={decide.error} title={text.refused} apart />
    </section>
  );
}
