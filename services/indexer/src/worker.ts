import { HearsayError } from '@hearsay/contracts';
import type { Document, SearchIndex } from '@hearsay/index';
import type { EventLog } from '@hearsay/log';
import { type Clock, consume, type WorkerDefinition } from '@hearsay/worker';
import { type ClaimBody, claimDocument, documentsOf } from './documents.ts';
import { latestOf } from './latest.ts';
import { type Mark, markOf } from './marks.ts';
import { rebuildIndex } from './rebuild.ts';
import { writeAll } from './write.ts';

/** Milliseconds: whoever searches does not notice them, and the alerts on the same rumours have gone out meanwhile. */
const gather = 30;

const reading = { group: 'indexer', topics: ['rumours'], from: 'beginning' } as const;

/** The indexer reads rumours and folds them into the documents of the index. */
export const indexer: WorkerDefinition = {
  name: 'indexer',
  consumes: ['rumours'],
  produces: ['deadletter'],
  groups: [reading],
  needs: ['index'],
  async start(context) {
    const { index, log, clock, logger } = context;
    await index.ensure();
    if (await wasLost(index, log)) {
      logger.warn('the index is empty although the log was read before: it is built again from the log');
      await rebuildIndex(log, index, clock);
    }
    const subscription = await consume(context, {
      worker: 'indexer',
      ...reading,
      gather,
      handle: async (items, signal) => {
        let documents: Document[] = [];
        for (const { value, record } of items) {
          if (value.type !== 'rumour-event') continue;
          documents.push(...documentsOf(value, record.offset));
          const mark = markOf(value, record.offset);
          if (!mark) continue;
          await write(index, documents, clock, signal);
          documents = [];
          await markClaims(index, value.rumour.jurisdiction, mark, clock, signal);
        }
        await write(index, documents, clock, signal);
      },
    });
    return { ready: () => index.ping(), stop: () => subscription.stop() };
  },
};

/** Whether the index holds nothing although its reader has read something: it was deleted, or damaged and moved aside. */
async function wasLost(index: SearchIndex, log: EventLog): Promise<boolean> {
  const positions = await log.committed(reading.group, 'rumours');
  if (!positions.some((position) => (position ?? 0) > 0)) return false;
  for await (const _ of index.all('rumour')) return false;
  return true;
}

async function write(
  index: SearchIndex,
  documents: readonly Document[],
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  if (documents.length === 0) return;
  const [first] = await writeAll((some) => index.upsert(some), latestOf(documents), clock, signal);
  if (!first) return;
  const { kind, id } = first.document;
  throw new HearsayError('index-refused', `the index refused ${kind} ${id}: ${first.reason}`);
}

/** Writes every claim of a marked rumour again, under the new mark. */
async function markClaims(
  index: SearchIndex,
  jurisdiction: string,
  mark: Mark,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  await index.refresh();
  let cursor: string | undefined;
  do {
    const page = await index.list({
      kind: 'claim',
      search: { all: [{ kind: 'field', field: 'rumour', values: [mark.rumour] }], none: [] },
      clearance: 'TLP:RED',
      jurisdiction,
      sort: { by: 'at', order: 'asc' },
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const documents = page.hits.flatMap(({ body, version }) => {
      const { claim, join } = body as unknown as ClaimBody;
      return version < mark.version
        ? [claimDocument(claim, join, { id: mark.rumour, tlp: mark.tlp }, mark.version)]
        : [];
    });
    await write(index, documents, clock, signal);
    cursor = page.next;
  } while (cursor !== undefined);
}
