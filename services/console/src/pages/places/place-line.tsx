import type { RegisteredItem, RegisterRequest } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { put } from '../../api/request.ts';
import { RefusalText } from '../../app/refusal-text.tsx';
import { When } from '../../time/clock.tsx';
import { places as text } from '../../words/places.ts';
import { differences, fieldsOf, textsOf } from './fields.ts';
import classes from './places.module.css';

interface Props {
  readonly item: RegisteredItem;
  readonly mayChange: boolean;
  readonly onChange: () => void;
  readonly onDone: (name: string) => void;
}

/** One election, area or forum: what holds, who said so, and what the configuration says otherwise. */
export function PlaceLine({ item, mayChange, onChange, onDone }: Props) {
  const { kind, id, body = {}, conflict, misfit, by, at, reason } = item;
  const texts = textsOf(kind, body);
  const name = texts.name || id;
  const decide = useMutation({
    mutationFn: (change: 'set' | 'removed' | 'as-configured') =>
      put<RegisteredItem>(`/api/v1/registered/${kind}/${encodeURIComponent(id)}`, {
        onVersion: item.version,
        change,
        ...(change === 'set' ? { body } : {}),
        reason: change === 'as-configured' ? text.takeFile : text.keepOurs,
      } satisfies RegisterRequest),
    onSuccess: () => onDone(name),
  });
  return (
    <>
      <div className={classes.head}>
        <b>{name}</b>
        <span>{item.from === 'person' && by !== undefined ? text.byPerson(by) : text.fromFile}</span>
        {item.from === 'person' && at !== undefined ? <When at={at} /> : null}
        {item.from === 'person' && reason !== undefined ? <q>{reason}</q> : null}
        {item.body === undefined ? <b>{text.removed}</b> : null}
        {mayChange ? (
          <Button size="compact-md" variant="default" onClick={onChange} aria-label={text.change(name)}>
            {text.changeShort}
          </Button>
        ) : null}
      </div>
      <dl className={classes.facts}>
        {fieldsOf[kind]
          .filter((field) => field.name !== 'name' && (texts[field.name] ?? '') !== '')
          .map((field) => (
            <div key={field.name}>
              <dt>{text.fields[field.name]}</dt>
              <dd>{texts[field.name]}</dd>
            </div>
          ))}
      </dl>
      {misfit === undefined ? null : <p className={classes.notice}>{text.misfit(misfit)}</p>}
      {conflict === undefined ? null : (
        <div className={classes.notice} role="note">
          <p>{conflict.configured === null ? text.conflictGone : text.conflict}</p>
          {conflict.configured === null ? null : (
            <ul>
              {differences(kind, body, conflict.configured).map((one) => (
                <li key={one.name}>
                  {text.fields[one.name]}: <s>{one.ours}</s> {one.theirs}
                </li>
              ))}
            </ul>
          )}
          {mayChange ? (
            <div className={classes.buttons}>
              <Button
                size="compact-md"
                loading={decide.isPending}
                onClick={() => decide.mutate(item.body ? 'set' : 'removed')}
              >
                {text.keepOurs}
              </Button>
              <Button size="compact-md" variant="default" onClick={() => decide.mutate('as-configured')}>
                {text.takeFile}
              </Button>
            </div>
          ) : null}
        </div>
      )}
      {decide.error ? (
        <div role="alert" className={classes.notice}>
          <RefusalText error={decide.error} />
        </div>
      ) : null}
    </>
  );
}
