import { Client } from '@elastic/elasticsearch';
import { HearsayError } from '@hearsay/contracts';
import {
  type Document,
  type DocumentKind,
  documentKinds,
  type Rebuild,
  type SearchIndex,
  type UpsertResult,
} from '@hearsay/index';
import { everyDocument } from './all.ts';
import { countsOverTime, facets } from './counts.ts';
import { isMissing, unavailable } from './errors.ts';
import {
  beginGeneration,
  dropGeneration,
  isNext,
  type Layout,
  layoutOf,
  makeLive,
  type Parts,
  publishGeneration,
} from './generations.ts';
import { followPolicy, hasLifecycles, putPolicy, type Rollover, rolled, rollOver, usualRollover } from './lifecycle.ts';
import { aliasOf, indexName, nextAliasOf, patternOf } from './names.ts';
import { keptOf, page } from './page.ts';
import { similar } from './similar.ts';
import { analysis, mappings, settings } from './templates.ts';
import { isLine, lineOf, writeLines } from './write.ts';

export interface ElasticsearchIndexOptions {
  /** Address of a node, such as https://es.example.org:9200. */
  readonly node: string;
  /** Begins the name of every index, alias and template; lower case. */
  readonly prefix: string;
  readonly auth?: { readonly apiKey: string } | { readonly username: string; readonly password: string };
  /** Of each request and each change of the cluster; 60,000 by default. */
  readonly timeoutMilliseconds?: number;
  /** Primary shards of each index; 1 by default. */
  readonly shards?: number;
  /** By default as many as the cluster has room for, at most one: a single node need not be yellow. */
  readonly replicas?: number;
  readonly rollover?: Rollover;
}

/** Upserts between two looks at whether a part is full. */
const rolloverEvery = 100;

