import type { StatementBody } from '@hearsay/contracts';
import type { Fields } from '../../kept/use-kept.ts';
import { instantIn, localIn } from '../../time/zoned.ts';
import type { Words } from '../../words/en.ts';
import { isWebAddress, typedText } from '../rumour/decide/forms/rebuttal-texts.ts';

const month = 30 * 86_400_000;

/** What the form begins with: the text so far, or an empty one that may be used for a month. @param now milliseconds since 1970. */
export function startOf(body: StatementBody | undefined, zone: string, now: number): Fields {
  if (body === undefined) return { title: '', categories: '', expires: localIn(zone, now + month) };
  const fields: Record<string, string> = {
    title: body.title,
    categories: body.categories.join(' '),
    expires: localIn(zone, Date.parse(body.expires)),
  };
  for (const [language, { truth, rumour = '', facts, sources }] of Object.entries(body.texts)) {
    Object.assign(fields, {
      ...{ [`${language}.truth`]: truth, [`${language}.rumour`]: rumour, [`${language}.facts`]: facts },
      [`${language}.sources`]: sources.join('\n'),
    });
  }
  return fields;
}

export const chosen = (fields: Fields): string[] =>
  (fields.categories ?? '').split(' ').filter((topic) => topic !== '');

/** The body as the api takes it, or what is missing, by field (`ro.truth`) and for the whole (`texts`). */
export function bodyOf(
  words: Words['statements'],
  nameOf: (language: string) => string,
  fields: Fields,
  { languages, zone, now }: { languages: readonly string[]; zone: string; now: number },
): { body: StatementBody } | { problems: Readonly<Record<string, string>> } {
  const say = words.problems;
  const problems: Record<string, string> = {};
  const title = (fields.title ?? '').trim();
  const categories = chosen(fields);
  const expires = instantIn(zone, fields.expires ?? '');
  if (title === '') problems.title = say.needed;
  if (categories.length === 0) problems.categories = say.categories;
  if (expires === undefined) problems.expires = say.time;
  else if (Date.parse(expires) <= now) problems.expires = say.past;
  const texts: Record<string, unknown> = {};
  for (const language of languages) {
    const { truth, rumour, facts, sources } = typedText(fields, language);
    if (truth === '' && facts === '' && rumour === '' && sources.length === 0) continue;
    if (truth === '' || facts === '') problems.texts = say.incomplete(nameOf(language));
    if (truth === '') problems[`${language}.truth`] = say.needed;
    if (facts === '') problems[`${language}.facts`] = say.needed;
    const bad = sources.find((source) => !isWebAddress(source));
    if (bad !== undefined) problems[`${language}.sources`] = say.badSource(bad);
    texts[language] = { truth, facts, sources, ...(rumour === '' ? {} : { rumour }) };
  }
  if (Object.keys(texts).length === 0) problems.texts = say.noLanguage;
  if (Object.keys(problems).length > 0) return { problems };
  // The api's schema brands and checks it.
  return { body: { title, categories, expires, texts } as unknown as StatementBody };
}
