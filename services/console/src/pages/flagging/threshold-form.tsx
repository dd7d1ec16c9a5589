import type { FlaggingRequest, FlaggingSet, FlaggingView } from '@hearsay/contracts';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { flaggingQuery } from '../../api/queries.ts';
import { post } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import { problemText } from '../../app/problems.tsx';
import { languageName } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';
import { changed, type Reach, setFor } from './changed.ts';
import { countedBySteps, curveOf, pointAt } from './curve.ts';
import { CurveChart } from './curve-chart.tsx';
import classes from './flagging.module.css';

const text = words.flagging;
const everything: Reach = { category: '', phase: '' };

/** Where the slider stands before anybody moves it: what is set for this, else what is set for all, else what the model advises. */
function startOf({ flagging, model }: FlaggingView, reach: Reach): number {
  return (
    setFor(flagging, reach) ??
    setFor(flagging, { ...everything, category: reach.category }) ??
    flagging.threshold ??
    model.thresholds.en
  );
}

/** A person moves the threshold, reads how many posts a day it will send, says why, and sets it. */
export function ThresholdForm({ view }: { view: FlaggingView }) {
  const { setting } = usePlace();
  const client = useQueryClient();
  const slider = useId();
  const [reach, setReach] = useState<Reach>(everything);
  const [language, setLanguage] = useState('');
  const [moved, setMoved] = useState<number | undefined>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const threshold = moved ?? startOf(view, reach);
  const curve = curveOf(countedBySteps(view.cells, reach.category, language), view.days.length);
  const point = pointAt(curve, threshold);
  const own = setFor(view.flagging, reach);
  const setIt = useMutation({
    mutationFn: (wanted: number | undefined) =>
      post<FlaggingSet>('/api/v1/flagging', {
        flagging: changed(view.flagging, reach, wanted),
        basedOn: view.setting,
        reason,
      } satisfies FlaggingRequest),
    onSuccess: () => {
      setReason('');
      setMoved(undefined);
    },
    onSettled: () => client.invalidateQueries({ queryKey: flaggingQuery.queryKey }),
  });
  const decide = (wanted: number | undefined) => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') setIt.mutate(wanted);
  };
  const choose = (part: Partial<Reach>) => {
    setReach({ ...reach, ...part });
    setMoved(undefined);
  };
  const languages = [...new Set(view.cells.map((cell) => cell.language))].sort();
  return (
    <section className={classes.card} aria-labelledby={`${slider}-title`}>
      <h2 id={`${slider}-title`}>{text.curveTitle}</h2>
      <div className={classes.selects}>
        <NativeSelect
          label={text.category}
          value={reach.category}
          onChange={(event) => choose({ category: event.currentTarget.value })}
          data={[
            { value: '', label: text.allCategories },
            ...setting.categories.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        <NativeSelect
          label={text.phase}
          value={reach.phase}
          onChange={(event) => choose({ phase: event.currentTarget.value as Reach['phase'] })}
          data={[
            { value: '', label: text.allPhases },
            ...Object.entries(words.phases).map(([value, label]) => ({ value, label })),
          ]}
        />
        <NativeSelect
          label={text.language}
          description={text.languageHint}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={[
            { value: '', label: text.allLanguages },
            ...languages.map((tag) => ({ value: tag, label: languageName(tag) })),
          ]}
        />
      </div>
      <CurveChart curve={curve} threshold={threshold} />
      <label className={classes.slider} htmlFor={slider}>
        {text.threshold}: <b>{threshold.toFixed(2)}</b> {own === undefined ? text.notSet : text.setTo(own)}
        <input
          id={slider}
          type="range"
          min="0.02"
          max="0.98"
          step="0.02"
          value={threshold}
          aria-describedby={`${slider}-says`}
          aria-valuetext={`${threshold.toFixed(2)}: ${text.brings(point?.perDay ?? 0)}`}
          onChange={(event) => setMoved(Number(event.currentTarget.value))}
        />
      </label>
      <p id={`${slider}-says`} className={classes.says} role="status">
        <b>{text.brings(point?.perDay ?? 0)}</b>{' '}
        {point?.precision === undefined ? text.bringsNone : text.ofThem(point.precision, point.found)}
      </p>
      <p className={classes.note}>{text.calibration(view.model.prior, view.days.length)}</p>
      {view.allowed.includes('set') ? (
        <fieldset className={classes.decide} disabled={setIt.isPending}>
          <legend>{text.decideTitle}</legend>
          <Textarea
            label={text.reason}
            value={reason}
            maxLength={400}
            error={missing ? text.needsReason : setIt.error ? problemText(setIt.error) : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button onClick={() => decide(threshold)}>{text.set(threshold)}</Button>
            {own === undefined ? null : (
              <Button variant="default" onClick={() => decide(undefined)}>
                {text.unset}
              </Button>
            )}
          </div>
          <p role="status">{setIt.isSuccess ? text.done : ''}</p>
        </fieldset>
      ) : null}
    </section>
  );
}
