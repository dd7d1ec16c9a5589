import type { KnownMatch } from '@hearsay/contracts';
import { Link } from '@tanstack/react-router';
import { Mark } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';
import { isWebAddress } from './decide/forms/rebuttal-texts.ts';
import classes from './rumour.module.css';

const text = words.rumour;
const percent = (share: number) => Math.round(share * 100);

/** What was known before this rumour and says the same, with what was found then. */
export function Known({ known }: { known: readonly KnownMatch[] }) {
  if (known.length === 0) return null;
  return (
    <section className={classes.card} aria-label={text.known}>
      <h2>{text.known}</h2>
      <p className={classes.small}>{text.knownLead}</p>
      <ul className={classes.claims}>
        {known.map((one) => (
          <li key={`${one.kind} ${one.rumour ?? one.url ?? ''} ${one.text}`}>
            <KnownItem one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KnownItem({ one }: { one: KnownMatch }) {
  const shown = one.title ?? one.text;
  const finding = verdictWords[one.finding ?? ''] ?? one.finding;
  return (
    <>
      {one.rumour !== undefined ? (
        <Link to="/rumours/$id" params={{ id: one.rumour }}>
          {shown}
        </Link>
      ) : one.url !== undefined && isWebAddress(one.url) ? (
        <a href={one.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          {shown} <span aria-hidden="true">↗</span>
        </a>
      ) : (
        <span>{shown}</span>
      )}
      {one.title === undefined ? null : <p className={classes.small}>{one.text}</p>}
      <div className={classes.facts}>
        <b>{text.alike(percent(one.score))}</b>
        {one.returning ? (
          <Mark tone="warn" sign="↺">
            {text.returning}
          </Mark>
        ) : null}
        <span>{text.knownKinds[one.kind]}</span>
        {finding === undefined ? null : <span>{text.found(finding)}</span>}
        {one.publisher === undefined ? null : <span>{one.publisher}</span>}
        {one.date === undefined ? null : <span>{one.date}</span>}
      </div>
      <ul className={classes.likeness}>
        {one.why.map(({ kind, share }) => (
          <li key={kind}>
            {text.knownWhy[kind] ?? kind}: <b>{percent(share)} %</b>
          </li>
        ))}
      </ul>
    </>
  );
}

const verdictWords: Readonly<Record<string, string>> = words.verdicts;
