import type { Rumour } from '@hearsay/contracts';
import { Link } from '@tanstack/react-router';
import { agencyName, categoryLabel, personName, usePlace } from '../../api/setting.tsx';
import { ExerciseMark, Mark, StateMark, TlpMark, VerdictMark } from '../../pictures/badges.tsx';
import { DueMark } from '../../pictures/due-mark.tsx';
import { PriorityMark } from '../../pictures/priority.tsx';
import { StatePath } from '../../pictures/state-path.tsx';
import { When } from '../../time/clock.tsx';
import { confirming } from '../../words/confirming.ts';
import { words } from '../../words/index.ts';
import classes from './rumour.module.css';

const text = words.rumour;

export function RumourHead({ rumour }: { rumour: Rumour }) {
  const { setting } = usePlace();
  const { counts } = text;
  const forums = (setting.forums ?? []).filter(({ categories }) => categories.includes(rumour.category));
  const definition = setting.categories.find((category) => category.id === rumour.category)?.definition;
  return (
    <section className={classes.head}>
      <PriorityMark score={rumour.priority.score} />
      <div>
        <h1 lang={rumour.language === 'und' ? undefined : rumour.language} dir="auto">
          {rumour.statement}
        </h1>
        <div className={classes.marks}>
          <StateMark state={rumour.state} />
          <VerdictMark verdict={rumour.verdict} />
          <TlpMark tlp={rumour.tlp} />
          {rumour.exercise ? <ExerciseMark /> : null}
          {rumour.due === undefined ? null : <DueMark due={rumour.due} />}
          <b title={definition}>{categoryLabel(setting, rumour.category)}</b>
          {rumour.dismissal === undefined ? null : <Mark tone="quiet">{words.dismissals[rumour.dismissal]}</Mark>}
          {rumour.flags.map((flag) => (
            <Mark key={flag} tone="mixed" sign="⚑">
              {words.flags[flag]}
            </Mark>
          ))}
        </div>
        <p className={classes.facts}>
          <b>{counts.claims(rumour.claims)}</b>
          {rumour.denials > 0 ? <span>{counts.denials(rumour.denials)}</span> : null}
          {rumour.questions > 0 ? <span>{counts.questions(rumour.questions)}</span> : null}
          {rumour.authors > 0 ? <span>{counts.authors(rumour.authors)}</span> : null}
          <span>
            {text.firstSeen} <When at={rumour.firstSeen} />
          </span>
          <span>
            {text.lastSeen} <When at={rumour.lastSeen} />
          </span>
          <span>
            {text.assigned} {rumour.assignee === undefined ? text.nobody : personName(setting, rumour.assignee)}
          </span>
        </p>
        <p className={classes.small}>
          {rumour.statementBy === 'machine'
            ? text.machineStatement
            : text.personStatement(personName(setting, rumour.statementBy))}
          {rumour.absorbed.length > 0 ? ` · ${text.absorbed(rumour.absorbed.length)}` : null}
        </p>
        {rumour.confirmation === undefined ? null : (
          <p className={classes.small}>
            {confirming.by(
              agencyName(setting, rumour.confirmation.agency),
              personName(setting, rumour.confirmation.by),
            )}{' '}
            <When at={rumour.confirmation.at} />
          </p>
        )}
        {forums.map((forum) => (
          <p key={forum.id} className={classes.small}>
            {text.forums[forum.role](forum.name)}
          </p>
        ))}
        {rumour.mergedInto === undefined ? null : (
          <p className={classes.merged}>
            {text.mergedInto}{' '}
            <Link to="/rumours/$id" params={{ id: rumour.mergedInto }}>
              {text.mergedIntoLink}
            </Link>
          </p>
        )}
        <StatePath state={rumour.state} />
      </div>
    </section>
  );
}
