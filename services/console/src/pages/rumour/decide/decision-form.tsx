import type { ActionKind, DecisionResponse } from '@hearsay/contracts';
import { Alert, Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { problemText } from '../../../app/problems.tsx';
import { useKept } from '../../../kept/use-kept.ts';
import { useNow } from '../../../time/clock.tsx';
import { words } from '../../../words/index.ts';
import { whatChanged, whoChanged } from '../what-changed.ts';
import type { FormContext, Problems } from './action-form.ts';
import classes from './decide.module.css';
import { forms } from './forms/index.ts';
import { useDecision } from './use-decision.ts';

const text = words.decide;
const none: Problems = {};

interface Props {
  readonly kind: ActionKind;
  readonly context: FormContext;
  readonly keptAs: string;
  readonly onDone: (response: DecisionResponse) => void;
  readonly onCancel: () => void;
}

export function DecisionForm({ kind, context, keptAs, onDone, onCancel }: Props) {
  const form = forms[kind];
  const { rumour } = context.detail;
  const kept = useKept(keptAs, () => ({ reason: '', ...form.start?.(context) }));
  const [problems, setProblems] = useState(none);
  const seen = useSeenVersion(context);
  const decision = useDecision(rumour);
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const set = (field: string, value: string) => {
    kept.set(field, value);
    setProblems(({ [field]: _mended, texts: _texts, ...rest }) => rest);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = form.read(kept.fields, context, Date.now());
    const found: Record<string, string> = 'problems' in read ? { ...read.problems } : {};
    if (form.reason === 'required' && !kept.fields.reason?.trim()) found.reason = text.needed;
    setProblems(found);
    if ('problems' in read || Object.keys(found).length > 0) {
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    decision.mutate(
      { action: read.action, reason: kept.fields.reason?.trim() ?? '', onVersion: seen.version },
      {
        onSuccess: (response) => {
          kept.forget();
          onDone(response);
        },
      },
    );
  };

  return (
    <form ref={element} onSubmit={submit} className={classes.form} data-kind={kind} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {text.actions[kind].name}
      </h3>
      <p className={classes.hint}>{text.actions[kind].hint}</p>
      {form.Body === undefined ? null : <form.Body {...context} fields={kept.fields} set={set} problems={problems} />}
      {form.reason === 'none' ? null : (
        <Textarea
          label={form.reason === 'required' ? text.reason : `${text.reason} (${text.optional})`}
          description={text.reasonHint}
          value={kept.fields.reason ?? ''}
          onChange={(event) => set('reason', event.currentTarget.value)}
          error={problems.reason}
          maxLength={2000}
          rows={2}
        />
      )}
      {seen.changes.length > 0 || decision.error?.code === 'conflict' ? (
        <Alert role="alert" color="orange" variant="outline" title={text.changedTitle}>
          {seen.changes.length === 0 ? <p>{text.changedNothing}</p> : null}
          {seen.doers.map((doer) => (
            <p key={doer}>
              <b>{doer}</b>
            </p>
          ))}
          <ul className={classes.changes}>
            {seen.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p>{text.yours}</p>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              decision.reset();
              seen.accept();
            }}
          >
            {text.useNow}
          </Button>
        </Alert>
      ) : null}
      {decision.error !== null && decision.error.code !== 'conflict' ? (
        <Alert role="alert" color="red" variant="outline" title={text.refused}>
          <p>{problemText(decision.error)}</p>
          {decision.error instanceof Error && 'details' in decision.error
            ? decision.error.details.map((detail) => (
                <p key={detail.path}>
                  <code>{detail.path}</code> {detail.message}
                </p>
              ))
            : null}
          <p>{text.yours}</p>
        </Alert>
      ) : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={decision.isPending} disabled={seen.changes.length > 0}>
          {text.actions[kind].name}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
      <p className={classes.hint}>{text.kept}</p>
    </form>
  );
}

/**
 * The version that the person has in mind: the one the form was opened on, moved on by itself while only claims join, and held as soon as
 * something changes that they should know of.
 */
function useSeenVersion({ detail, setting }: FormContext) {
  const current = detail.rumour;
  const now = useNow();
  const [seen, setSeen] = useState(detail);
  const changes = seen.rumour === current ? [] : whatChanged(words, setting, seen.rumour, current);
  if (seen !== detail && changes.length === 0) setSeen(detail);
  const doers = changes.length === 0 ? [] : whoChanged(words, setting, seen.history, detail.history, now);
  return { version: seen.rumour.version, changes, doers, accept: () => setSeen(detail) };
}
