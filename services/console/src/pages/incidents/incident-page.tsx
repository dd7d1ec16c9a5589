import type { IncidentDetail } from '@hearsay/contracts';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { incidentQuery } from '../../api/queries.ts';
import { Refusal } from '../../api/request.ts';
import { Loading, NotFound, Problem } from '../../app/problems.tsx';
import classes from '../../app/record.module.css';
import { StateMark } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { DecideIncident } from './decide-incident.tsx';
import { IncidentFacts } from './facts.tsx';

const text = words.incidents;

/** One incident: what is known, the rumours about it, who did what, and what may be decided now. */
export function IncidentPage() {
  const { id } = useParams({ from: '/incidents/$id' });
  const query = useQuery(incidentQuery(id));
  const detail = query.data;
  useDocumentTitle(detail === undefined ? words.name : `${detail.incident.title.slice(0, 60)} · ${words.name}`);
  if (detail === undefined) {
    if (query.error instanceof Refusal && query.error.status === 404) return <NotFound />;
    return query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  }
  return (
    <>
      <nav className={classes.crumbs}>
        <Link to="/incidents">← {text.back}</Link>
      </nav>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} old /> : null}
      <h1 className={classes.title} dir="auto">
        {detail.incident.title}
      </h1>
      <IncidentFacts incident={detail.incident} />
      <div className={classes.columns}>
        <div>
          <section className={classes.card} aria-label={text.facts}>
            <h2>{text.facts}</h2>
            <p className={classes.known} dir="auto">
              {detail.incident.known}
            </p>
          </section>
          <Linked rumours={detail.rumours} incident={detail.incident} />
          <History history={detail.history} />
        </div>
        <DecideIncident key={id} detail={detail} />
      </div>
    </>
  );
}

function Linked({ rumours, incident }: Pick<IncidentDetail, 'rumours' | 'incident'>) {
  return (
    <section className={classes.card} aria-label={text.linked}>
      <h2>{text.linked}</h2>
      {rumours.length === 0 ? <p className={classes.small}>{text.noLinked}</p> : null}
      {rumours.length === 0 ? null : (
        <Link to="/" search={{ incident: incident.id }}>
          {text.filter.inQueue}
        </Link>
      )}
      <ul className={classes.list}>
        {rumours.map(({ id, statement, state, priority }) => (
          <li key={id}>
            <Link to="/rumours/$id" params={{ id }} dir="auto">
              {statement}
            </Link>
            <div className={classes.facts}>
              <StateMark state={state} />
              <span>{words.queue.priority(Math.round(priority))}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ history }: Pick<IncidentDetail, 'history'>) {
  return (
    <section className={classes.card} aria-label={text.history}>
      <h2>{text.history}</h2>
      <p className={classes.small}>{text.historyLead}</p>
      <ol className={classes.history} reversed>
        {history.toReversed().map(({ id, at, by, action, reason, hash }) => (
          <li key={id} title={hash}>
            <When at={at} /> · <b>{by.name}</b> {text.actions[action.kind].done}
            {reason === '' ? null : <q>{reason}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
