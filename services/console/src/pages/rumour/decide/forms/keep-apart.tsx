import { Radio, Stack } from '@mantine/core';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, missing } from '../action-form.ts';

const text = words.decide.fields;

/** Another rumour that is alike and not the same. */
export const keepApart: ActionForm = {
  reason: 'optional',
  Body: ({ fields, set, problems, detail }) => (
    <Radio.Group
      label={text.apartFrom}
      value={fields.from ?? ''}
      onChange={(value) => set('from', value)}
      error={problems.from}
    >
      <Stack gap="xs" mt={4}>
        {(detail.possiblySame ?? []).map(({ rumour }) => (
          <Radio key={rumour.id} value={rumour.id} label={rumour.statement} />
        ))}
        {detail.possiblySame === undefined ? <p>{text.apartNone}</p> : null}
      </Stack>
    </Radio.Group>
  ),
  read: (fields) => {
    const problems = missing(fields, ['from'], words.decide.needed);
    return problems ? { problems } : actionOf('keep-apart', { from: fields.from });
  },
};
