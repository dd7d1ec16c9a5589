import type { KnownMatch, RumourDetail } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemText } from '../../app/problems.tsx';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { Mark } from '../../pictures/badges.tsx';
import { comingBack } from '../../words/coming-back.ts';
import { words } from '../../words/index.ts';
import { mergeInto, type OldOne, oldOne } from './coming-back.ts';
import type { Action } from './decide/action-form.ts';
import { isWebAddress } from './decide/forms/rebuttal-texts.ts';
import { useDecision } from './decide/use-decision.ts';
import classes from './rumour.module.css';

const text = words.rumour;
const percent = (share: number) => Math.round(share * 100);

/** What was known before this rumour and says the same, with what was found then; one press says that the best of it is back. */
export function Known({ detail }: { detail: RumourDetail }) {
  const { known = [], rumour } = detail;
  const [done, setDone] = useState('');
  const decision = useDecision(rumour);
  const best = oldOne(detail);
  const isBack = ({ id, statement }: OldOne) =>
    decision.mutate(
      { action: mergeInto(id, true) as Action, reason: '', onVersion: rumour.version },
      { onSuccess: () => setDone(comingBack.done(statement)) },
    );
  useShortcuts('rumour', best === undefined || decision.isPending ? {} : { 'old-one-back': () => isBack(best) });
  if (known.length === 0 && best === undefined && done === '') return null;
  const first = known.find((one) => one.rumour !== undefined && one.rumour === best?.id);
  const offer = best && (
    <Button size="compact-md" loading={decision.isPending} onClick={() => isBack(best)}>
      {comingBack.offer} <kbd>o</kbd>
    </Button>
  );
  return (
    <section className={classes.card} aria-label={text.known}>
      <h2>{text.known}</h2>
      <p className={classes.small}>{text.knownLead}</p>
      <p role="status">{done}</p>
      {best !== undefined && first === undefined ? (
        <div className={classes.facts}>
          <span>{best.statement}</span> {offer}
        </div>
      ) : null}
      <ul className={classes.claims}>
        {known.map((one) => (
          <li key={`${one.kind} ${one.rumour ?? one.url ?? ''} ${one.text}`}>
            <KnownItem one={one} />
            {one === first ? offer : null}
          </li>
        ))}
      </ul>
      {decision.error === null ? null : (
        <p role="alert" className={classes.notice}>
          {problemText(decision.error)}
        </p>
      )}
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
      ) : one.statement !== undefined ? (
        <Link to="/statements/$id" params={{ id: one.statement }}>
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
