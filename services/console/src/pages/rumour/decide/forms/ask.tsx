import { NativeSelect, Radio, Textarea } from '@mantine/core';
import { useNow } from '../../../../time/clock.tsx';
import { clockPhrase } from '../../../../time/phrase.ts';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';
import classes from '../decide.module.css';
import { TlpChoice } from './simple.tsx';

const text = words.decide.fields;
const presets = [15, 30, 60, 240];

function Body(body: BodyProps) {
  const { fields, set, problems, setting } = body;
  const now = useNow();
  const minutes = Number(fields.minutes);
  const zone = setting.election.timezone;
  return (
    <>
      <NativeSelect
        label={text.agency}
        value={fields.agency ?? ''}
        onChange={(event) => set('agency', event.currentTarget.value)}
        error={problems.agency}
        data={[
          { value: '', label: '' },
          ...setting.agencies.map((agency) => ({
            value: agency.id,
            label: `${agency.name} (${words.agencyKinds[agency.kind]})`,
          })),
        ]}
      />
      <Textarea
        label={text.question}
        description={text.questionHint}
        value={fields.question ?? ''}
        onChange={(event) => set('question', event.currentTarget.value)}
        error={problems.question}
        maxLength={2000}
        rows={3}
      />
      <Radio.Group
        label={text.deadline}
        description={text.deadlineAt(clockPhrase(zone, now, now + minutes * 60_000))}
        value={fields.minutes ?? ''}
        onChange={(value) => set('minutes', value)}
      >
        <div className={classes.presets}>
          {presets.map((preset) => (
            <Radio key={preset} value={String(preset)} label={text.minutes(preset)} />
          ))}
        </div>
      </Radio.Group>
      <TlpChoice body={body} />
    </>
  );
}

export const ask: ActionForm = {
  reason: 'none',
  start: ({ detail }) => ({ minutes: '30', tlp: detail.rumour.tlp === 'TLP:CLEAR' ? 'TLP:AMBER' : detail.rumour.tlp }),
  Body,
  read: (fields, _context, now) => {
    const problems = missing(fields, ['agency', 'question'], words.decide.needed);
    if (problems) return { problems };
    const minutes = Number(fields.minutes) || 30;
    return actionOf('ask', {
      agency: fields.agency,
      question: fields.question,
      deadline: new Date(now + minutes * 60_000).toISOString(),
      tlp: fields.tlp,
    });
  },
};
