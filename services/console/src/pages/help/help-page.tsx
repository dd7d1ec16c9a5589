import type { State, Tlp, Verdict } from '@hearsay/contracts';
import { useDocumentTitle } from '@mantine/hooks';
import { ShortcutTable } from '../../keyboard/help-dialog.tsx';
import { StateMark, TlpMark, VerdictMark } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';
import classes from './help.module.css';

const text = words.help;

export function HelpPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  return (
    <div className={classes.page}>
      <h1>{text.title}</h1>
      <h2>{text.flowTitle}</h2>
      <ol className={classes.flow}>
        {text.flow.map((step) => (
          <li key={step.name}>
            <b>{step.name}</b>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <h2>{text.promiseTitle}</h2>
      <ul>
        {text.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <h2>{text.statesTitle}</h2>
      <dl className={classes.table}>
        {(Object.keys(words.states) as State[]).map((state) => (
          <div key={state}>
            <dt>
              <StateMark state={state} />
            </dt>
            <dd>{words.stateHints[state]}</dd>
          </div>
        ))}
      </dl>
      <p>{text.statesLead}</p>
      <h2>{text.verdictsTitle}</h2>
      <dl className={classes.table}>
        {(Object.keys(words.verdicts) as Verdict[]).map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{words.verdictHints[verdict]}</dd>
          </div>
        ))}
      </dl>
      <h2>{text.tlpTitle}</h2>
      <dl className={classes.table}>
        {(Object.keys(words.tlps) as Tlp[]).map((tlp) => (
          <div key={tlp}>
            <dt>
              <TlpMark tlp={tlp} />
            </dt>
            <dd>{words.tlps[tlp]}</dd>
          </div>
        ))}
      </dl>
      <h2>{text.searchTitle}</h2>
      <dl className={classes.table}>
        {text.search.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <code>{query}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.keyboard.title}</h2>
      <ShortcutTable />
    </div>
  );
}
