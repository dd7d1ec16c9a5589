import type { StatementVersion } from '@hearsay/contracts';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { statementQuery } from '../../api/queries.ts';
import { Refusal } from '../../api/request.ts';
import { Loading, NotFound, Problem } from '../../app/problems.tsx';
import classes from '../../app/record.module.css';
import { words } from '../../words/index.ts';
import { DecideStatement } from './decide-statement.tsx';
import { StatementMark } from './marks.tsx';
import { StatementFacts, StatementTexts } from './text.tsx';

const text = words.statements;

/** One statement: what may be used, what waits for a second person, and every text so far. */
export function StatementPage() {
  const { id } = useParams({ from: '/statements/$id' });
  const query = useQuery(statementQuery(id));
  const detail = query.data;
  const title = (detail?.inForce ?? detail?.draft ?? detail?.versions[0])?.body.title ?? text.title;
  useDocumentTitle(`${title.slice(0, 60)} · ${words.name}`);
  if (detail === undefined) {
    if (query.error instanceof Refusal && query.error.status === 404) return <NotFound />;
    return query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  }
  return (
    <>
      <nav className={classes.crumbs}>
        <Link to="/statements">← {text.back}</Link>
      </nav>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} old /> : null}
      <h1 className={classes.title} dir="auto">
        {title}
      </h1>
      <div className={classes.facts}>
        <StatementMark state={detail.state} />
      </div>
      <div className={classes.columns}>
        <div>
          {detail.draft === undefined ? null : <Text title={text.waiting} version={detail.draft} />}
          {detail.inForce === undefined ? null : <Text title={text.inUse} version={detail.inForce} />}
          <Versions versions={detail.versions} />
        </div>
        <DecideStatement key={id} detail={detail} />
      </div>
    </>
  );
}

function Text({ title, version }: { title: string; version: StatementVersion }) {
  return (
    <section className={classes.card} aria-label={title}>
      <h2>{title}</h2>
      <StatementFacts version={version} />
      <StatementTexts texts={version.body.texts} />
    </section>
  );
}

function Versions({ versions }: { versions: readonly StatementVersion[] }) {
  if (versions.length === 0) return null;
  return (
    <section className={classes.card} aria-label={text.versions}>
      <h2>{text.versions}</h2>
      {versions.map((version) => (
        <details key={version.draft}>
          <summary>
            {text.version(version.version)}: {text.versionStates[version.status]}
          </summary>
          <StatementFacts version={version} />
          <StatementTexts texts={version.body.texts} />
        </details>
      ))}
    </section>
  );
}
