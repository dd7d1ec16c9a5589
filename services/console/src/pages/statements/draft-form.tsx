import type { StatementBody, StatementKept } from '@hearsay/contracts';
import { Button, MultiSelect, Tabs, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { post, type Refusal } from '../../api/request.ts';
import { usePlace } from '../../api/setting.tsx';
import { topicChoices } from '../../api/topics.ts';
import classes from '../../app/record.module.css';
import { Refused } from '../../app/refusal-text.tsx';
import { useKept } from '../../kept/use-kept.ts';
import { languageName } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';
import { typedText } from '../rumour/decide/forms/rebuttal-texts.ts';
import { bodyOf, chosen, startOf } from './statement-form.ts';

const text = words.statements;

interface Props {
  /** Its id and its text so far, where it is not a new one. */
  readonly statement?: { readonly id: string; readonly body: StatementBody | undefined };
  readonly onDone: (kept: StatementKept) => void;
  readonly onCancel: () => void;
}

/** A text for a statement, in the languages of the jurisdiction. What was typed and not sent survives a reload. */
export function DraftForm({ statement, onDone, onCancel }: Props) {
  const { setting, me } = usePlace();
  const client = useQueryClient();
  const zone = setting.election.timezone;
  const languages = [
    ...new Set([...setting.jurisdiction.languages, ...Object.keys(statement?.body?.texts ?? {})]),
  ] as readonly string[];
  const kept = useKept(`${me.person}.statement.${statement?.id ?? 'new'}`, () =>
    startOf(statement?.body, zone, Date.now()),
  );
  const { fields, set } = kept;
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState(languages[0] ?? 'en');
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const send = useMutation<StatementKept, Refusal, StatementBody>({
    networkMode: 'always',
    mutationFn: (body) =>
      post(`/api/v1/statements${statement === undefined ? '' : `/${encodeURIComponent(statement.id)}/drafts`}`, {
        body,
        reason: fields.reason?.trim() ?? '',
      }),
    onSuccess: (answer) => {
      kept.forget();
      onDone(answer);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['statements'] }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = bodyOf(text, languageName, fields, { languages, zone, now: Date.now() });
    setProblems('problems' in read ? read.problems : {});
    if ('body' in read) send.mutate(read.body);
    else requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const field = (name: string) => ({
    value: fields[name] ?? '',
    error: problems[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set(name, event.currentTarget.value),
  });
  const name = statement === undefined ? text.write : text.change;
  return (
    <form ref={element} className={`${classes.card} ${classes.form}`} onSubmit={submit} noValidate aria-label={name}>
      <h2>{name}</h2>
      {statement === undefined ? null : <p className={classes.small}>{text.changeHint}</p>}
      <TextInput label={text.fields.title} description={text.fields.titleHint} maxLength={200} {...field('title')} />
      <MultiSelect
        label={text.fields.categories}
        description={text.fields.categoriesHint}
        data={topicChoices(setting, words.incidents.fields.wholeGroup)}
        value={chosen(fields)}
        onChange={(topics) => set('categories', topics.join(' '))}
        error={problems.categories}
        searchable
        comboboxProps={{ withinPortal: false }}
      />
      <TextInput
        type="datetime-local"
        label={text.fields.expires}
        description={words.incidents.fields.zone(zone)}
        {...field('expires')}
      />
      {problems.texts ? <p role="alert">{problems.texts}</p> : null}
      <Tabs value={shown} onChange={(value) => setShown(value ?? shown)} keepMounted={false}>
        <Tabs.List aria-label={text.fields.language}>
          {languages.map((language) => (
            <Tabs.Tab
              key={language}
              value={language}
              rightSection={typedText(fields, language).truth === '' ? undefined : '✓'}
            >
              {languageName(language)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {languages.map((language) => (
          <Tabs.Panel key={language} value={language} className={classes.form} lang={language} pt="sm">
            <TextInput
              label={text.fields.truth}
              description={text.fields.truthHint}
              maxLength={500}
              dir="auto"
              {...field(`${language}.truth`)}
            />
            <Textarea
              label={text.fields.rumour}
              description={text.fields.rumourHint}
              rows={2}
              maxLength={1000}
              dir="auto"
              {...field(`${language}.rumour`)}
            />
            <Textarea label={text.fields.facts} rows={5} maxLength={5000} dir="auto" {...field(`${language}.facts`)} />
            <Textarea
              label={text.fields.sources}
              description={text.fields.sourcesHint}
              rows={2}
              maxLength={20_000}
              {...field(`${language}.sources`)}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
      <Refused error={send.error} title={text.refused} />
      <div className={classes.buttons}>
        <Button type="submit" loading={send.isPending}>
          {text.send}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