/** The search index on Elasticsearch 8.19 or later. Connects when it is first used. */
export async function openElasticsearchIndex(options: ElasticsearchIndexOptions): Promise<SearchIndex> {
  const { node, prefix } = options;
  if (!/^[a-z0-9][a-z0-9_-]{0,60}$/.test(prefix)) {
    throw new HearsayError(
      'bad-configuration',
      `index.prefix: '${prefix}' — use lower-case letters, digits, - and _, such as hearsay.`,
    );
  }
  const milliseconds = options.timeoutMilliseconds ?? 60_000;
  const timeout = `${Math.ceil(milliseconds / 1000)}s`;
  const limits = options.rollover ?? usualRollover;
  const client = new Client({
    node,
    requestTimeout: milliseconds,
    maxRetries: 2,
    ...(options.auth === undefined ? {} : { auth: options.auth }),
  });
  let ready: Promise<unknown> | undefined;
  let lifecycles = false;
  let upserts = 0;

  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw unavailable(node, error);
    }
  };

  /** Reads by alias; the first use makes what is missing. */
  const read = <T>(kind: DocumentKind, work: (index: string) => Promise<T>): Promise<T> =>
    ask(async () => {
      try {
        return await work(aliasOf(prefix, kind));
      } catch (error) {
        if (!isMissing(error)) throw error;
        await ensure();
        return work(aliasOf(prefix, kind));
      }
    });

  async function ensure(): Promise<{ made: boolean }> {
    return ask(async () => {
      const shards = options.shards ?? 1;
      await client.cluster.putComponentTemplate({
        name: `${prefix}-settings`,
        template: { settings: settings({ shards, replicas: options.replicas }) },
        master_timeout: timeout,
      });
      await client.cluster.putComponentTemplate({
        name: `${prefix}-fields`,
        template: { settings: analysis(), mappings: mappings() },
        master_timeout: timeout,
      });
      await client.indices.putIndexTemplate({
        name: prefix,
        index_patterns: documentKinds.map((kind) => patternOf(prefix, kind)),
        composed_of: [`${prefix}-settings`, `${prefix}-fields`],
        priority: 500,
        // A late write to a generation that was dropped must fail, not bring its index back.
        allow_auto_create: false,
        master_timeout: timeout,
      });
      const made = await makeLive(client, prefix, timeout);
      lifecycles = await hasLifecycles(client);
      if (lifecycles) {
        await putPolicy(client, prefix, limits);
        await followPolicy(client, prefix, prefix);
      }
      return { made };
    });
  }

  const layout = async (): Promise<Record<DocumentKind, Layout>> => {
    let found = await layoutOf(client, prefix);
    if (documentKinds.some((kind) => found[kind].live === undefined)) {
      ready ??= ensure().finally(() => {
        ready = undefined;
      });
      await ready;
      found = await layoutOf(client, prefix);
    }
    return found;
  };

  async function upsert(documents: readonly Document[]): Promise<UpsertResult[]> {
    const prepared = documents.map(lineOf);
    const lines = prepared.filter(isLine);
    let outcomes: UpsertResult[];
    try {
      const found = await layout();
      outcomes = await writeLines(client, lines, partsBy(found, 'live'));
      // While a generation is being built, it gets what the live one gets; versions make the overlap harmless.
      if (documentKinds.every((kind) => found[kind].next !== undefined)) {
        const beside = await writeLines(client, lines, partsBy(found, 'next'));
        outcomes = outcomes.map((one, i) => (beside[i]!.outcome === 'busy' ? beside[i]! : one));
      }
      upserts += 1;
      if (!lifecycles && upserts % rolloverEvery === 0)
        for (const kind of rolled) await rollOver(client, prefix, kind, limits);
    } catch (error) {
      const reason = unavailable(node, error).message;
      outcomes = lines.map(() => ({ outcome: 'busy', reason }));
    }
    let next = 0;
    return prepared.map((one) => (isLine(one) ? outcomes[next++]! : one));
  }

  return {
    ensure,
    upsert,
    async get(kind, id) {
      return ask(async () => {
        const { live } = (await layout())[kind];
        if (live === undefined || id === '') return undefined;
        const docs = [live.newest, ...live.older].map((_index) => ({ _index, _id: id, _source: ['id', 'document'] }));
        const answer = await client.mget({ docs });
        for (const doc of answer.docs) {
          if ('found' in doc && doc.found) return { id, version: doc._version ?? 0, body: keptOf(doc).document.body };
        }
        return undefined;
      });
    },
    list: (query) => read(query.kind, (index) => page(client, index, query)),
    facets: (query, fields, size = 10) => read(query.kind, (index) => facets(client, index, query, fields, size)),
    countsOverTime: (query, over) => read(query.kind, (index) => countsOverTime(client, index, query, over)),
    similar: (query, text, limit) => read(query.kind, (index) => similar(client, index, query, text, limit)),
    async refresh() {
      await ask(async () => {
        const index = documentKinds.flatMap((kind) => [aliasOf(prefix, kind), nextAliasOf(prefix, kind)]);
        await client.indices.refresh({ index, ignore_unavailable: true });
      });
    },
    async rebuild(): Promise<Rebuild> {
      return ask(async () => {
        await layout();
        const generation = await beginGeneration(client, prefix, timeout);
        const mine = async () => {
          if (await isNext(client, prefix, generation)) return;
          throw new HearsayError(
            'index-unavailable',
            'This rebuild is over: it was published or abandoned, or another took its place.',
          );
        };
        const part = (kind: DocumentKind): Parts => ({ newest: indexName(prefix, kind, generation), older: [] });
        const parts = { rumour: part('rumour'), claim: part('claim'), event: part('event') };
        return {
          async upsert(documents) {
            await ask(mine);
            const prepared = documents.map(lineOf);
            const outcomes = await writeLines(client, prepared.filter(isLine), parts);
            let next = 0;
            return prepared.map((one) => (isLine(one) ? outcomes[next++]! : one));
          },
          publish: () =>
            ask(async () => {
              await mine();
              await client.indices.refresh({ index: documentKinds.map((kind) => parts[kind].newest) });
              await publishGeneration(client, prefix, generation);
              if (lifecycles) await followPolicy(client, prefix, prefix);
            }),
          abandon: () =>
            ask(async () => {
              if (await isNext(client, prefix, generation)) await dropGeneration(client, prefix, generation);
            }),
        };
      });
    },
    async *all(kind) {
      yield* everyDocument(client, kind, aliasOf(prefix, kind), (error) => unavailable(node, error));
    },
    async ping() {
      await ask(() => client.ping({}, { requestTimeout: Math.min(milliseconds, 5000) }));
    },
    close: () => client.close(),
  };
}

function partsBy(layout: Record<DocumentKind, Layout>, which: 'live' | 'next'): Record<DocumentKind, Parts> {
  const of = (kind: DocumentKind): Parts => {
    const parts = layout[kind][which];
    if (parts === undefined)
      throw new HearsayError('index-unavailable', `There is no ${which} index for ${kind}; try again.`);
    return parts;
  };
  return { rumour: of('rumour'), claim: of('claim'), event: of('event') };
}
