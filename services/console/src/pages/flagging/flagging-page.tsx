import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { flaggingQuery } from '../../api/queries.ts';
import { Loading, Problem } from '../../app/problems.tsx';
import { words } from '../../words/index.ts';
import { Corrections } from './corrections.tsx';
import classes from './flagging.module.css';
import { History } from './history.tsx';
import { Refusals } from './refusals.tsx';
import { Rules } from './rules.tsx';
import { ThresholdForm } from './threshold-form.tsx';

const text = words.flagging;

/** From which confidence posts are flagged, by which rules, and what was let go. */
export function FlaggingPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const query = useQuery(flaggingQuery);
  const view = query.data;
  return (
    <>
      <h1 className={classes.title}>{text.title}</h1>
      <p className={classes.lead}>
        {text.lead} {view === undefined ? null : words.privacy.retroHunt(view.retroHunt)}
      </p>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} old={view !== undefined} /> : null}
      {view === undefined && !query.error ? <Loading /> : null}
      {view === undefined ? null : (
        <div className={classes.cards}>
          <ThresholdForm view={view} />
          <History view={view} />
          <Rules allowed={view.allowed} cells={view.cells} />
          {view.allowed.includes('correct') ? <Corrections /> : null}
          <Refusals days={view.days} />
        </div>
      )}
    </>
  );
}
