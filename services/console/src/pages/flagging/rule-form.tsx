import type { DryRun, RuleLine, RuleRequest } from '@hearsay/contracts';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rulesQuery } from '../../api/queries.ts';
import { post, put, Refusal } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import { problemText } from '../../app/problems.tsx';
import { words } from '../../words/index.ts';
import { DryRunResult } from './dry-run-result.tsx';
import classes from './flagging.module.css';
import { RuleLanguages } from './rule-languages.tsx';
import { bodyOf, type RuleText, ruleIdFor, textOf } from './rule-text.ts';

const text = words.flagging.rules;

/** What the api found wrong, with the place it names: `phrases.3`. */
function mistakes(error: unknown): string[] {
  if (!(error instanceof Refusal) || error.details.length === 0) return error ? [problemText(error)] : [];
  return error.details.map(({ path, message }) => text.mistake(path.replace(/^body\.(body\.)?/, ''), message));
}

interface Props {
  readonly line: RuleLine | undefined;
  /** What it finds may be corrected. */
  readonly corrects: boolean;
  /** Tags of languages that posts were written in lately. */
  readonly languages: readonly string[];
  readonly close: () => void;
}

/** A rule is written or changed: tried on the past first, then saved with a reason. */
export function RuleForm({ line, corrects, languages, close }: Props) {
  const { setting } = usePlace();
  const client = useQueryClient();
  const [rule, setRule] = useState<RuleText>(() => textOf(line?.body));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const body = () => bodyOf(rule);
  const attempt = useMutation({ mutationFn: () => post<DryRun>('/api/v1/rules/dry-run', { body: body(), days: 7 }) });
  const save = useMutation({
    mutationFn: (on: boolean) => {
      const taken = (client.getQueryData(rulesQuery.queryKey) ?? []).map((known): string => known.rule);
      const id = line?.rule ?? ruleIdFor(rule.name, taken);
      return put(`/api/v1/rules/${encodeURIComponent(id)}`, { body: body(), on, reason } satisfies RuleRequest);
    },
    onSuccess: close,
    onSettled: () => client.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  });
  const saveAs = (on: boolean) => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') save.mutate(on);
  };
  const change = (part: Partial<RuleText>) => setRule({ ...rule, ...part });
  const wrong = mistakes(save.error ?? attempt.error);
  return (
    <fieldset className={classes.decide} disabled={save.isPending}>
      <legend>{line === undefined ? text.write : text.change(line.body.name)}</legend>
      <TextInput
        label={text.name}
        value={rule.name}
        maxLength={80}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={classes.selects}>
        <NativeSelect
          label={text.effect}
          value={rule.effect}
          onChange={(event) => change({ effect: event.currentTarget.value as RuleText['effect'] })}
          data={[
            { value: 'flag', label: text.effectFlag },
            { value: 'never', label: text.never },
          ]}
        />
        {rule.effect === 'flag' ? (
          <NativeSelect
            label={text.category}
            value={rule.category}
            onChange={(event) => change({ category: event.currentTarget.value })}
            data={[
              { value: '', label: text.choose },
              ...setting.categories.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
        ) : null}
      </div>
      <Textarea
        label={text.phrases}
        description={text.phrasesHint}
        value={rule.phrases}
        rows={3}
        onChange={(event) => change({ phrases: event.currentTarget.value })}
      />
      <Textarea
        label={text.patterns}
        description={text.patternsHint}
        value={rule.patterns}
        rows={2}
        onChange={(event) => change({ patterns: event.currentTarget.value })}
      />
      <RuleLanguages chosen={rule.languages} seen={languages} choose={(chosen) => change({ languages: chosen })} />
      <div className={classes.buttons}>
        <Button variant="default" loading={attempt.isPending} onClick={() => attempt.mutate()}>
          {text.tryOut}
        </Button>
      </div>
      {wrong.length === 0 ? null : (
        <ul role="alert" className={classes.wrong}>
          {wrong.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {attempt.data === undefined ? null : (
        <DryRunResult key={attempt.submittedAt} result={attempt.data} corrects={corrects} />
      )}
      <Textarea
        label={words.flagging.reason}
        value={reason}
        maxLength={400}
        error={missing ? words.flagging.needsReason : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button onClick={() => saveAs(true)}>{text.save}</Button>
        {line?.on ? (
          <Button variant="default" onClick={() => saveAs(false)}>
            {text.switchOff}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={close}>
          {text.close}
        </Button>
      </div>
    </fieldset>
  );
}
