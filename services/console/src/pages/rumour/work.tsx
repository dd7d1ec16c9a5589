import type { Rumour } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { personName } from '../../api/setting.tsx';
import { problemText } from '../../app/problems.tsx';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { useNow, When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import type { Action, FormContext } from './decide/action-form.ts';
import { useDecision } from './decide/use-decision.ts';
import classes from './rumour.module.css';

const text = words.work;
const minutes = 30;

/** Who works on it: who reads it alone, who follows it, what is to be done. For the authority's own people. */
export function Work({ context }: { context: FormContext }) {
  const { detail, me, setting } = context;
  const { rumour, allowed } = detail;
  const now = useNow();
  const decision = useDecision(rumour);
  const may = (kind: string) => allowed.includes(kind);
  const send = (action: Action) => decision.mutate({ action, reason: '', onVersion: rumour.version });
  const checkout = rumour.checkout && Date.parse(rumour.checkout.until) > now ? rumour.checkout : undefined;
  const reads = checkout?.person === me.person;
  const follows = rumour.followers?.includes(me.person) ?? false;
  const followAction = { kind: follows ? 'unfollow' : 'follow' } as const;
  const checkoutAction = reads ? ({ kind: 'check-in' } as const) : ({ kind: 'check-out', minutes } as const);
  const mayCheckOut = may(checkoutAction.kind) && (reads || checkout === undefined);
  useShortcuts('rumour', {
    ...(may(followAction.kind) ? { follow: () => send(followAction) } : {}),
    ...(mayCheckOut ? { 'check-out': () => send(checkoutAction) } : {}),
  });
  if (!may('comment')) return null;
  return (
    <section className={classes.card} aria-label={text.title}>
      <h2>{text.title}</h2>
      {checkout === undefined ? null : (
        <p>
          {reads ? text.readsMe : text.reads(personName(setting, checkout.person))} {words.queue.until}{' '}
          <When at={checkout.until} />
        </p>
      )}
      <Tasks context={context} send={send} pending={decision.isPending} />
      {rumour.followers === undefined || rumour.followers.length === 0 ? null : (
        <p className={classes.small}>
          {text.followers(rumour.followers.map((person) => personName(setting, person)).join(', '))}
        </p>
      )}
      <div className={classes.marks}>
        {mayCheckOut ? (
          <Button size="compact-md" variant="default" onClick={() => send(checkoutAction)}>
            {reads ? text.giveBack : text.checkOut} <kbd>c</kbd>
          </Button>
        ) : null}
        {may(followAction.kind) ? (
          <Button size="compact-md" variant="default" onClick={() => send(followAction)}>
            {follows ? text.unfollow : text.follow} <kbd>f</kbd>
          </Button>
        ) : null}
      </div>
      {decision.error === null ? null : <p role="alert">{problemText(decision.error)}</p>}
    </section>
  );
}

function Tasks(props: { context: FormContext; send: (action: Action) => void; pending: boolean }) {
  const { detail, setting } = props.context;
  const tasks: NonNullable<Rumour['tasks']> = detail.rumour.tasks ?? [];
  if (tasks.length === 0) return <p className={classes.small}>{text.noTasks}</p>;
  return (
    <ul className={classes.claims} aria-label={text.tasks}>
      {tasks.map((task) => (
        <li key={task.id} className={classes.marks}>
          <span>
            {task.done === undefined ? <b>{task.what}</b> : <s>{task.what}</s>}{' '}
            {task.who === undefined ? null : text.forWhom(personName(setting, task.who))}
          </span>
          {task.due === undefined || task.done !== undefined ? null : <When at={task.due} />}
          {task.done === undefined ? null : <span>{text.done(personName(setting, task.done.by))}</span>}
          <Button
            size="compact-xs"
            variant="default"
            disabled={props.pending}
            aria-label={`${task.done === undefined ? text.tick : text.untick}: ${task.what}`}
            onClick={() => props.send({ kind: 'do-task', task: task.id, done: task.done === undefined })}
          >
            {task.done === undefined ? text.tick : text.untick}
          </Button>
        </li>
      ))}
    </ul>
  );
}
