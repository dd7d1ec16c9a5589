import type { LikeRumour, RumourDetail } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemText } from '../../app/problems.tsx';
import { StateMark } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { comingBack } from '../../words/coming-back.ts';
import { words } from '../../words/index.ts';
import { suggestions } from '../../words/suggestions.ts';
import { isFinished, mergeInto } from './coming-back.ts';
import type { Action } from './decide/action-form.ts';
import { useDecision } from './decide/use-decision.ts';
import { Likeness } from './likeness.tsx';
import classes from './rumour.module.css';

const text = words.rumour;

/** Rumours that may say the same as this one: a person says whether they do. */
export function PossiblySame({ detail }: { detail: RumourDetail }) {
  const [done, setDone] = useState('');
  const found = detail.possiblySame ?? [];
  if (found.length === 0 && done === '') return null;
  const likely = found.filter((one) => one.likely);
  const others = found.filter((one) => !one.likely);
  return (
    <section className={classes.card} aria-label={text.possiblySame}>
      <h2>{text.possiblySame}</h2>
      <p className={classes.small}>{text.possiblySameLead}</p>
      <p role="status">{done}</p>
      <Likes likes={likely} detail={detail} onDone={setDone} />
      {others.length === 0 ? null : (
        <details className={classes.small}>
          <summary>{suggestions.others(others.length, likely.length > 0)}</summary>
          <Likes likes={others} detail={detail} onDone={setDone} />
        </details>
      )}
    </section>
  );
}

function Likes({ likes, ...rest }: { likes: readonly LikeRumour[] } & Omit<Props, 'like'>) {
  return (
    <ul className={classes.claims}>
      {likes.map((like) => (
        <li key={like.rumour.id}>
          <Like like={like} {...rest} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly like: LikeRumour;
  readonly detail: RumourDetail;
  readonly onDone: (what: string) => void;
}

function Like({ like: { rumour: other, score, why }, detail, onDone }: Props) {
  const { rumour, allowed } = detail;
  // Into one that is finished goes the one that is not, and it is worked on again. Else the one that fewer said goes into the one that more
  // said; of two alike the later one.
  const reopen = isFinished(other.state) !== isFinished(rumour.state);
  const otherGoes = reopen
    ? isFinished(rumour.state)
    : other.claims < rumour.claims || (other.claims === rumour.claims && other.firstSeen > rumour.firstSeen);
  const goes = otherGoes ? other : rumour;
  const stays = otherGoes ? rumour : other;
  const merge = useDecision(goes);
  const apart = useDecision(rumour);
  // By the time it is done the line is gone from the list: the panel says what became of it. A refusal stays beside its button.
  const tell = (sent: Promise<unknown>, what: string) =>
    sent.then(
      () => onDone(what),
      () => {},
    );
  const problem = merge.error ?? apart.error;
  return (
    <>
      <Link to="/rumours/$id" params={{ id: other.id }} lang={other.language === 'und' ? undefined : other.language}>
        {other.statement}
      </Link>
      <div className={classes.facts}>
        <b>{text.alike(Math.round(score * 100))}</b>
        <StateMark state={other.state} />
        <span>{text.counts.claims(other.claims)}</span>
        <span>
          {text.firstSeen} <When at={other.firstSeen} />
        </span>
      </div>
      <Likeness why={why} />
      <div className={classes.marks}>
        {allowed.includes('merge') ? (
          <Button
            size="compact-md"
            loading={merge.isPending}
            onClick={() =>
              void tell(
                merge.mutateAsync({
                  action: mergeInto(stays.id, reopen) as Action,
                  reason: '',
                  onVersion: goes.version,
                }),
                text.mergedWith(other.statement),
              )
            }
          >
            {reopen ? comingBack.offer : text.itIsTheSame}
          </Button>
        ) : null}
        {allowed.includes('keep-apart') ? (
          <Button
            size="compact-md"
            variant="default"
            loading={apart.isPending}
            onClick={() =>
              void tell(
                apart.mutateAsync({
                  action: { kind: 'keep-apart', from: other.id },
                  reason: '',
                  onVersion: rumour.version,
                }),
                text.keptApart(other.statement),
              )
            }
          >
            {text.notTheSame}
          </Button>
        ) : null}
      </div>
      {problem === null ? null : (
        <p role="alert" className={classes.notice}>
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
