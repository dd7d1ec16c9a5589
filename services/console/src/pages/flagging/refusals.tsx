import type { FlaggingView } from '@hearsay/contracts';
import { Bars } from '../../pictures/bars.tsx';
import { words } from '../../words/index.ts';
import classes from './flagging.module.css';

const text = words.flagging;

/** What was read and not flagged, by reason and day: no words of any post. */
export function Refusals({ days }: { days: FlaggingView['days'] }) {
  const oldestFirst = days.toReversed();
  const total = (reason: string) => days.reduce((sum, { refused }) => sum + (refused[reason] ?? 0), 0);
  const reasons = [...new Set(days.flatMap(({ refused }) => Object.keys(refused)))].sort((a, b) => total(b) - total(a));
  return (
    <section className={classes.card} aria-label={text.refusedTitle}>
      <h2>{text.refusedTitle}</h2>
      <p className={classes.note}>{text.refusedLead}</p>
      {days.length === 0 ? <p>{text.nothingCounted}</p> : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text.why}</th>
            <th scope="col">{text.inDays(days.length)}</th>
            <th scope="col">{days[0]?.day ?? ''}</th>
            <th scope="col">{text.perDay}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.flagged}</th>
            <td>{days.reduce((sum, { flagged }) => sum + flagged, 0).toLocaleString('en')}</td>
            <td>{(days[0]?.flagged ?? 0).toLocaleString('en')}</td>
            <td>
              <Bars values={oldestFirst.map(({ flagged }) => flagged)} label={text.flagged} />
            </td>
          </tr>
          {reasons.map((reason) => (
            <tr key={reason}>
              <th scope="row">{text.reasons[reason as keyof typeof text.reasons] ?? reason}</th>
              <td>{total(reason).toLocaleString('en')}</td>
              <td>{(days[0]?.refused[reason] ?? 0).toLocaleString('en')}</td>
              <td>
                <Bars
                  values={oldestFirst.map(({ refused }) => refused[reason] ?? 0)}
                  label={text.reasons[reason as keyof typeof text.reasons] ?? reason}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
