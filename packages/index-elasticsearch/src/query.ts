import type { estypes } from '@elastic/elasticsearch';
import { type Query, searchWords, type Term, textScore, titleScore, visibleTlps } from '@hearsay/index';
import { stemmedHere } from './languages.ts';
import { ownStems } from './source.ts';

type Clause = NonNullable<estypes.QueryDslQueryContainer>;
type WordsTerm = Extract<Term, { kind: 'word' | 'phrase' }>;
type ValueTerm = Exclude<Term, WordsTerm>;

const isWords = (term: Term): term is WordsTerm => term.kind === 'word' || term.kind === 'phrase';
const nothing: Clause = { match_none: {} };
const anyOf = (should: Clause[]): Clause => ({ bool: { should, minimum_should_match: 1 } });

/** Words in one place, as values of fixed queries: nothing that a person writes is ever read as syntax. */
function inPlace(term: WordsTerm, words: readonly string[], place: 'title' | 'text'): Clause {
  const query = words.join(' ');
  const exact = `words.${place}`;
  if (term.kind === 'word' && term.prefix) {
    return words.length === 1
      ? { prefix: { [exact]: { value: query } } }
      : { match_phrase_prefix: { [exact]: { query, max_expansions: 1000 } } };
  }
  const phrase: Clause = { match_phrase: { [exact]: { query } } };
  if (term.kind === 'phrase') return phrase;
  return anyOf([
    phrase,
    { multi_match: { type: 'phrase', query, fields: [`${place}.*`] } },
    ...[...new Set(stemmedHere.map((tag) => ownStems(words, tag)))].map(
      (stems): Clause => ({ match_phrase: { [`stems.${place}`]: { query: stems } } }),
    ),
  ]);
}

/** A word or phrase in title or text; its score is the port's, and knows nothing of other documents. */
export function wordsClause(term: WordsTerm): Clause {
  const words = searchWords(term.kind === 'word' ? term.word : term.words);
  if (words.length === 0) return nothing;
  return anyOf([
    { constant_score: { filter: inPlace(term, words, 'title'), boost: titleScore } },
    { constant_score: { filter: inPlace(term, words, 'text'), boost: textScore } },
  ]);
}

function valueClause(term: ValueTerm): Clause {
  if (term.kind === 'field') return { terms: { [term.field]: [...term.values] } };
  const number = term.field === 'priority' || term.field === 'claims';
  const bound = (value: string | number | undefined) =>
    value === undefined ? undefined : number ? Number(value) : Date.parse(String(value));
  const [gte, lt] = [bound(term.from), bound(term.to)];
  return {
    range: { [term.field]: { ...(gte === undefined ? {} : { gte }), ...(lt === undefined ? {} : { lt }) } },
  };
}

const clauseOf = (term: Term) => (isWords(term) ? wordsClause(term) : valueClause(term));

/** The whole query: who may see it, what must be there, what must not. Words score only where the order asks for it. */
export function queryClause(
  query: Query,
  more: { readonly scored?: boolean; readonly should?: Clause[] } = {},
): Clause {
  const { all, none } = query.search;
  const words = all.filter(isWords).map(clauseOf);
  const values = all.filter((term) => !isWords(term)).map(clauseOf);
  return {
    bool: {
      filter: [
        { term: { jurisdiction: query.jurisdiction } },
        { terms: { tlp: [...visibleTlps(query.clearance)] } },
        ...values,
        ...(more.scored === true ? [] : words),
      ],
      ...(more.scored === true ? { must: words } : {}),
      must_not: none.map(clauseOf),
      ...(more.should === undefined ? {} : { should: more.should, minimum_should_match: 1 }),
    },
  };
}
