import { Tabs, Textarea, TextInput } from '@mantine/core';
import { languageName } from '../../../../pictures/badges.tsx';
import { words } from '../../../../words/index.ts';
import { RebuttalPreview } from '../../rebuttal-preview.tsx';
import { type ActionForm, actionOf, type BodyProps, type FormContext } from '../action-form.ts';
import classes from '../decide.module.css';
import { fieldsOfTexts, textsOf, typedText } from './rebuttal-texts.ts';
import { Choice } from './simple.tsx';

const text = words.decide.fields;

/** The languages of the jurisdiction, and any other that a text was already written in. */
function languagesOf({ detail, setting }: FormContext): readonly string[] {
  const written = Object.keys((detail.rumour.draft ?? detail.rumour.rebuttal)?.texts ?? {});
  return [...new Set([...setting.jurisdiction.languages, ...written])];
}

function kindFor(verdict: string): string {
  return verdict === 'true' ? 'admission' : verdict === 'false' ? 'denial' : 'clarification';
}

function Body(body: BodyProps) {
  const { fields, set, problems } = body;
  const languages = languagesOf(body);
  const shown = fields.language ?? languages[0] ?? 'en';
  const area = (
    language: string,
    part: 'truth' | 'rumour' | 'facts' | 'sources',
    hint: string,
    rows: number,
    max: number,
  ) => (
    <Textarea
      label={text[part]}
      description={hint}
      value={fields[`${language}.${part}`] ?? ''}
      onChange={(event) => set(`${language}.${part}`, event.currentTarget.value)}
      error={problems[`${language}.${part}`]}
      rows={rows}
      maxLength={max}
      lang={language}
      dir="auto"
    />
  );
  return (
    <>
      <Choice
        label={text.rebuttal}
        field="rebuttal"
        options={words.rebuttalKinds}
        hints={words.rebuttalKindHints}
        body={body}
      />
      {problems.texts ? (
        <p className={classes.problem} role="alert">
          {problems.texts}
        </p>
      ) : null}
      <div className={classes.sideBySide}>
        <Tabs value={shown} onChange={(value) => set('language', value ?? shown)} keepMounted={false}>
          <Tabs.List aria-label={text.language}>
            {languages.map((language) => (
              <Tabs.Tab
                key={language}
                value={language}
                rightSection={typedText(fields, language).truth ? '✓' : undefined}
              >
                {languageName(language)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {languages.map((language) => (
            <Tabs.Panel key={language} value={language} className={classes.texts}>
              <TextInput
                label={text.truth}
                description={text.truthHint}
                value={fields[`${language}.truth`] ?? ''}
                onChange={(event) => set(`${language}.truth`, event.currentTarget.value)}
                error={problems[`${language}.truth`]}
                maxLength={500}
                lang={language}
                dir="auto"
              />
              {area(language, 'rumour', text.rumourHint, 2, 1000)}
              {area(language, 'facts', text.factsHint, 5, 5000)}
              {area(language, 'sources', text.sourcesHint, 2, 20_000)}
            </Tabs.Panel>
          ))}
        </Tabs>
        <RebuttalPreview text={typedText(fields, shown)} language={shown} />
      </div>
    </>
  );
}

export const draft: ActionForm = {
  reason: 'optional',
  start: ({ detail }) => {
    const before = detail.rumour.draft ?? detail.rumour.rebuttal;
    return { rebuttal: before?.kind ?? kindFor(detail.rumour.verdict), ...fieldsOfTexts(before?.texts ?? {}) };
  },
  Body,
  read: (fields, context) => {
    const read = textsOf(words, languageName, fields, languagesOf(context));
    return 'problems' in read ? read : actionOf('draft', { rebuttal: fields.rebuttal, texts: read.texts });
  },
};
