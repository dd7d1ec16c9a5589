import type { FlaggingSet, FlaggingView } from '@hearsay/contracts';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flaggingQuery } from '../../api/queries.ts';
import { post } from '../../api/request.ts';
import { categoryLabel, usePlace } from '../../api/setting.tsx';
import { problemText } from '../../app/problems.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import classes from './flagging.module.css';

const text = words.flagging;

/** What holds, who decided it, and what was decided before. The newest can be taken back. */
export function History({ view }: { view: FlaggingView }) {
  return (
    <section className={classes.card} aria-label={text.historyTitle}>
      <h2>{text.historyTitle}</h2>
      <Settings flagging={view.flagging} />
      {view.setting === null ? <p>{text.configured}</p> : null}
      {view.allowed.includes('take-back') && view.setting !== null ? <TakeBack setting={view.setting} /> : null}
      <ol className={classes.history}>
        {view.history.map(({ id, flagging, by, at, reason, takesBack }) => (
          <li key={id}>
            <b>{takesBack === undefined ? text.setBy(by) : text.takenBackBy(by)}</b> <When at={at} />: {reason}
            <Settings flagging={flagging} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Settings({ flagging }: { flagging: FlaggingView['flagging'] }) {
  const { setting } = usePlace();
  const part = ({ threshold, watch }: Pick<FlaggingView['flagging'], 'threshold' | 'watch'>) => [
    ...(threshold === undefined ? [] : [text.from(text.allCategories, threshold)]),
    ...watch.map((one) => text.from(categoryLabel(setting, one.category), one.threshold)),
  ];
  const lines = [
    ...(part(flagging).length === 0 ? [text.asModel] : part(flagging)),
    ...Object.entries(flagging.phases).flatMap(([phase, own]) =>
      part(own).map((line) => `${words.phases[phase as keyof typeof words.phases]}: ${line}`),
    ),
  ];
  return (
    <ul className={classes.settings}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function TakeBack({ setting }: { setting: string }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const back = useMutation({
    mutationFn: () => post<FlaggingSet>(`/api/v1/flagging/${encodeURIComponent(setting)}/take-back`, { reason }),
    onSuccess: () => setReason(''),
    onSettled: () => client.invalidateQueries({ queryKey: flaggingQuery.queryKey }),
  });
  return (
    <div className={classes.takeBack}>
      <TextInput
        label={text.takeBackReason}
        value={reason}
        maxLength={400}
        error={missing ? text.needsReason : back.error ? problemText(back.error) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={back.isPending}
        onClick={() => {
          setMissing(reason.trim() === '');
          if (reason.trim() !== '') back.mutate();
        }}
      >
        {text.takeBack}
      </Button>
    </div>
  );
}
