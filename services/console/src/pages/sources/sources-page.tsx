import type { SourceLine } from '@hearsay/contracts';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { settingQuery, sourcesQuery } from '../../api/queries.ts';
import { Empty, Loading, Problem } from '../../app/problems.tsx';
import page from '../../app/record.module.css';
import { Mark, type Tone } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { isWebAddress } from '../rumour/decide/forms/rebuttal-texts.ts';
import { DecideSource } from './decide-source.tsx';
import { Kinds } from './kinds.tsx';
import classes from './sources.module.css';

const text = words.sources;
type Health = NonNullable<SourceLine['health']>;

const looks: Readonly<Record<Health['state'], readonly [Tone, string]>> = {
  working: ['good', '✓'],
  failing: ['warn', '!'],
  off: ['bad', '■'],
  gone: ['bad', '✕'],
  quarantined: ['bad', '⚠'],
};

const inTrouble = ({ health }: SourceLine) =>
  health !== undefined && (health.state !== 'working' || health.silent === true);

export function SourcesPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const query = useQuery(sourcesQuery);
  const kept = useQuery(settingQuery).data?.kept;
  const lines = query.data ?? [];
  const trouble = lines.filter(inTrouble).length;
  return (
    <>
      <h1 className={page.title}>{text.title}</h1>
      <p className={page.lead}>
        {text.lead} <b role="status">{lines.length === 0 ? '' : trouble > 0 ? text.trouble(trouble) : text.allWell}</b>
      </p>
      {kept === undefined ? null : <p className={page.lead}>{words.privacy.kept(kept.posts, kept.held)}</p>}
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data !== undefined && lines.length === 0 ? <Empty title={text.emptyTitle}>{text.empty}</Empty> : null}
      <ul className={classes.list} aria-label={text.title}>
        {lines
          .toSorted((a, b) => Number(inTrouble(b)) - Number(inTrouble(a)))
          .map((line) => (
            <SourceItem key={line.id} line={line} />
          ))}
      </ul>
      <p className={classes.download}>
        <a href="/api/v1/sources.opml" download>
          {text.download}
        </a>
      </p>
      <Kinds />
    </>
  );
}

function SourceItem({ line }: { line: SourceLine }) {
  const { health } = line;
  const [tone, sign] = health === undefined ? (['quiet', '?'] as const) : looks[health.state];
  return (
    <li className={classes.source} data-tone={tone}>
      <div className={classes.name}>
        <b>{line.name}</b>
        <Mark tone={tone} sign={sign}>
          {health === undefined ? (line.kind === 'tipline' ? text.sentToUs : text.unknown) : text.states[health.state]}
        </Mark>
      </div>
      <p className={classes.address}>
        {line.kind} ·{' '}
        {isWebAddress(line.url) ? (
          <a href={line.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
            {line.url}
          </a>
        ) : (
          line.url
        )}
      </p>
      {health === undefined ? null : <Details health={health} />}
      {line.decision === undefined ? null : (
        <p>
          {text.decided[line.decision.verdict](line.decision.by)} <When at={line.decision.at} />: {line.decision.reason}
        </p>
      )}
      {line.allowed === undefined ? null : <DecideSource line={line} />}
    </li>
  );
}

function Details({ health }: { health: Health }) {
  const when = (at: string | undefined) => (at === undefined ? text.never : <When at={at} />);
  return (
    <>
      {health.reason === '' ? null : <p className={classes.reason}>{health.reason}</p>}
      <dl>
        <dt>{text.lastSuccess}</dt>
        <dd>{when(health.lastSuccess)}</dd>
        <dt>{text.lastNewEntry}</dt>
        <dd>{when(health.lastNewEntry)}</dd>
        {health.nextPoll === undefined ? null : (
          <>
            <dt>{text.nextPoll}</dt>
            <dd>{when(health.nextPoll)}</dd>
          </>
        )}
      </dl>
      {health.dropped === undefined ? null : <p>{text.dropped(health.dropped)}</p>}
      {health.behind === undefined ? null : <p>{text.behind(Math.round(health.behind / 1000))}</p>}
      {health.progress === undefined ? null : <p>{text.progress(health.progress)}</p>}
      {health.failures > 0 ? <p>{text.failures(health.failures)}</p> : null}
    </>
  );
}
