import { type Hit, likeness, likenessCandidates, type Query, tellingWords } from '@hearsay/index';
import { conditions, languagesOf } from './conditions.ts';
import type { Store } from './database.ts';
import { ftsExpression } from './fts.ts';
import { documentIn } from './generation.ts';

/** Documents looked at for each word of the text: a word that half of the index has does not tell much. */
const mostPerWord = 1000;

/** Those that share most telling words with the text are compared with it; what the reader may not see is never counted. */
export function similar(store: Store, n: number, query: Query, text: string, limit: number): Hit[] {
  const languages = languagesOf(store, n);
  const where = conditions(store, n, query, true);
  const shared = new Map<number, number>();
  for (const word of tellingWords(text)) {
    const expression = ftsExpression({ kind: 'word', word, prefix: false }, languages, 'anywhere');
    if (expression === undefined) continue;
    const rows = store.all(
      // The words first, from the newest document on: it ends as soon as there are enough.
      `select d.key from words_${n} w cross join docs_${n} d on d.key = w.rowid
       where w.words_${n} match ? and ${where.sql} order by w.rowid desc limit ${mostPerWord}`,
      expression,
      ...where.values,
    );
    for (const row of rows) shared.set(row.key as number, (shared.get(row.key as number) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, m], [b, k]) => k - m || a - b)
    .slice(0, likenessCandidates)
    .map(([key]) => documentIn(store.get(`select document from bodies_${n} where key = ?`, key)!))
    .map(({ id, version, body, fields }) => ({ id, version, body, score: likeness(text, fields) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
