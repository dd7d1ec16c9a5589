import type { CorrectionBeside, Leaf } from '@hearsay/contracts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { post } from '../api/request.ts';
import { categoryLabel, usePlace } from '../api/setting.tsx';
import { problemText } from '../app/problems.tsx';
import { corrections as text } from '../words/corrections.ts';
import classes from './correct.module.css';
import { correctionsQuery } from './query.ts';
import { type Corrected, missingIn, requestFor } from './request.ts';

interface Props {
  readonly what: Corrected;
  /** What the detector said, where it said something. */
  readonly was?: Leaf | undefined;
  /** What somebody said of it already. */
  readonly said?: CorrectionBeside | undefined;
}

/** What somebody said that the detector got wrong here, and the form to say it: folded until it is wanted. */
export function Correct({ what, was, said }: Props) {
  const { setting } = usePlace();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const status = useRef<HTMLSpanElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (sent) status.current?.focus();
  }, [sent]);
  return (
    <div className={classes.correct}>
      {said === undefined ? null : (
        <span>
          {text.said(said.by, said.is === null ? text.isNone : categoryLabel(setting, said.is))}.{' '}
          {text.states[said.state]}.
        </span>
      )}
      <span ref={status} role="status" tabIndex={-1}>
        {sent ? text.sent : ''}
      </span>
      {sent ? null : (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary data-correct>{text.correct}</summary>
          {open ? <CorrectForm what={what} was={was} onSent={() => setSent(true)} /> : null}
        </details>
      )}
    </div>
  );
}

function CorrectForm({ what, was, onSent }: Omit<Props, 'said'> & { onSent: () => void }) {
  const { setting } = usePlace();
  const client = useQueryClient();
  const name = useId();
  const missed = 'missed' in what;
  const [kind, setKind] = useState<'none' | 'other' | ''>(missed ? 'other' : '');
  const [category, setCategory] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const typed = { is: kind === 'other' ? category : kind, reason };
  const missing = tried ? missingIn(typed) : [];
  const send = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const { path, body } = requestFor(what, typed);
      return post(path, body);
    },
    onSuccess: async () => {
      onSent();
      await Promise.all(
        [correctionsQuery.queryKey, ['rumour']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missingIn(typed).length === 0 && !send.isPending) send.mutate();
      }}
    >
      <p className={classes.lead}>{text.correctLead}</p>
      <fieldset className={classes.kinds}>
        <legend className={missed ? undefined : 'visually-hidden'}>{missed ? text.missed : text.what}</legend>
        {missed
          ? null
          : (['none', 'other'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name={name} checked={kind === one} onChange={() => setKind(one)} />
                {text[one]}
              </label>
            ))}
      </fieldset>
      {kind === 'other' ? (
        <NativeSelect
          label={text.category}
          value={category}
          error={missing.includes('is') ? text.needsCategory : null}
          onChange={(event) => setCategory(event.currentTarget.value)}
          data={[
            { value: '', label: text.choose },
            ...setting.categories.filter(({ id }) => id !== was).map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      ) : null}
      {kind === '' && missing.includes('is') ? <p role="alert">{text.what}?</p> : null}
      <TextInput
        label={text.reason}
        value={reason}
        maxLength={400}
        error={missing.includes('reason') ? text.needsReason : send.error ? problemText(send.error) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-md" variant="default" loading={send.isPending}>
        {text.send}
      </Button>
    </form>
  );
}
