import { type Document, type DocumentFields, searchWords, valuesOf } from '@hearsay/index';
import { stem } from '@hearsay/language';
import { hasAnalyser, primaryTag } from './languages.ts';

/** What is kept of a document in `_source`, and given back. */
export interface Kept {
  readonly id: string;
  readonly document: { readonly fields: DocumentFields; readonly body: Document['body'] };
}

const instant = (value: string | undefined) => (value === undefined ? undefined : Date.parse(value));

export const ownStems = (words: readonly string[], tag: string) =>
  words.map((word) => `${tag}_${stem(word, tag)}`).join(' ');

/** A document as Elasticsearch takes it: the fields that are filtered by, and the folded words in the places of their language. */
export function sourceOf({ id, fields, body }: Document): Record<string, unknown> {
  const tag = primaryTag(fields.language);
  const title = searchWords(fields.title ?? '');
  const text = searchWords(fields.text ?? '');
  const analysed = tag !== undefined && hasAnalyser(tag);
  const stemmed = tag !== undefined && !analysed;
  return {
    id,
    jurisdiction: fields.jurisdiction,
    rumour: fields.rumour,
    tlp: fields.tlp,
    category: fields.category,
    state: fields.state,
    verdict: fields.verdict,
    stance: fields.stance,
    area: fields.area,
    assignee: fields.assignee,
    agency: fields.agency,
    source: valuesOf(fields, 'source'),
    language: valuesOf(fields, 'language'),
    flags: valuesOf(fields, 'flags'),
    priority: fields.priority,
    claims: fields.claims,
    at: instant(fields.at),
    firstSeen: instant(fields.firstSeen),
    lastSeen: instant(fields.lastSeen),
    exercise: fields.exercise,
    words: { title: title.join(' '), text: text.join(' ') },
    ...(analysed ? { title: { [tag]: title.join(' ') }, text: { [tag]: text.join(' ') } } : {}),
    ...(stemmed ? { stems: { title: ownStems(title, tag), text: ownStems(text, tag) } } : {}),
    document: { fields, body },
  };
}
