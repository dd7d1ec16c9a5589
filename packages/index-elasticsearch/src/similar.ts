import type { Client } from '@elastic/elasticsearch';
import { type Hit, likeness, likenessCandidates, type Query, tellingWords } from '@hearsay/index';
import { keptOf } from './page.ts';
import { queryClause, wordsClause } from './query.ts';

/**
 * Documents that share most telling words with the text, compared with it here. Not `more_like_this`: that chooses its words by how frequent they are
 * in the whole index, and so a document that the reader may not see would change the answer.
 */
export async function similar(
  client: Client,
  index: string,
  query: Query,
  text: string,
  limit: number,
): Promise<Hit[]> {
  const words = tellingWords(text);
  if (words.length === 0) return [];
  const should = words.map((word) => ({
    constant_score: { filter: wordsClause({ kind: 'word', word, prefix: false }), boost: 1 },
  }));
  const answer = await client.search({
    index,
    query: queryClause(query, { should }),
    size: likenessCandidates,
    sort: [{ _score: { order: 'desc' } }, { id: { order: 'asc' } }],
    track_total_hits: false,
    version: true,
    _source: ['id', 'document'],
  });
  return answer.hits.hits
    .map((hit) => {
      const { id, document } = keptOf(hit);
      return { id, version: hit._version ?? 0, body: document.body, score: likeness(text, document.fields) };
    })
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
