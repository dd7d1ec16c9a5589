import type { IncidentBeside, RumourDetail } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RefusalText } from '../../app/refusal-text.tsx';
import { words } from '../../words/index.ts';
import { IncidentFacts } from '../incidents/facts.tsx';
import { useDecision } from './decide/use-decision.ts';
import classes from './rumour.module.css';

const text = words.incidents.beside;

/** What really happened: linked to the rumour by a person, and what it may be about, for a person to say. */
export function Incidents({ detail }: { detail: RumourDetail }) {
  const [done, setDone] = useState('');
  const found = detail.incidents ?? [];
  if (found.length === 0 && done === '') return null;
  return (
    <section className={classes.card} aria-label={text.title}>
      <h2>{text.title}</h2>
      {found.some(({ linked }) => !linked) ? <p className={classes.small}>{text.lead}</p> : null}
      <p role="status">{done}</p>
      <ul className={classes.claims}>
        {found.map((beside) => (
          <li key={beside.incident.id}>
            <Beside beside={beside} detail={detail} onDone={setDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly beside: IncidentBeside;
  readonly detail: RumourDetail;
  readonly onDone: (what: string) => void;
}

function Beside({ beside: { incident, linked, notCounted, why }, detail: { rumour, allowed }, onDone }: Props) {
  const decision = useDecision(rumour);
  const decide = (kind: 'link' | 'unlink') =>
    decision.mutate(
      { action: { kind, incident: incident.id }, reason: '', onVersion: rumour.version },
      // By then the line is gone from the list, or stands elsewhere in it: the panel says what became of it.
      { onSuccess: () => onDone(kind === 'link' ? text.linkedTo(incident.title) : text.unlinkedFrom(incident.title)) },
    );
  return (
    <>
      <b>{linked ? text.linked : text.suggested}</b>{' '}
      <Link to="/incidents/$id" params={{ id: incident.id }} dir="auto">
        {incident.title}
      </Link>
      <IncidentFacts incident={incident} />
      {why === undefined ? null : <p className={classes.small}>{why.map((one) => text.why[one]).join(', ')}</p>}
      {notCounted ? <p className={classes.small}>{text.notCounted}</p> : null}
      <div className={classes.marks}>
        {!linked && allowed.includes('link') ? (
          <Button size="compact-md" loading={decision.isPending} onClick={() => decide('link')}>
            {text.link}
          </Button>
        ) : null}
        {allowed.includes('unlink') ? (
          <Button size="compact-md" variant="default" loading={decision.isPending} onClick={() => decide('unlink')}>
            {text.unlink}
          </Button>
        ) : null}
      </div>
      {decision.error === null ? null : (
        <div role="alert" className={classes.notice}>
          <RefusalText error={decision.error} />
        </div>
      )}
    </>
  );
}
