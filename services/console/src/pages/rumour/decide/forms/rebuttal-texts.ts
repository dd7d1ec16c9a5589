import type { Rebuttal } from '@hearsay/contracts';
import type { Words } from '../../../../words/en.ts';
import type { Fields } from '../action-form.ts';

type Texts = Rebuttal['texts'];
const parts = ['truth', 'rumour', 'facts', 'sources'] as const;

/** What was typed for one language. */
export function typedText(fields: Fields, language: string) {
  const part = (name: (typeof parts)[number]) => (fields[`${language}.${name}`] ?? '').trim();
  const sources = part('sources')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { truth: part('truth'), rumour: part('rumour'), facts: part('facts'), sources };
}

/** Whether an address may become a link: http or https, nothing else. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export function fieldsOfTexts(texts: Texts): Fields {
  const fields: Record<string, string> = {};
  for (const [language, text] of Object.entries(texts)) {
    for (const part of parts) {
      fields[`${language}.${part}`] = part === 'sources' ? text.sources.join('\n') : text[part];
    }
  }
  return fields;
}

/** The texts of a rebuttal, or what is missing, by field (`ro.truth`) and for the whole (`texts`). */
export function textsOf(
  words: Words,
  nameOf: (language: string) => string,
  fields: Fields,
  languages: readonly string[],
): { texts: Texts } | { problems: Record<string, string> } {
  const say = words.decide.problems;
  const texts: Texts = {};
  const problems: Record<string, string> = {};
  for (const language of languages) {
    const typed = typedText(fields, language);
    const filled = [typed.truth, typed.rumour, typed.facts].filter((text) => text !== '').length;
    if (filled === 0 && typed.sources.length === 0) continue;
    if (filled < 3) {
      problems.texts = say.incomplete(nameOf(language));
      for (const part of ['truth', 'rumour', 'facts'] as const) {
        if (typed[part] === '') problems[`${language}.${part}`] = words.decide.needed;
      }
    }
    const bad = typed.sources.find((source) => !isWebAddress(source));
    if (bad !== undefined) problems[`${language}.sources`] = say.badSource(bad);
    texts[language] = typed;
  }
  if (Object.keys(texts).length === 0) problems.texts = say.noLanguage;
  return Object.keys(problems).length > 0 ? { problems } : { texts };
}
