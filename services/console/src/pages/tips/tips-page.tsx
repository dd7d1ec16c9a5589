import type { TipLine, TipPage } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tipsQuery } from '../../api/queries.ts';
import { post } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import { Empty, Loading, Problem, problemText } from '../../app/problems.tsx';
import page from '../../app/record.module.css';
import { Mark, type Tone } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { isWebAddress } from '../rumour/decide/forms/rebuttal-texts.ts';
import classes from './tips.module.css';

const text = words.tips;
type TipState = TipLine['state'];

const looks: Readonly<Record<TipState, readonly [Tone, string]>> = {
  held: ['warn', '!'],
  new: ['quiet', '→'],
  accepted: ['good', '✓'],
  spam: ['bad', '✕'],
};
/** What waits for a person comes first. */
const order: readonly TipState[] = ['held', 'new', 'accepted', 'spam'];

export function TipsPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const [state, setState] = useState<TipState>('held');
  const query = useQuery(tipsQuery(state));
  const counts: TipPage['counts'] = query.data?.counts ?? {};
  const lines = query.data?.items ?? [];
  return (
    <>
      <h1 className={page.title}>{text.title}</h1>
      <p className={page.lead}>{text.lead}</p>
      <div className={page.bar}>
        <fieldset className={page.states}>
          <legend>{text.show}</legend>
          {order.map((name) => (
            <label key={name}>
              <input type="radio" name="state" checked={state === name} onChange={() => setState(name)} />
              {text.states[name]} ({counts[name] ?? 0})
            </label>
          ))}
        </fieldset>
      </div>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data !== undefined && lines.length === 0 ? <Empty title={text.emptyTitle}>{text.empty}</Empty> : null}
      <ul className={page.list} aria-label={text.states[state]}>
        {lines.map((line) => (
          <TipItem key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

function TipItem({ line }: { line: TipLine }) {
  const client = useQueryClient();
  const { me } = usePlace();
  const sort = useMutation({
    networkMode: 'always',
    mutationFn: (state: 'accepted' | 'spam') => post(`/api/v1/tips/${encodeURIComponent(line.id)}/state`, { state }),
    onSettled: () => client.invalidateQueries({ queryKey: ['tips'] }),
  });
  const [tone, sign] = looks[line.state];
  const maySort = me.roles.some((role) => role === 'analyst' || role === 'administrator');
  return (
    <li className={classes.tip} data-tone={tone}>
      <div className={classes.top}>
        <Mark tone={tone} sign={sign}>
          {text.states[line.state]}
        </Mark>
        <span>
          <When at={line.at} />
          {line.ofOrigin > 1 ? ` · ${text.ofOrigin(line.ofOrigin)}` : ''}
        </span>
      </div>
      <p className={classes.text} dir="auto" lang={line.language}>
        {line.text}
      </p>
      {line.where === undefined ? null : <p dir="auto">{line.where}</p>}
      {line.link === undefined ? null : (
        <p className={classes.link}>
          {isWebAddress(line.link) ? (
            <a href={line.link} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
              {line.link}
            </a>
          ) : (
            line.link
          )}
        </p>
      )}
      {line.reason === undefined ? null : <p>{text.because(line.reason)}</p>}
      <div className={classes.actions}>
        {maySort && line.state !== 'accepted' && line.state !== 'new' ? (
          <Button size="compact-md" variant="light" loading={sort.isPending} onClick={() => sort.mutate('accepted')}>
            {text.accept}
          </Button>
        ) : null}
        {maySort && line.state !== 'spam' ? (
          <Button size="compact-md" variant="default" loading={sort.isPending} onClick={() => sort.mutate('spam')}>
            {text.spam}
          </Button>
        ) : null}
        {line.hasContact ? <Contact id={line.id} /> : null}
      </div>
      {sort.error === null ? null : <p role="alert">{problemText(sort.error)}</p>}
    </li>
  );
}

/** Asked for only when somebody wants to answer: that it was read is noted. */
function Contact({ id }: { id: string }) {
  const ask = useMutation({
    networkMode: 'always',
    gcTime: 0,
    mutationFn: () => post<{ contact: string }>(`/api/v1/tips/${encodeURIComponent(id)}/contact`, {}),
  });
  if (ask.data !== undefined) return <output dir="auto">{ask.data.contact}</output>;
  return (
    <>
      <Button size="compact-md" variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {text.contact}
      </Button>
      {ask.error === null ? null : <span role="alert">{problemText(ask.error)}</span>}
    </>
  );
}
