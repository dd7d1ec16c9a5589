import type { FlaggingView, RuleLine } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rulesQuery } from '../../api/queries.ts';
import { categoryLabel, usePlace } from '../../api/setting.tsx';
import { Problem } from '../../app/problems.tsx';
import { Languages, Mark } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import classes from './flagging.module.css';
import { RuleForm } from './rule-form.tsx';

const text = words.flagging.rules;

/** The rules that people wrote, and the form for another. */
export function Rules({ allowed, cells }: Pick<FlaggingView, 'allowed' | 'cells'>) {
  const { setting } = usePlace();
  const query = useQuery(rulesQuery);
  const [edited, setEdited] = useState<RuleLine | 'new' | undefined>();
  return (
    <section className={classes.card} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={classes.note}>{text.lead}</p>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : null}
      <ul className={classes.rules}>
        {(query.data ?? []).map((line) => (
          <li key={line.rule}>
            <b>{line.body.name}</b>{' '}
            <Mark tone={line.on ? 'good' : 'quiet'} sign={line.on ? '✓' : '■'}>
              {line.on ? text.on : text.off}
            </Mark>
            <p>
              {line.body.effect === 'never' || line.body.category === undefined
                ? text.never
                : text.flags(categoryLabel(setting, line.body.category))}
              :{' '}
              {[
                ...line.body.phrases.map((phrase) => `“${phrase}”`),
                ...line.body.patterns.map((one) => `/${one}/`),
              ].join(', ')}{' '}
              {line.body.languages.length === 0 ? null : <Languages tags={line.body.languages} />}
            </p>
            <p className={classes.note}>
              {line.by}, <When at={line.at} />: {line.reason}
            </p>
            {allowed.includes('write-rules') ? (
              <Button size="compact-sm" variant="default" onClick={() => setEdited(line)}>
                {text.change(line.body.name)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {allowed.includes('write-rules') && edited === undefined ? (
        <Button onClick={() => setEdited('new')}>{text.write}</Button>
      ) : null}
      {edited === undefined ? null : (
        <RuleForm
          key={edited === 'new' ? '' : edited.rule}
          line={edited === 'new' ? undefined : edited}
          corrects={allowed.includes('correct')}
          languages={[...new Set(cells.map(({ language }) => language))]}
          close={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}
