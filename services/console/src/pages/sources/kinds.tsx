import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sourceKindsQuery } from '../../api/queries.ts';
import { Problem } from '../../app/problems.tsx';
import { words } from '../../words/index.ts';
import classes from './sources.module.css';

const text = words.sources.kinds;

/** What kinds of sources there are, asked for when somebody opens it. */
export function Kinds() {
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...sourceKindsQuery, enabled: opened });
  return (
    <details className={classes.kinds} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{text.title}</summary>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : null}
      <ul>
        {(query.data ?? []).map(({ kind, shape, summary, terms, limits, credentials }) => (
          <li key={kind}>
            <h2>
              {kind} <small>{text.shapes[shape]}</small>
            </h2>
            <p>{summary}</p>
            <dl>
              <dt>{text.terms}</dt>
              <dd>{terms}</dd>
              <dt>{text.limits}</dt>
              <dd>{limits}</dd>
              <dt>{text.credentials}</dt>
              <dd>{credentials}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
