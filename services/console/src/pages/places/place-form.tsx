import type { RegisteredItem, RegisteredKind, RegisterRequest } from '@hearsay/contracts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { put } from '../../api/request.ts';
import { RefusalText } from '../../app/refusal-text.tsx';
import { places as text } from '../../words/places.ts';
import { bodyOf, emptyIn, type FieldName, fieldsOf, type Texts, textsOf } from './fields.ts';
import classes from './places.module.css';

interface Props {
  readonly kind: RegisteredKind;
  /** Nothing for a new one. */
  readonly item?: RegisteredItem | undefined;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

const hints: Readonly<Partial<Record<FieldName, string>>> = text.hints;

/** An election, an area or a forum is added or changed, with a reason. */
export function PlaceForm({ kind, item, onDone, onCancel }: Props) {
  const [texts, setTexts] = useState<Texts>(() => textsOf(kind, item?.body ?? {}));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly (FieldName | 'reason')[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:not([readonly]), select')?.focus(), []);
  const save = useMutation({
    mutationFn: (change: RegisterRequest['change']) => {
      const id = item?.id ?? (texts.id ?? '').trim();
      return put<RegisteredItem>(`/api/v1/registered/${kind}/${encodeURIComponent(id)}`, {
        onVersion: item?.version ?? 0,
        change,
        ...(change === 'set' ? { body: bodyOf(kind, texts) } : {}),
        reason,
      } satisfies RegisterRequest);
    },
    onSuccess: () => onDone(texts.name ?? ''),
  });
  const send = (change: RegisterRequest['change']) => {
    const empty = [
      ...(change === 'set' ? emptyIn(kind, texts) : []),
      ...(reason.trim() === '' ? ['reason' as const] : []),
    ];
    setMissing(empty);
    if (empty.length === 0) save.mutate(change);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send('set');
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      className={classes.form}
      noValidate
      aria-label={item ? text.change(texts.name ?? '') : text.add[kind]}
    >
      {fieldsOf[kind].map(({ name, options, needed }) =>
        options ? (
          <NativeSelect
            key={name}
            label={text.fields[name]}
            value={texts[name] ?? options[0]}
            onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
            data={options.map((value) => ({ value, label: text.options[value] }))}
          />
        ) : (
          <TextInput
            key={name}
            label={text.fields[name]}
            description={hints[name]}
            value={texts[name] ?? ''}
            required={needed ?? false}
            readOnly={name === 'id' && item !== undefined}
            error={missing.includes(name) ? text.needed : undefined}
            maxLength={2000}
            onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
          />
        ),
      )}
      <TextInput
        label={text.reason}
        value={reason}
        required
        maxLength={400}
        error={missing.includes('reason') ? text.needed : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {save.error ? (
        <div role="alert" className={classes.notice}>
          <RefusalText error={save.error} />
        </div>
      ) : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {text.save}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
        {item?.body === undefined ? null : (
          <Button variant="default" color="red" onClick={() => send('removed')}>
            {text.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
