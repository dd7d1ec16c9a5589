import type { State } from '@hearsay/contracts';
import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '../../api/queries.ts';
import { Bars } from '../../pictures/bars.tsx';
import { words } from '../../words/index.ts';
import classes from './queue.module.css';

const text = words.queue;
const order = Object.keys(words.states) as State[];

/** What is going on, as two pictures: claims over time, and rumours by state (which also filters). */
export function OverviewStrip({ state, choose }: { state: string | undefined; choose: (state: string) => void }) {
  const { data } = useQuery(overviewQuery);
  if (data === undefined) return null;
  const counts = order.map((name) => ({ name, count: data.rumours[name] ?? 0 })).filter((it) => it.count > 0);
  const values = data.spread.slice(-60).map((point) => point.claims);
  const sum = values.reduce((a, b) => a + b, 0);
  return (
    <section className={classes.overview} aria-label={text.overview}>
      <div className={classes.overviewSpread}>
        <span>{text.claimsLastHour(data.claimsLastHour)}</span>
        {values.length > 0 ? <Bars values={values} label={text.spreadLabel(sum)} tall /> : null}
      </div>
      <fieldset className={classes.states}>
        <legend className="visually-hidden">{text.byState}</legend>
        {counts.map(({ name, count }) => (
          <button
            type="button"
            key={name}
            data-state={name}
            aria-pressed={state === name}
            title={words.stateHints[name]}
            onClick={() => choose(state === name ? '' : name)}
          >
            <b>{count}</b> {words.states[name]}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
