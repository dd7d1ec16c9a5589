import type { Client } from '@elastic/elasticsearch';
import type { Document, DocumentKind } from '@hearsay/index';
import { isMissing } from './errors.ts';
import { keptOf } from './page.ts';

const keepAlive = '5m';
const step = 500;

/** Every document of a kind in order of id, of one point in time. Should that expire while the reader was slow, a new one goes on after the last id. */
export async function* everyDocument(
  client: Client,
  kind: DocumentKind,
  index: string,
  unavailable: (error: unknown) => Error,
): AsyncIterable<Document> {
  const open = async () => (await client.openPointInTime({ index, keep_alive: keepAlive })).id;
  let pit: string | undefined;
  let after: string | undefined;
  let reopened = false;
  try {
    for (;;) {
      let hits: { _source?: unknown; _version?: number }[];
      try {
        pit ??= await open();
        const answer = await client.search({
          pit: { id: pit, keep_alive: keepAlive },
          size: step,
          sort: [{ id: { order: 'asc' } }],
          ...(after === undefined ? {} : { search_after: [after] }),
          track_total_hits: false,
          version: true,
          _source: ['id', 'document'],
        });
        pit = answer.pit_id ?? pit;
        hits = answer.hits.hits;
        reopened = false;
      } catch (error) {
        if (!isMissing(error) || reopened) throw unavailable(error);
        reopened = true;
        pit = undefined;
        continue;
      }
      for (const hit of hits) {
        const { id, document } = keptOf(hit);
        after = id;
        yield { kind, id, version: hit._version ?? 0, fields: document.fields, body: document.body };
      }
      if (hits.length < step) return;
    }
  } finally {
    // Left alone it would only expire later.
    if (pit !== undefined) await client.closePointInTime({ id: pit }).catch(() => {});
  }
}
