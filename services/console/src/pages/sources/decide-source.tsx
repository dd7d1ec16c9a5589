import type { SourceDecided, SourceDecisionRequest, SourceLine } from '@hearsay/contracts';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sourcesQuery } from '../../api/queries.ts';
import { post } from '../../api/request.ts';
import { problemText } from '../../app/problems.tsx';
import { words } from '../../words/index.ts';
import classes from './sources.module.css';

const text = words.sources;

/** A source in quarantine: a person says whether it is still the one somebody chose, and why. */
export function DecideSource({ line }: { line: SourceLine }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decision = useMutation({
    mutationFn: (verdict: SourceDecisionRequest['verdict']) =>
      post<SourceDecided>(`/api/v1/sources/${encodeURIComponent(line.id)}/decisions`, { verdict, reason }),
    onSettled: () => client.invalidateQueries({ queryKey: sourcesQuery.queryKey }),
  });
  const decide = (verdict: SourceDecisionRequest['verdict']) => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') decision.mutate(verdict);
  };
  const problem = missing ? text.needsReason : decision.error ? problemText(decision.error) : null;
  return (
    <fieldset className={classes.decide} disabled={decision.isPending || decision.isSuccess}>
      <legend>{text.decideTitle}</legend>
      <Textarea
        label={text.decideReason}
        value={reason}
        maxLength={400}
        error={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button size="compact-md" onClick={() => decide('confirm')}>
          {text.confirm}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => decide('reject')}>
          {text.reject}
        </Button>
      </div>
      <p role="status">{decision.isSuccess ? text.sent : ''}</p>
    </fieldset>
  );
}
