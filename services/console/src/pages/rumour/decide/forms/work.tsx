import { Radio, Stack, TextInput } from '@mantine/core';
import { personName } from '../../../../api/setting.tsx';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, missing } from '../action-form.ts';
import classes from '../decide.module.css';
import { PersonChoice } from './person-choice.tsx';

const text = words.decide.fields;
const lengths = [15, 30, 60, 120];
const dues = [15, 60, 240, 1440];

export const checkOut: ActionForm = {
  reason: 'none',
  start: () => ({ minutes: '30' }),
  Body: ({ fields, set }) => (
    <Radio.Group label={text.checkOutFor} value={fields.minutes ?? ''} onChange={(value) => set('minutes', value)}>
      <div className={classes.presets}>
        {lengths.map((length) => (
          <Radio key={length} value={String(length)} label={text.minutes(length)} />
        ))}
      </div>
    </Radio.Group>
  ),
  read: (fields) => actionOf('check-out', { minutes: Number(fields.minutes) || 30 }),
};

export const addTask: ActionForm = {
  reason: 'none',
  start: ({ me }) => ({ who: me.person, due: '' }),
  Body: (body) => (
    <>
      <TextInput
        label={text.task}
        value={body.fields.what ?? ''}
        onChange={(event) => body.set('what', event.currentTarget.value)}
        error={body.problems.what}
        maxLength={500}
      />
      <PersonChoice label={text.taskWho} field="who" body={body} />
      <Radio.Group label={text.taskDue} value={body.fields.due ?? ''} onChange={(value) => body.set('due', value)}>
        <div className={classes.presets}>
          <Radio value="" label={text.noDue} />
          {dues.map((due) => (
            <Radio key={due} value={String(due)} label={text.minutes(due)} />
          ))}
        </div>
      </Radio.Group>
    </>
  ),
  read: (fields, _context, now) => {
    const problems = missing(fields, ['what'], words.decide.needed);
    if (problems) return { problems };
    const minutes = Number(fields.due);
    return actionOf('add-task', {
      what: fields.what,
      who: fields.who ? fields.who : null,
      ...(minutes > 0 ? { due: new Date(now + minutes * 60_000).toISOString() } : {}),
    });
  },
};

export const doTask: ActionForm = {
  reason: 'none',
  start: ({ detail }) => ({ task: detail.rumour.tasks?.find((task) => task.done === undefined)?.id ?? '' }),
  Body: ({ detail, setting, fields, set, problems }) => (
    <Radio.Group
      label={text.whichTask}
      value={fields.task ?? ''}
      onChange={(value) => set('task', value)}
      error={problems.task}
    >
      <Stack gap="xs" mt={4}>
        {(detail.rumour.tasks ?? []).map((task) => (
          <Radio
            key={task.id}
            value={task.id}
            label={task.what}
            description={[
              task.done === undefined ? text.taskOpen : text.taskDone,
              ...(task.who === undefined ? [] : [personName(setting, task.who)]),
            ].join(', ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  ),
  read: (fields, { detail }) => {
    const problems = missing(fields, ['task'], words.decide.needed);
    if (problems) return { problems };
    const task = detail.rumour.tasks?.find(({ id }) => id === fields.task);
    return actionOf('do-task', { task: fields.task, done: task?.done === undefined });
  },
};
