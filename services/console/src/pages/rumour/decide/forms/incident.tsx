import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '../../../../api/queries.ts';
import { Problem } from '../../../../app/problems.tsx';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';

const text = words.incidents.form;

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

function Choices({ body, choices }: { body: BodyProps; choices: readonly Choice[] }) {
  return (
    <Radio.Group
      label={text.which}
      value={body.fields.incident ?? ''}
      onChange={(value) => body.set('incident', value)}
      error={body.problems.incident}
    >
      <Stack gap="xs" mt={4}>
        {choices.map(({ id, title, hint }) => (
          <Radio key={id} value={id} label={title} description={hint} />
        ))}
        {choices.length === 0 ? <p>{text.noneToLink}</p> : null}
      </Stack>
    </Radio.Group>
  );
}

function LinkBody(body: BodyProps) {
  const query = useQuery(incidentsQuery({ state: '', q: '' }));
  const linked = new Set<string>((body.detail.rumour.incidents ?? []).map(({ incident }) => incident));
  const choices = (query.data?.items ?? [])
    .filter(({ id, state }) => state !== 'withdrawn' && !linked.has(id))
    .map(({ id, title, state }) => ({ id, title, hint: words.incidents.states[state] }));
  return (
    <>
      {query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : null}
      <Choices body={body} choices={choices} />
    </>
  );
}

function UnlinkBody(body: BodyProps) {
  const choices = (body.detail.incidents ?? []).map(({ incident: { id, title }, linked }) => ({
    ...{ id, title },
    hint: linked ? words.incidents.form.linked : words.incidents.beside.suggested,
  }));
  return <Choices body={body} choices={choices} />;
}

const form = (kind: 'link' | 'unlink', Body: NonNullable<ActionForm['Body']>): ActionForm => ({
  reason: 'optional',
  Body,
  read: (fields) => {
    const problems = missing(fields, ['incident'], words.decide.needed);
    return problems ? { problems } : actionOf(kind, { incident: fields.incident });
  },
});

export const link = form('link', LinkBody);
export const unlink = form('unlink', UnlinkBody);
