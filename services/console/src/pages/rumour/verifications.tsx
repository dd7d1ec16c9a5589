import type { Rumour } from '@hearsay/contracts';
import { agencyName, personName, usePlace } from '../../api/setting.tsx';
import { Mark, TlpMark } from '../../pictures/badges.tsx';
import { useNow, When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import classes from './rumour.module.css';

const text = words.rumour;

/** Answers that settle a fact. */
const confirms = new Set(['true', 'false', 'partly']);

/** What agencies were asked, by when, and what they said. */
export function Verifications({ rumour }: { rumour: Rumour }) {
  if (rumour.verifications.length === 0) return null;
  return (
    <section className={classes.card} aria-label={text.verifications}>
      <h2>{text.verifications}</h2>
      <ul className={classes.claims}>
        {rumour.verifications.map((verification) => (
          <li key={verification.id}>
            <Question verification={verification} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ verification: it }: { verification: Rumour['verifications'][number] }) {
  const { setting } = usePlace();
  const now = useNow();
  const area = setting.agencies.find(({ id }) => id === it.agency)?.area;
  const late = it.answer === undefined && Date.parse(it.deadline) < now;
  return (
    <>
      <div className={classes.marks}>
        <b>{agencyName(setting, it.agency)}</b>
        <TlpMark tlp={it.tlp} />
        {it.answer === undefined ? (
          <Mark tone={late ? 'bad' : 'warn'} sign={late ? '!' : '…'}>
            {late ? text.overdue : text.due} <When at={it.deadline} />
          </Mark>
        ) : (
          <Mark tone="good" sign="✓">
            {words.answers[it.answer.answer]}
          </Mark>
        )}
        {area !== undefined && it.answer !== undefined && confirms.has(it.answer.answer) ? (
          <Mark tone="good" sign="⌂" title={text.localHint(area.name)}>
            {text.local[area.level]}
          </Mark>
        ) : null}
      </div>
      <p className={classes.question}>{it.question}</p>
      {it.answer === undefined ? null : (
        <blockquote className={classes.answer} dir="auto">
          {it.answer.text}
          <footer className={classes.small}>
            {text.answeredBy(personName(setting, it.answer.by))} · <When at={it.answer.at} />
          </footer>
        </blockquote>
      )}
      <p className={classes.small}>
        {text.asked} · {personName(setting, it.askedBy)} · <When at={it.askedAt} />
      </p>
    </>
  );
}
