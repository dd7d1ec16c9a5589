import { HearsayError } from '@hearsay/contracts';
import type { Search, Term } from './search.ts';
import { comparedNames, dateNames, everyName, filterNames, knownValues } from './search-fields.ts';
import { numberSpan, timeSpan } from './search-values.ts';
import { searchWords } from './search-words.ts';
import { type Chunk, splitSearch } from './split-search.ts';
import { wellFormed } from './well-formed.ts';

/** A search may not be longer, in UTF-16 units, nor have more parts: a person's never is. */
export const longestSearch = 1000;
export const mostTerms = 32;
const mostValues = 50;
/** A shorter beginning would match half of the index. */
const shortestPrefix = 2;

/**
 * Reads the search syntax for people:
 *
 * - `hacked register`: both words, in any form that the language of a document gives them; `elect*`: words that begin so
 * - `"polls close at six"`: these words as they stand; `-satire`, `-"a drill"`, `-state:closed`: none of it
 * - `category:tech.hack,reg.service`, `category:tech`, `state:open`, `language:ro` and so on: any of the values
 * - `after:2014-11-29` (that day and later), `before:2014-12-01` (up to its eve), `on:2014-11-30`, `last:>=2014-11-30`
 * - `priority:>50`, `claims:>=10`, `claims:3`
 *
 * Everything else is a word. Days are days in UTC.
 * @throws HearsayError `bad-search` that says what could not be read and how to mend it.
 */
export function parseSearch(text: string): Search {
  if (text.length > longestSearch) {
    throw new HearsayError(
      'bad-search',
      `The search has ${text.length} characters; at most ${longestSearch} are read. Shorten it.`,
    );
  }
  const chunks = splitSearch(wellFormed(text));
  if (chunks.length > mostTerms) {
    throw new HearsayError(
      'bad-search',
      `The search has ${chunks.length} parts; at most ${mostTerms} are read. Leave some out.`,
    );
  }
  const all: Term[] = [];
  const none: Term[] = [];
  for (const chunk of chunks) {
    const term = termOf(chunk);
    if (term !== undefined) (chunk.negated ? none : all).push(term);
  }
  return { all, none };
}

function termOf(chunk: Chunk): Term | undefined {
  if (chunk.name === undefined) return wordsTerm(chunk);
  const { name, value } = chunk;
  if (value === '') {
    throw new HearsayError(
      'bad-search',
      `There is nothing after ${name}: — write a value right behind the colon, without a space.`,
    );
  }
  const filter = Object.hasOwn(filterNames, name) ? filterNames[name] : undefined;
  if (filter !== undefined) return { kind: 'field', field: filter, values: knownValues(filter, valuesIn(name, chunk)) };
  const compared = Object.hasOwn(comparedNames, name) ? comparedNames[name] : undefined;
  if (compared !== undefined) return comparison(name, compared, value);
  for (const date of dateNames) if (date === name) return dateTerm(date, value);
  throw new HearsayError(
    'bad-search',
    `There is no field '${name}'. Fields are: ${everyName.join(', ')}. To look for the words, write them in quotes: "${name}:${value}".`,
  );
}

function wordsTerm(chunk: Chunk): Term | undefined {
  if (chunk.quoted) return chunk.value.trim() === '' ? undefined : { kind: 'phrase', words: chunk.value };
  const starred = chunk.value.endsWith('*');
  const word = starred ? chunk.value.replace(/\*+$/, '') : chunk.value;
  const words = searchWords(word);
  const prefix = starred && words.length > 0;
  if (prefix && words.at(-1)!.length < shortestPrefix) {
    throw new HearsayError(
      'bad-search',
      `'${chunk.value}' begins too many words. Write at least ${shortestPrefix} letters before the *.`,
    );
  }
  return { kind: 'word', word: starred && words.length === 0 ? chunk.value : word, prefix };
}

function valuesIn(name: string, chunk: Chunk): readonly string[] {
  if (chunk.quoted) return [chunk.value];
  const values = chunk.value.split(',').filter((value) => value !== '');
  if (values.length === 0)
    throw new HearsayError('bad-search', `There is no value after ${name}: — write ${name}:a or ${name}:a,b.`);
  if (values.length > mostValues) {
    throw new HearsayError(
      'bad-search',
      `There are ${values.length} values after ${name}: — at most ${mostValues} are read.`,
    );
  }
  return values;
}

function comparison(name: string, field: (typeof comparedNames)[string], value: string): Term {
  const [, sign, rest] = /^([<>]=?|)(.*)$/s.exec(value)!;
  const number = field === 'priority' || field === 'claims';
  const { from, to } = number ? numberSpan(name, rest!) : timeSpan(name, rest!);
  if (sign === '>') return { kind: 'range', field, from: to };
  if (sign === '>=') return { kind: 'range', field, from };
  if (sign === '<') return { kind: 'range', field, to: from };
  if (sign === '<=') return { kind: 'range', field, to };
  return { kind: 'range', field, from, to };
}

function dateTerm(name: (typeof dateNames)[number], value: string): Term {
  const { from, to } = timeSpan(name, value);
  if (name === 'after' || name === 'since') return { kind: 'range', field: 'at', from };
  if (name === 'before') return { kind: 'range', field: 'at', to: from };
  if (name === 'until') return { kind: 'range', field: 'at', to };
  return { kind: 'range', field: 'at', from, to };
}
