import type { Mine, Note, RumourLine } from '@hearsay/contracts';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { mineQuery } from '../../api/queries.ts';
import { usePlace } from '../../api/setting.tsx';
import { Loading, Problem } from '../../app/problems.tsx';
import { StateMark } from '../../pictures/badges.tsx';
import { DueMark } from '../../pictures/due-mark.tsx';
import { useNow, When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { historyPhrase } from '../rumour/history-phrase.ts';
import classes from './mine.module.css';
import { useReadUntil } from './unread.tsx';

const text = words.mine;

/** What is on one's own desk. Looking at it is reading it. */
export function MinePage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const query = useQuery(mineQuery);
  const [, setRead] = useReadUntil();
  const newest = query.data?.notes[0]?.at;
  useEffect(() => {
    if (newest !== undefined) setRead(newest);
  }, [newest, setRead]);
  if (query.data === undefined) {
    return query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  }
  const { checkouts, assigned, tasks, notes } = query.data;
  return (
    <>
      <h1>{text.title}</h1>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} old /> : null}
      <div className={classes.desk}>
        <Section title={text.checkouts} empty={text.checkoutsEmpty}>
          {checkouts.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </Section>
        <Section title={text.tasks} empty={text.tasksEmpty}>
          {tasks.map((one) => (
            <TaskLine key={one.task.id} one={one} />
          ))}
        </Section>
        <Section title={text.assigned} empty={text.assignedEmpty}>
          {assigned.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </Section>
        <Section title={text.notes} empty={text.notesEmpty}>
          {notes.map((note) => (
            <NoteLine key={note.id} note={note} />
          ))}
        </Section>
      </div>
    </>
  );
}

function Section({ title, empty, children }: { title: string; empty: string; children: readonly ReactNode[] }) {
  return (
    <section className={classes.card} aria-label={title}>
      <h2>{title}</h2>
      {children.length === 0 ? <p className={classes.facts}>{empty}</p> : <ul className={classes.list}>{children}</ul>}
    </section>
  );
}

function Line({ line }: { line: RumourLine }) {
  return (
    <li>
      <Link to="/rumours/$id" params={{ id: line.id }} dir="auto">
        {line.statement}
      </Link>
      <div className={classes.facts}>
        <StateMark state={line.state} />
        {line.due === undefined ? null : <DueMark due={line.due} />}
        {line.checkout === undefined ? null : (
          <span>
            {words.queue.until} <When at={line.checkout.until} />
          </span>
        )}
      </div>
    </li>
  );
}

function TaskLine({ one: { rumour, statement, task } }: { one: Mine['tasks'][number] }) {
  const now = useNow();
  const late = task.due !== undefined && Date.parse(task.due) < now;
  return (
    <li>
      <b>{task.what}</b>
      <div className={classes.facts}>
        <span>
          {task.due === undefined ? (
            text.noDue
          ) : (
            <>
              {late ? text.late : text.dueBy} <When at={task.due} />
            </>
          )}
        </span>
        <Link to="/rumours/$id" params={{ id: rumour }} dir="auto">
          {statement}
        </Link>
      </div>
    </li>
  );
}

function NoteLine({ note }: { note: Note }) {
  const { what } = note;
  return (
    <li>
      <div>
        {what.kind === 'decided' ? (
          <Decided what={what} />
        ) : what.kind === 'came-back' ? (
          text.cameBack
        ) : (
          text[what.kind]
        )}
      </div>
      <div className={classes.facts}>
        <When at={note.at} />
        <Link to="/rumours/$id" params={{ id: note.rumour }} dir="auto">
          {note.statement}
        </Link>
      </div>
    </li>
  );
}

function Decided({ what }: { what: Extract<Note['what'], { kind: 'decided' }> }) {
  const { setting } = usePlace();
  const phrase = historyPhrase(words, setting, {
    kind: 'decided',
    by: what.by,
    action: what.action,
    reason: '',
  } as Parameters<typeof historyPhrase>[2]);
  return (
    <>
      <b>{what.by.name}</b> {phrase.what}
      {phrase.why === undefined ? null : <q>{phrase.why}</q>}
    </>
  );
}
