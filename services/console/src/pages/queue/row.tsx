import { Link } from '@tanstack/react-router';
import { categoryLabel, personName, usePlace } from '../../api/setting.tsx';
import { ExerciseMark, Languages, Mark, StateMark, VerdictMark } from '../../pictures/badges.tsx';
import { Bars } from '../../pictures/bars.tsx';
import { DueMark } from '../../pictures/due-mark.tsx';
import { claimsInSpans } from '../../pictures/minutes.ts';
import { PriorityMark } from '../../pictures/priority.tsx';
import { useNow, When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { highlightPieces } from './highlight.ts';
import type { QueueRow } from './merge.ts';
import classes from './queue.module.css';

const text = words.queue;
const minutes = 60;

export function Row({ row }: { row: QueueRow }) {
  const { setting, me } = usePlace();
  const now = useNow();
  const { line } = row;
  // It ends by itself: no event says so.
  const checkout = line.checkout && Date.parse(line.checkout.until) > now ? line.checkout : undefined;
  const spans = claimsInSpans(line.recent, now, minutes, 20);
  const lately = spans.reduce((a, b) => a + b, 0);
  return (
    <li className={classes.row} data-gone={row.gone} data-state={line.state}>
      <PriorityMark score={line.priority} />
      <div className={classes.middle}>
        <Link to="/rumours/$id" params={{ id: line.id }} data-queue-link="" className={classes.statement} dir="auto">
          {line.statement}
        </Link>
        <div className={classes.facts}>
          <StateMark state={line.state} />
          <VerdictMark verdict={line.verdict} />
          {line.exercise ? <ExerciseMark /> : null}
          {line.bursting ? (
            <Mark tone="warn" sign="⇈" title={text.burstingHint}>
              {text.bursting}
            </Mark>
          ) : null}
          {line.due === undefined ? null : <DueMark due={line.due} />}
          {checkout === undefined ? null : (
            <Mark tone="info" sign="◉">
              {checkout.person === me.person
                ? text.checkedOutMe
                : text.checkedOut(personName(setting, checkout.person))}{' '}
              {text.until} <When at={checkout.until} only="clock" />
            </Mark>
          )}
          <span>{categoryLabel(setting, line.category)}</span>
          <Languages tags={line.languages} />
          {line.assignee === undefined ? null : <span>{text.assignee(personName(setting, line.assignee))}</span>}
          {row.gone ? <Mark tone="quiet">{text.gone}</Mark> : null}
        </div>
        {line.highlight?.slice(0, 2).map((highlight) => (
          <p key={highlight} className={classes.highlight} dir="auto">
            {highlightPieces(highlight).map((piece) =>
              piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
            )}
          </p>
        ))}
      </div>
      <div className={classes.spread}>
        <Bars values={spans} label={lately > 0 ? text.recent(lately, minutes) : text.recentNone(minutes)} />
      </div>
      <div className={classes.times}>
        <b>{text.claims(line.claims)}</b>
        <span>
          {text.lastSeen} <When at={line.lastSeen} only="relative" />
        </span>
        <span>
          {text.firstSeen} <When at={line.firstSeen} only="clock" />
        </span>
      </div>
    </li>
  );
}
