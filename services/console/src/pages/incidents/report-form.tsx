import type { Incident, IncidentDecided } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { idempotencyKey, post, type Refusal } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import classes from '../../app/record.module.css';
import { Refused } from '../../app/refusal-text.tsx';
import { useKept } from '../../kept/use-kept.ts';
import { words } from '../../words/index.ts';
import { FactsForm } from './facts-form.tsx';
import { factsOf, startOf } from './incident-form.ts';

const text = words.incidents;

interface Props {
  /** What is known so far, where it is not a new one. */
  readonly incident?: Incident;
  readonly onDone: (decided: IncidentDecided) => void;
  readonly onCancel: () => void;
}

/** Reports an incident, or writes what is known of one anew. What was typed and not sent survives a reload. */
export function ReportForm({ incident, onDone, onCancel }: Props) {
  const { setting, me } = usePlace();
  const client = useQueryClient();
  const kept = useKept(`${me.person}.incident.${incident?.id ?? 'new'}`, () =>
    startOf(incident, { setting, me }, Date.now()),
  );
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [key, setKey] = useState(idempotencyKey);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const send = useMutation<IncidentDecided, Refusal, ReturnType<typeof factsOf> & { facts: unknown }>({
    networkMode: 'always',
    mutationFn: ({ facts }) =>
      incident === undefined
        ? post('/api/v1/incidents', { facts }, { 'idempotency-key': key })
        : post(
            `/api/v1/incidents/${encodeURIComponent(incident.id)}/decisions`,
            { onVersion: incident.version, action: { kind: 'amend', facts } },
            { 'idempotency-key': key },
          ),
    onSuccess: (decided) => {
      kept.forget();
      onDone(decided);
    },
    onSettled: (_decided, error) => {
      // Nothing came back: the same report goes out under the same key again, so that it is taken once.
      if (error?.status !== 0) setKey(idempotencyKey());
      return client.invalidateQueries({ queryKey: ['incidents'] });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = factsOf(text, kept.fields, setting.election.timezone);
    setProblems('problems' in read ? read.problems : {});
    if ('facts' in read) send.mutate(read);
    else requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const name = incident === undefined ? text.report : text.actions.amend.name;
  return (
    <form ref={element} className={`${classes.card} ${classes.form}`} onSubmit={submit} noValidate aria-label={name}>
      <h2>{name}</h2>
      <FactsForm fields={kept.fields} set={kept.set} problems={problems} />
      <Refused error={send.error} title={text.refused} />
      <div className={classes.buttons}>
        <Button type="submit" loading={send.isPending}>
          {incident === undefined ? text.send : text.save}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
