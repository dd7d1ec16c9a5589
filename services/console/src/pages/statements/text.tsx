import type { StatementVersion } from '@hearsay/contracts';
import { usePlace } from '../../api/setting.tsx';
import { topicLabel } from '../../api/topics.ts';
import classes from '../../app/record.module.css';
import { languageName } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { RebuttalText } from '../rumour/rebuttal-preview.tsx';

const text = words.statements;

/** For what and until when a text may be used, and who wrote and decided it. */
export function StatementFacts({ version }: { version: StatementVersion }) {
  const { setting } = usePlace();
  const { body, by, at, decided } = version;
  return (
    <div className={classes.facts}>
      <span>
        {text.beside.forCategory(
          body.categories.map((topic) => topicLabel(setting, topic, words.incidents.fields.wholeGroup)).join(', '),
        )}
      </span>
      <span>
        {text.until} <When at={body.expires} only="clock" />
      </span>
      <span>{Object.keys(body.texts).map(languageName).join(', ')}</span>
      <span>
        {text.drafted(by.name)} <When at={at} only="relative" />
      </span>
      {decided.map((one) => (
        <span key={one.at}>
          {one.by.name} {text.verdicts[one.verdict].done}
          {one.reason === '' ? '' : `: “${one.reason}”`}
        </span>
      ))}
    </div>
  );
}

/** Every language of a text, one below the other. */
export function StatementTexts({ texts }: { texts: StatementVersion['body']['texts'] }) {
  return (
    <>
      {Object.entries(texts).map(([language, { truth, rumour = '', facts, sources }]) => (
        <section key={language} aria-label={languageName(language)}>
          <h3>{languageName(language)}</h3>
          <RebuttalText text={{ truth, rumour, facts, sources }} language={language} />
        </section>
      ))}
    </>
  );
}
