import { NativeSelect, Radio, Textarea } from '@mantine/core';
import { useNow } from '../../../../time/clock.tsx';
import { clockPhrase } from '../../../../time/phrase.ts';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, type FormContext, missing } from '../action-form.ts';
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
        data={agencyChoice(body)}
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

/** Those who can probably know stand first, each with why; the others under their own heading. */
export function agencyChoice({ detail, setting }: FormContext) {
  const labels = new Map<string, string>(
    setting.agencies.map((agency) => [agency.id, `${agency.name} (${words.agencyKinds[agency.kind]})`]),
  );
  const first = (detail.addressees ?? []).filter(({ agency }) => labels.has(agency));
  const suggested = new Set<string>(first.map(({ agency }) => agency));
  const options = (ids: readonly string[]) => ids.map((value) => ({ value, label: labels.get(value) ?? value }));
  if (first.length === 0) return [{ value: '', label: '' }, ...options([...labels.keys()])];
  return [
    { value: '', label: '' },
    {
      group: text.askFirst,
      items: first.map(({ agency, why }) => ({
        value: agency as string,
        label: `${labels.get(agency)}: ${whyAsked(why)}`,
      })),
    },
    { group: text.everyAgency, items: options([...labels.keys()].filter((id) => !suggested.has(id))) },
  ];
}

function whyAsked(why: NonNullable<FormContext['detail']['addressees']>[number]['why']): string {
  if (why.kind === 'place') return text.knowsPlace(why.area);
  return why.kind === 'around' ? text.knowsAround(why.area, why.of) : text.knowsTopic(why.forum);
}

export const ask: ActionForm = {
  reason: 'none',
  start: ({ detail }) => ({
    agency: detail.addressees?.find(({ why }) => why.kind === 'place')?.agency ?? '',
    minutes: '30',
    tlp: detail.rumour.tlp === 'TLP:CLEAR' ? 'TLP:AMBER' : detail.rumour.tlp,
  }),
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
