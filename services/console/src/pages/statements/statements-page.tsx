import type { StatementList, StatementState } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { statementsQuery } from '../../api/queries.ts';
import { Empty, Loading, Problem } from '../../app/problems.tsx';
import classes from '../../app/record.module.css';
import { ExerciseMark, Mark } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';
import { DraftForm } from './draft-form.tsx';
import { StatementMark } from './marks.tsx';
import { StatementFacts } from './text.tsx';

const text = words.statements;
type Line = StatementList['items'][number];
const states: readonly (StatementState | '')[] = ['', 'draft', 'approved', 'expired', 'withdrawn', 'sent-back'];

/** Holding texts: what waits for a second person, and what may be used. */
export function StatementsPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const [state, setState] = useState<StatementState | ''>('');
  const [writing, setWriting] = useState(false);
  const navigate = useNavigate();
  const query = useQuery(statementsQuery);
  const all = query.data?.items ?? [];
  const shown = all.filter((line) => state === '' || line.state === state);
  const count = (name: StatementState | '') => all.filter((line) => name === '' || line.state === name).length;
  return (
    <>
      <h1 className={classes.title}>{text.title}</h1>
      <p className={classes.lead}>{text.lead}</p>
      {writing ? (
        <DraftForm
          onCancel={() => setWriting(false)}
          onDone={({ statement }) => void navigate({ to: '/statements/$id', params: { id: statement } })}
        />
      ) : query.data?.mayDraft ? (
        <Button mb="md" onClick={() => setWriting(true)}>
          {text.write}
        </Button>
      ) : null}
      <fieldset className={`${classes.states} ${classes.above}`}>
        <legend>{text.show}</legend>
        {states.map((name) => (
          <label key={name}>
            <input type="radio" name="state" checked={state === name} onChange={() => setState(name)} />
            {name === '' ? text.all : text.states[name]} ({count(name)})
          </label>
        ))}
      </fieldset>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data !== undefined && shown.length === 0 ? <Empty title={text.none}>{text.noneText}</Empty> : null}
      <ul className={classes.list} aria-label={text.title}>
        {shown.map((line) => (
          <Item key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

function Item({ line: { id, state, exercise, inForce, draft, latest } }: { line: Line }) {
  const version = inForce ?? draft ?? latest;
  return (
    <li className={classes.item}>
      <Link to="/statements/$id" params={{ id }} dir="auto">
        {version?.body.title ?? id}
      </Link>
      <div className={classes.facts}>
        <StatementMark state={state} />
        {exercise ? <ExerciseMark /> : null}
        {draft !== undefined && state !== 'draft' ? (
          <Mark tone="mixed" sign="✎">
            {text.newText}
          </Mark>
        ) : null}
      </div>
      {version === undefined ? null : <StatementFacts version={version} />}
    </li>
  );
}
