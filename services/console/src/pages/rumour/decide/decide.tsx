import type { ActionKind, DecisionResponse } from '@hearsay/contracts';
import { Alert, Button, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { problemText } from '../../../app/problems.tsx';
import { hasKept } from '../../../kept/use-kept.ts';
import { words } from '../../../words/index.ts';
import type { FormContext } from './action-form.ts';
import classes from './decide.module.css';
import { DecisionForm } from './decision-form.tsx';
import { nextSteps } from './next-steps.ts';
import { useDecision } from './use-decision.ts';

const text = words.decide;

/** What may be decided now, and the form of what was chosen. */
export function Decide({ context }: { context: FormContext }) {
  const { rumour, allowed } = context.detail;
  const keptAs = (kind: ActionKind) => `${context.me.person}.${rumour.id}.${kind}`;
  const { next, other } = nextSteps(rumour.state, allowed);
  const [chosen, setChosen] = useState<ActionKind | undefined>(() =>
    [...next, ...other].find((it) => hasKept(keptAs(it))),
  );
  const [done, setDone] = useState<{ kind: ActionKind; response: DecisionResponse }>();
  const choose = (kind: ActionKind | undefined) => {
    setDone(undefined);
    setChosen(kind);
  };
  // When a form closes the focus would fall out of the page: it goes to the heading of what can be decided next.
  const heading = useRef<HTMLHeadingElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (chosen === undefined && closed.current) heading.current?.focus();
    closed.current = chosen !== undefined;
  }, [chosen]);

  if (chosen !== undefined) {
    return (
      <DecisionForm
        key={chosen}
        kind={chosen}
        context={context}
        keptAs={keptAs(chosen)}
        onCancel={() => choose(undefined)}
        onDone={(response) => {
          setDone({ kind: chosen, response });
          setChosen(undefined);
        }}
      />
    );
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <div role="status">
        {done === undefined ? null : (
          <Alert
            color="teal"
            variant="outline"
            title={`${done.response.outcome === 'pending' ? text.sent : text.accepted}: ${text.actions[done.kind].name}`}
            mb="sm"
          >
            {done.response.outcome === 'pending' ? text.pending : null}
          </Alert>
        )}
      </div>
      {next.length + other.length === 0 ? <p>{text.nothing}</p> : null}
      <AssignToMe context={context} />
      <ul className={classes.actions}>
        {next.map((kind, place) => (
          <li key={kind}>
            <UnstyledButton className={classes.action} data-first={place === 0} onClick={() => choose(kind)}>
              <b>{text.actions[kind].name}</b>
              <span>{text.actions[kind].hint}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {other.length === 0 ? null : (
        <details className={classes.other}>
          <summary>{text.other}</summary>
          <div>
            {other.map((kind) => (
              <Button key={kind} variant="default" size="compact-md" onClick={() => choose(kind)}>
                {text.actions[kind].name}
              </Button>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** The most frequent decision of all: one click. */
function AssignToMe({ context }: { context: FormContext }) {
  const { detail, me } = context;
  const decision = useDecision(detail.rumour);
  if (!detail.allowed.includes('assign') || detail.rumour.assignee === me.person) return null;
  return (
    <>
      <Button
        variant="light"
        fullWidth
        mb="xs"
        loading={decision.isPending}
        onClick={() =>
          decision.mutate({
            action: { kind: 'assign', person: me.person },
            reason: '',
            onVersion: detail.rumour.version,
          })
        }
      >
        {text.take}
      </Button>
      {decision.error === null ? null : (
        <p role="alert" className={classes.problem}>
          {problemText(decision.error)}
        </p>
      )}
    </>
  );
}
