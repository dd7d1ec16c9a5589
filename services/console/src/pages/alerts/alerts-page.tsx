import { NativeSelect } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { alertsQuery } from '../../api/queries.ts';
import { usePlace } from '../../api/setting.tsx';
import { Empty, Loading, Problem } from '../../app/problems.tsx';
import { words } from '../../words/index.ts';
import { AlertItem } from './alert-item.tsx';
import classes from './alerts.module.css';

const text = words.alerts;

export function AlertsPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const { setting } = usePlace();
  const [agency, setAgency] = useState('');
  const query = useQuery(alertsQuery);
  const shown = (query.data ?? []).filter((line) => agency === '' || line.alert.agency === agency);
  return (
    <>
      <div className={classes.top}>
        <div>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
        </div>
        <NativeSelect
          label={text.agency}
          value={agency}
          onChange={(event) => setAgency(event.currentTarget.value)}
          data={[
            { value: '', label: text.anyAgency },
            ...setting.agencies.map((it) => ({ value: it.id, label: it.name })),
          ]}
        />
      </div>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data !== undefined && shown.length === 0 ? <Empty title={text.emptyTitle}>{text.empty}</Empty> : null}
      <ul className={classes.list} aria-label={text.title}>
        {shown.map((line) => (
          <AlertItem key={line.alert.id} line={line} />
        ))}
      </ul>
    </>
  );
}
