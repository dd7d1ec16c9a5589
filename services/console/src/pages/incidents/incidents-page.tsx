import type { Incident, IncidentState } from '@hearsay/contracts';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { incidentsQuery } from '../../api/queries.ts';
import { Empty, Loading, Problem } from '../../app/problems.tsx';
import classes from '../../app/record.module.css';
import { words } from '../../words/index.ts';
import { IncidentFacts } from './facts.tsx';
import { ReportForm } from './report-form.tsx';

const text = words.incidents;
const states: readonly (IncidentState | '')[] = ['', 'reported', 'confirmed', 'resolved', 'withdrawn'];

/** What really happened, as far as one may know it. */
export function IncidentsPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const [state, setState] = useState<IncidentState | ''>('');
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q, 250);
  const [reporting, setReporting] = useState(false);
  const navigate = useNavigate();
  const query = useQuery(incidentsQuery({ state, q: asked }));
  const list = query.data;
  const counts = list?.counts ?? {};
  const all = Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
  return (
    <>
      <h1 className={classes.title}>{text.title}</h1>
      <p className={classes.lead}>{text.lead}</p>
      {reporting ? (
        <ReportForm
          onCancel={() => setReporting(false)}
          onDone={({ id, outcome }) => {
            setReporting(false);
            if (outcome === 'accepted') void navigate({ to: '/incidents/$id', params: { id } });
          }}
        />
      ) : list?.mayReport ? (
        <Button mb="md" onClick={() => setReporting(true)}>
          {text.report}
        </Button>
      ) : null}
      <div className={classes.bar}>
        <fieldset className={classes.states}>
          <legend>{text.show}</legend>
          {states.map((name) => (
            <label key={name}>
              <input type="radio" name="state" checked={state === name} onChange={() => setState(name)} />
              {name === '' ? text.all : text.states[name]} ({name === '' ? all : (counts[name] ?? 0)})
            </label>
          ))}
        </fieldset>
        <TextInput
          label={text.search}
          value={q}
          maxLength={200}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      </div>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} old={list !== undefined} /> : null}
      {query.isPending ? <Loading /> : null}
      {list !== undefined && list.items.length === 0 ? <Empty title={text.none}>{text.noneText}</Empty> : null}
      <ul className={classes.list} aria-label={text.title}>
        {list?.items.map((incident) => (
          <Line key={incident.id} incident={incident} />
        ))}
      </ul>
    </>
  );
}

function Line({ incident }: { incident: Incident }) {
  return (
    <li className={classes.item}>
      <Link to="/incidents/$id" params={{ id: incident.id }} dir="auto">
        {incident.title}
      </Link>
      <IncidentFacts incident={incident} />
    </li>
  );
}
