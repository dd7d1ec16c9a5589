import type { CorrectionLine, CorrectionList } from '@hearsay/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { categoryLabel, usePlace } from '../../api/setting.tsx';
import { Loading, Problem } from '../../app/problems.tsx';
import { correctionsQuery, exportPath } from '../../corrections/query.ts';
import { Mark, type Tone } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { corrections as text } from '../../words/corrections.ts';
import { CorrectionAccounts } from './correction-accounts.tsx';
import { CorrectionReviewForm } from './correction-review.tsx';
import classes from './flagging.module.css';

/** What people said the detector got wrong: what waits for a second person, whose word it is, and what the next training takes. */
export function Corrections() {
  const query = useQuery(correctionsQuery);
  const section = useRef<HTMLElement>(null);
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash !== 'corrections') return;
    section.current?.scrollIntoView();
    section.current?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <section ref={section} id="corrections" tabIndex={-1} className={classes.card} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={classes.note}>{text.lead}</p>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data === undefined ? null : <Listed list={query.data} />}
    </section>
  );
}

function Listed({ list: { items, trainingLines, accounts, allowed } }: { list: CorrectionList }) {
  // Who waits longest comes first.
  const waiting = items.filter(({ state }) => state === 'waiting').reverse();
  const decided = items.filter(({ state }) => state !== 'waiting');
  return (
    <>
      <h3>{text.waiting(waiting.length)}</h3>
      <ul className={classes.rules}>
        {waiting.map((line) => (
          <li key={line.id}>
            <Said line={line} />
            {line.mayReview ? <CorrectionReviewForm id={line.id} /> : <p className={classes.note}>{text.ownWaits}</p>}
          </li>
        ))}
      </ul>
      {decided.length === 0 ? null : (
        <details>
          <summary>{text.reviewed(decided.length)}</summary>
          <ul className={classes.rules}>
            {decided.map((line) => (
              <li key={line.id}>
                <Said line={line} />
                <Decided line={line} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {accounts.length === 0 ? null : (
        <CorrectionAccounts accounts={accounts} mayRollBack={allowed.includes('roll-back')} />
      )}
      <h3>{text.training}</h3>
      <p>
        {text.lines(trainingLines)}{' '}
        {trainingLines > 0 && allowed.includes('review') ? (
          <a href={exportPath} download>
            {text.download}
          </a>
        ) : null}
      </p>
      {trainingLines === 0 ? null : (
        <>
          <p className={classes.note}>{text.command}</p>
          <pre className={classes.commands}>{text.commands}</pre>
        </>
      )}
    </>
  );
}

function Said({ line }: { line: CorrectionLine }) {
  const { setting } = usePlace();
  const label = (leaf: CorrectionLine['was'], none: string) => (leaf === null ? none : categoryLabel(setting, leaf));
  return (
    <>
      <q dir="auto" lang={line.language === 'und' ? undefined : line.language}>
        {line.text}
      </q>
      <p>
        <b>{text.became(label(line.was, text.wasNone), label(line.is, text.isNone))}</b>
      </p>
      <p className={classes.note}>
        {line.by}, <When at={line.at} />: {line.reason}{' '}
        {line.rumour === undefined ? null : (
          <Link to="/rumours/$id" params={{ id: line.rumour }}>
            {text.rumour}
          </Link>
        )}
      </p>
    </>
  );
}

const looks: Readonly<Record<CorrectionLine['state'], readonly [Tone, string]>> = {
  waiting: ['warn', '!'],
  accepted: ['good', '✓'],
  rejected: ['quiet', '■'],
  'rolled-back': ['bad', '✕'],
};

function Decided({ line: { state, review, trains } }: { line: CorrectionLine }) {
  const [tone, sign] = looks[state];
  return (
    <p className={classes.note}>
      <Mark tone={tone} sign={sign}>
        {text.states[state]}
      </Mark>{' '}
      {review === undefined ? null : (
        <>
          {text.reviewBy(review.by)}, <When at={review.at} />: {review.reason}{' '}
        </>
      )}
      {state === 'accepted' ? (trains ? text.trains : text.overBound) : null}
    </p>
  );
}
