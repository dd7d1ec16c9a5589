import type { SourceConfig } from '@hearsay/contracts';
import { contentOf } from '../content-of.ts';
import type { SourceKind } from '../kind.ts';
import { at, readJson, textAt } from '../read-json.ts';
import { UnreadableError } from '../unreadable.ts';

export type JsonSource = Extract<SourceConfig, { kind: 'json' }>;

export const jsonKind: SourceKind<JsonSource> = {
  shape: 'polled',
  about: {
    summary:
      'Any address that answers with a list in JSON; the configuration says which member is what. GDELT DOC and Lemmy are examples.',
    terms: 'Those of whoever runs the endpoint. Read them: some allow no storage, or ask to be named.',
    limits:
      'One page of the list, as the address asks for it. GDELT asks for no more than one question in five seconds and gives headlines only.',
    credentials: 'None; endpoints that want a key in a header cannot be read.',
  },
  request: ({ url }) => ({ url, accept: 'application/json, */*;q=0.1' }),
  parse: (bytes, { items, fields }, { url }) => {
    const document = readJson(bytes);
    const list = items === undefined ? document : at(document, items);
    if (!Array.isArray(list)) {
      throw new UnreadableError(
        `There is no list ${items === undefined ? 'in the answer' : `at "${items}" in the answer`}; check "items" of this source.`,
      );
    }
    return contentOf('json', list as unknown[], url, (item) => {
      const field = (name: keyof typeof fields) => (fields[name] === undefined ? null : textAt(item, fields[name]));
      return {
        id: field('id'),
        link: field('link'),
        title: field('title'),
        html: field('html'),
        text: field('text'),
        published: field('published'),
        author: field('author'),
        language: field('language'),
        reach: field('reach'),
      };
    });
  },
};
