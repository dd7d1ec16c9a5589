import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { rumourQuery } from '../../api/queries.ts';
import { Refusal } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import { Loading, NotFound, Problem } from '../../app/problems.tsx';
import { openCorrection } from '../../corrections/open.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { PriorityParts } from '../../pictures/priority.tsx';
import { words } from '../../words/index.ts';
import { Claims } from './claims.tsx';
import type { FormContext } from './decide/action-form.ts';
import { Decide } from './decide/decide.tsx';
import { History } from './history.tsx';
import { Incidents } from './incidents.tsx';
import { Known } from './known.tsx';
import { PossiblySame } from './possibly-same.tsx';
import { RebuttalCard } from './rebuttal-card.tsx';
import classes from './rumour.module.css';
import { RumourHead } from './rumour-head.tsx';
import { Spread } from './spread.tsx';
import { Statements } from './statements.tsx';
import { Verifications } from './verifications.tsx';
import { Work } from './work.tsx';

const text = words.rumour;

export function RumourPage() {
  const { id } = useParams({ from: '/rumours/$id' });
  const query = useQuery(rumourQuery(id));
  const navigate = useNavigate();
  const { me, setting } = usePlace();
  // A form that is begun elsewhere on the page is opened anew, with what is kept for it.
  const [begun, setBegun] = useState(0);
  const begin = () => setBegun(begun + 1);
  useDocumentTitle(
    query.data === undefined ? words.name : `${query.data.rumour.statement.slice(0, 60)} · ${words.name}`,
  );
  useShortcuts('rumour', {
    back: () => void navigate({ to: '/' }),
    decide: () => document.querySelector<HTMLElement>('#decisions :is(button, input, textarea, select)')?.focus(),
    correct: openCorrection,
  });
  const context = useMemo<FormContext | undefined>(
    () => (query.data === undefined ? undefined : { detail: query.data, setting, me }),
    [query.data, setting, me],
  );

  if (context === undefined) {
    if (query.error instanceof Refusal && query.error.status === 404) return <NotFound />;
    return query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  }
  const { detail } = context;
  return (
    <>
      <nav className={classes.crumbs}>
        <Link to="/">← {text.back}</Link>
      </nav>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} old /> : null}
      <RumourHead rumour={detail.rumour} />
      <div className={classes.columns}>
        <div className={classes.reading}>
          <PossiblySame detail={detail} />
          <Known detail={detail} />
          <Incidents detail={detail} />
          <Statements context={context} onBegin={begin} />
          <RebuttalCard context={context} />
          <Verifications rumour={detail.rumour} />
          <Work context={context} />
          <Card title={text.spread}>
            <Spread detail={detail} />
          </Card>
          <Card title={text.why}>
            <Claims detail={detail} />
          </Card>
          <Card title={text.priority}>
            <PriorityParts priority={detail.rumour.priority} />
          </Card>
          <Card title={text.history}>
            <History history={detail.history} />
          </Card>
        </div>
        <aside id="decisions" className={classes.decide} aria-label={words.decide.title}>
          <Decide key={`${id} ${begun}`} context={context} />
        </aside>
      </div>
    </>
  );
}

function Card({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={classes.card} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
