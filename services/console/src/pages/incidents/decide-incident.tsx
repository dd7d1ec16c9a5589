import type { IncidentAction, IncidentActionKind, IncidentDecided, IncidentDetail } from '@hearsay/contracts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { idempotencyKey, post, type Refusal } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import classes from '../../app/record.module.css';
import { Refused } from '../../app/refusal-text.tsx';
import { instantIn, localIn } from '../../time/zoned.ts';
import { words } from '../../words/index.ts';
import { ReportForm } from './report-form.tsx';

const text = words.incidents;
const order: readonly IncidentActionKind[] = ['confirm', 'resolve', 'reopen', 'amend', 'withdraw'];

/** What may be decided about an incident now: a button each, with a reason, and a time where it is over. */
export function DecideIncident({ detail }: { detail: IncidentDetail }) {
  const { incident, allowed } = detail;
  const { setting } = usePlace();
  const zone = setting.election.timezone;
  const client = useQueryClient();
  const [amending, setAmending] = useState(false);
  const [reason, setReason] = useState('');
  const [ended, setEnded] = useState(() => localIn(zone, Date.now()));
  const [badTime, setBadTime] = useState(false);
  const [done, setDone] = useState('');
  const decide = useMutation<IncidentDecided, Refusal, IncidentAction>({
    networkMode: 'always',
    mutationFn: (action) =>
      post(
        `/api/v1/incidents/${encodeURIComponent(incident.id)}/decisions`,
        { onVersion: incident.version, reason: reason.trim(), action },
        { 'idempotency-key': idempotencyKey() },
      ),
    onSuccess: ({ outcome }, action) => {
      setReason('');
      setDone(outcome === 'accepted' ? text.actions[action.kind].name : text.pending);
    },
    onSettled: () =>
      Promise.all([['incidents'], ['rumours'], ['rumour']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const act = (kind: IncidentActionKind) => {
    setDone('');
    if (kind === 'amend') return setAmending(true);
    if (kind !== 'resolve') return decide.mutate({ kind } as IncidentAction);
    const at = instantIn(zone, ended);
    setBadTime(at === undefined);
    if (at !== undefined) decide.mutate({ kind, ended: at });
  };
  if (amending) {
    const close = () => setAmending(false);
    return <ReportForm incident={incident} onCancel={close} onDone={close} />;
  }
  const offered = order.filter((kind) => allowed.includes(kind));
  return (
    <section id="decisions" className={classes.card} aria-label={text.decide}>
      <h2>{text.decide}</h2>
      <p role="status">{done === '' ? '' : `${words.decide.accepted}: ${done}`}</p>
      {offered.length === 0 ? <p>{text.nothing}</p> : null}
      {offered.includes('resolve') ? (
        <TextInput
          type="datetime-local"
          label={text.fields.ended}
          description={text.fields.zone(zone)}
          value={ended}
          error={badTime ? text.badTime : undefined}
          onChange={(event) => setEnded(event.currentTarget.value)}
        />
      ) : null}
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
        {offered.map((kind, place) => (
          <Button
            key={kind}
            variant={place === 0 ? 'filled' : 'default'}
            loading={decide.isPending}
            onClick={() => act(kind)}
          >
            {text.actions[kind].name}
          </Button>
        ))}
      </div>
      <Refused error={decide.error} title={text.refused} apart />
    </section>
  );
}
