import { NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { agencyName } from '../../../../api/setting.tsx';
import { words } from '../../../../words/index.ts';
import { type ActionForm, actionOf, type BodyProps, missing } from '../action-form.ts';
import { PersonChoice } from './person-choice.tsx';

const text = words.decide.fields;
const { needed } = words.decide;

/** A choice where each option needs a sentence of its own. */
export function Choice<Value extends string>(props: {
  label: string;
  field: string;
  options: Readonly<Record<Value, string>>;
  hints?: Readonly<Record<Value, string>>;
  body: BodyProps;
}) {
  const { body, field, options, hints } = props;
  return (
    <Radio.Group
      label={props.label}
      value={body.fields[field] ?? ''}
      onChange={(value) => body.set(field, value)}
      error={body.problems[field]}
    >
      <Stack gap="xs" mt={4}>
        {(Object.keys(options) as Value[]).map((value) => (
          <Radio key={value} value={value} label={options[value]} description={hints?.[value]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** A decision that needs nothing but itself. */
export function plain(
  kind: 'open' | 'close' | 'reopen' | 'withdraw' | 'unmerge' | 'check-in' | 'follow' | 'unfollow',
  reason: ActionForm['reason'] = 'optional',
): ActionForm {
  return { read: () => actionOf(kind), reason };
}

export const dismiss: ActionForm = {
  reason: 'optional',
  Body: (body) => <Choice label={text.dismissal} field="dismissal" options={words.dismissals} body={body} />,
  read: (fields) => {
    const problems = missing(fields, ['dismissal'], needed);
    return problems ? { problems } : actionOf('dismiss', { dismissal: fields.dismissal });
  },
};

const criteria = ['reach', 'harm', 'authority', 'amplification'] as const;
export const watch: ActionForm = {
  reason: 'optional',
  Body: ({ fields, set, problems }) => (
    <>
      {criteria.map((name) => (
        <TextInput
          key={name}
          label={text[name]}
          description={name === 'reach' ? text.reachHint : undefined}
          value={fields[name] ?? ''}
          onChange={(event) => set(name, event.currentTarget.value)}
          error={problems[name]}
          maxLength={300}
        />
      ))}
    </>
  ),
  read: (fields) => {
    const problems = missing(fields, criteria, needed);
    if (problems) return { problems };
    return actionOf('watch', { criteria: Object.fromEntries(criteria.map((name) => [name, fields[name]])) });
  },
};

export const rename: ActionForm = {
  reason: 'optional',
  start: ({ detail }) => ({ statement: detail.rumour.statement }),
  Body: ({ fields, set, problems }) => (
    <Textarea
      label={text.statement}
      value={fields.statement ?? ''}
      onChange={(event) => set('statement', event.currentTarget.value)}
      error={problems.statement}
      maxLength={500}
      rows={3}
    />
  ),
  read: (fields) => {
    const problems = missing(fields, ['statement'], needed);
    return problems ? { problems } : actionOf('rename', { statement: fields.statement });
  },
};

export const comment: ActionForm = {
  reason: 'none',
  Body: ({ fields, set, problems }) => (
    <Textarea
      label={text.comment}
      value={fields.text ?? ''}
      onChange={(event) => set('text', event.currentTarget.value)}
      error={problems.text}
      maxLength={4000}
      rows={4}
    />
  ),
  read: (fields) => {
    const problems = missing(fields, ['text'], needed);
    return problems ? { problems } : actionOf('comment', { text: fields.text });
  },
};

export const recategorise: ActionForm = {
  reason: 'optional',
  start: ({ detail }) => ({ category: detail.rumour.category }),
  Body: ({ fields, set, setting }) => (
    <NativeSelect
      label={text.category}
      value={fields.category ?? ''}
      onChange={(event) => set('category', event.currentTarget.value)}
      description={setting.categories.find((category) => category.id === fields.category)?.definition}
      data={setting.categories.map((category) => ({ value: category.id, label: category.label }))}
    />
  ),
  read: (fields) => actionOf('recategorise', { category: fields.category }),
};

const tlpOptions = Object.fromEntries(Object.keys(words.tlps).map((tlp) => [tlp, tlp])) as Record<
  keyof typeof words.tlps,
  string
>;

export function TlpChoice({ body }: { body: BodyProps }) {
  return <Choice label={text.tlp} field="tlp" options={tlpOptions} hints={words.tlps} body={body} />;
}

export const mark: ActionForm = {
  reason: 'optional',
  start: ({ detail }) => ({ tlp: detail.rumour.tlp }),
  Body: (body) => <TlpChoice body={body} />,
  read: (fields) => actionOf('mark', { tlp: fields.tlp }),
};

export const assign: ActionForm = {
  reason: 'none',
  start: ({ detail, me }) => ({ person: detail.rumour.assignee ?? me.person }),
  Body: (body) => <PersonChoice label={text.person} field="person" body={body} />,
  read: (fields) => actionOf('assign', { person: fields.person ? fields.person : null }),
};

export const answer: ActionForm = {
  reason: 'none',
  start: ({ detail }) => ({
    verification: detail.rumour.verifications.find((it) => it.answer === undefined)?.id ?? '',
  }),
  Body: (body) => (
    <>
      <Radio.Group
        label={text.verification}
        value={body.fields.verification ?? ''}
        onChange={(value) => body.set('verification', value)}
        error={body.problems.verification}
      >
        <Stack gap="xs" mt={4}>
          {body.detail.rumour.verifications
            .filter((it) => it.answer === undefined)
            .map((it) => (
              <Radio key={it.id} value={it.id} label={it.question} description={agencyName(body.setting, it.agency)} />
            ))}
        </Stack>
      </Radio.Group>
      <Choice label={text.answer} field="answer" options={words.answers} body={body} />
      <Textarea
        label={text.answerText}
        value={body.fields.text ?? ''}
        onChange={(event) => body.set('text', event.currentTarget.value)}
        maxLength={4000}
        rows={4}
      />
    </>
  ),
  read: (fields) => {
    const problems = missing(fields, ['verification', 'answer'], needed);
    if (problems) return { problems };
    return actionOf('answer', {
      verification: fields.verification,
      answer: fields.answer,
      text: fields.text ?? '',
    });
  },
};
