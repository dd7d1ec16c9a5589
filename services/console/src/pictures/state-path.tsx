import type { State } from '@hearsay/contracts';
import { words } from '../words/index.ts';
import classes from './pictures.module.css';

const path: readonly State[] = ['new', 'open', 'verifying', 'assessed', 'responding', 'answered', 'closed'];

/** Where a rumour stands on its way. A state beside the way is shown alone, after it. */
export function StatePath({ state }: { state: State }) {
  const at = path.indexOf(state);
  return (
    <ol className={classes.path}>
      {path.map((step, place) => (
        <li
          key={step}
          data-when={at < 0 ? 'beside' : place < at ? 'before' : place === at ? 'now' : 'after'}
          aria-current={place === at ? 'step' : undefined}
          title={words.stateHints[step]}
        >
          {words.states[step]}
        </li>
      ))}
      {at < 0 ? (
        <li data-when="now" aria-current="step" title={words.stateHints[state]}>
          {words.states[state]}
        </li>
      ) : null}
    </ol>
  );
}
