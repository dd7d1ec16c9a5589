import type { RumourDetail } from '@hearsay/contracts';
import { usePlace } from '../../api/setting.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { historyPhrase } from './history-phrase.ts';
import classes from './rumour.module.css';

/** Who did what, when and why; the newest first. */
export function History({ history }: { history: RumourDetail['history'] }) {
  const { setting } = usePlace();
  return (
    <>
      <p className={classes.small}>{words.rumour.historyLead}</p>
      <ol className={classes.history} reversed>
        {history.toReversed().map((event) => {
          const phrase = historyPhrase(words, setting, event.change);
          return (
            <li key={event.id} title={event.hash}>
              <span className={classes.when}>
                <When at={event.at} />
              </span>
              <span>
                {phrase.who === undefined ? null : <b>{phrase.who} </b>}
                {phrase.what}
              </span>
              {phrase.why === undefined ? null : <q>{phrase.why}</q>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
