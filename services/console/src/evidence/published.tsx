import type { EvidenceDetail } from '@hearsay/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { evidencePath, evidenceQuery } from '../api/queries.ts';
import { Refusal } from '../api/request.ts';
import { Loading, Problem } from '../app/problems.tsx';
import { When } from '../time/clock.tsx';
import { words } from '../words/index.ts';
import classes from './published.module.css';
import { visibleParts } from './visible.ts';

const text = words.evidence;

/** What was published, as it was: fetched when somebody asks for it, and shown as text only. */
export function Published({ rumour, claim }: { rumour: string; claim: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.published} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text.show} <span className={classes.hint}>({text.hint})</span>
      </summary>
      {open ? <Evidence rumour={rumour} claim={claim} /> : null}
    </details>
  );
}

function Evidence({ rumour, claim }: { rumour: string; claim: string }) {
  const query = useQuery(evidenceQuery(rumour, claim));
  if (query.error instanceof Refusal && query.error.status === 404) return <p>{text.none}</p>;
  if (query.error) return <Problem error={query.error} retry={() => void query.refetch()} old={false} />;
  if (query.data === undefined) return <Loading />;
  return <Shown detail={query.data} path={`${evidencePath(rumour, claim)}/bytes`} />;
}

function Shown({ detail, path }: { detail: EvidenceDetail; path: string }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so without a mouse */}
      <section className={classes.text} tabIndex={0} aria-label={text.text}>
        <pre dir="ltr">
          {visibleParts(detail.text).map((part) =>
            'hidden' in part ? (
              <span key={part.at} className={classes.hidden} role="img" aria-label={text.hidden(part.hidden)}>
                {part.hidden}
              </span>
            ) : (
              <bdi key={part.at}>{part.text}</bdi>
            ),
          )}
        </pre>
      </section>
      <p className={classes.hint}>
        {detail.verbatim ? text.verbatim : text.rewritten} {detail.truncated ? text.truncated : null}{' '}
        {detail.text.length < detail.size / 4 ? text.shortened : null}
      </p>
      <dl className={classes.facts}>
        <dt>{text.fetched}</dt>
        <dd>
          <When at={detail.fetchedAt} /> <span className={classes.hint}>{detail.fetchedAt}</span>
        </dd>
        <dt>{text.from}</dt>
        <dd>{detail.url}</dd>
        <dt>{text.hash}</dt>
        <dd title={text.hashHint}>
          <code>{detail.sha256}</code>
        </dd>
        <dt>{text.until}</dt>
        <dd>{detail.until.slice(0, 10)}</dd>
      </dl>
      <details>
        <summary>{text.headers}</summary>
        <dl className={classes.facts}>
          {detail.headers.map(({ name, value }) => (
            <Header key={name} name={name} value={value} />
          ))}
        </dl>
      </details>
      <p>
        <a href={path} download>
          {text.download}
        </a>{' '}
        <span className={classes.hint}>
          ({text.size(detail.size)}; {text.downloadHint})
        </span>
      </p>
    </>
  );
}

function Header({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
