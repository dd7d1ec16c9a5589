import { randomBytes } from 'node:crypto';
import type { Client } from '@elastic/elasticsearch';
import { type DocumentKind, documentKinds } from '@hearsay/index';
import { isMissing, typeOf } from './errors.ts';
import { aliasOf, firstGeneration, generationAfter, generationOf, indexName, nextAliasOf, patternOf } from './names.ts';

/** The parts of one generation of a kind. */
export interface Parts {
  /** Where new documents go. */
  readonly newest: string;
  /** Those that were rolled over: what lives in them stays in them. */
  readonly older: readonly string[];
}

export interface Layout {
  readonly live?: Parts;
  readonly next?: Parts;
}

interface Alias {
  readonly is_write_index?: boolean;
}

function partsOf(found: Record<string, { aliases: Record<string, Alias> }>, alias: string): Parts | undefined {
  const indices = Object.keys(found)
    .filter((index) => found[index]?.aliases[alias] !== undefined)
    .sort();
  const newest = indices.find((index) => found[index]?.aliases[alias]?.is_write_index === true) ?? indices.at(-1);
  return newest === undefined ? undefined : { newest, older: indices.filter((index) => index !== newest) };
}

/** Asks the server which indices the kinds live in at this moment; a rebuild or a rollover may have changed it since the last call. */
export async function layoutOf(client: Client, prefix: string): Promise<Record<DocumentKind, Layout>> {
  const names = documentKinds.flatMap((kind) => [aliasOf(prefix, kind), nextAliasOf(prefix, kind)]);
  const answer = await client.indices.getAlias({ name: names, ignore_unavailable: true }, { ignore: [404] });
  // With some of the names missing it says 404 and gives the others all the same.
  const found = Object.fromEntries(
    Object.entries(answer as Record<string, unknown>).filter(
      ([, value]) => typeof value === 'object' && value !== null,
    ),
  ) as Record<string, { aliases: Record<string, Alias> }>;
  const layout = (kind: DocumentKind): Layout => {
    const live = partsOf(found, aliasOf(prefix, kind));
    const next = partsOf(found, nextAliasOf(prefix, kind));
    return { ...(live === undefined ? {} : { live }), ...(next === undefined ? {} : { next }) };
  };
  return { rumour: layout('rumour'), claim: layout('claim'), event: layout('event') };
}

async function create(client: Client, index: string, alias: string, timeout: string): Promise<boolean> {
  try {
    await client.indices.create({
      index,
      aliases: { [alias]: { is_write_index: true } },
      wait_for_active_shards: 1,
      timeout,
      master_timeout: timeout,
    });
    return true;
  } catch (error) {
    if (typeOf(error) === 'resource_already_exists_exception') return false;
    throw error;
  }
}

/** Makes the first generation of the kinds that have none. @returns whether any was made. */
export async function makeLive(client: Client, prefix: string, timeout: string): Promise<boolean> {
  const layout = await layoutOf(client, prefix);
  let made = false;
  for (const kind of documentKinds) {
    if (layout[kind].live !== undefined) continue;
    made = (await create(client, indexName(prefix, kind, firstGeneration), aliasOf(prefix, kind), timeout)) || made;
  }
  return made;
}

async function everyIndex(client: Client, prefix: string): Promise<string[]> {
  const index = documentKinds.map((kind) => patternOf(prefix, kind));
  return Object.keys(await client.indices.get({ index, allow_no_indices: true, features: 'aliases' }));
}

async function remove(client: Client, indices: readonly string[]): Promise<void> {
  for (const index of indices) {
    await client.indices.delete({ index }).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }
}

const partsList = (parts: Parts | undefined) => (parts === undefined ? [] : [...parts.older, parts.newest]);

/** Begins a generation beside the live one, dropping one that was left lying. @returns its name. */
export async function beginGeneration(client: Client, prefix: string, timeout: string): Promise<string> {
  const layout = await layoutOf(client, prefix);
  const existing = (await everyIndex(client, prefix)).flatMap((index) => generationOf(prefix, index) ?? []);
  await remove(
    client,
    documentKinds.flatMap((kind) => partsList(layout[kind].next)),
  );
  const generation = generationAfter(existing, randomBytes(4).toString('hex'));
  for (const kind of documentKinds) {
    await create(client, indexName(prefix, kind, generation), nextAliasOf(prefix, kind), timeout);
  }
  return generation;
}

export async function isNext(client: Client, prefix: string, generation: string): Promise<boolean> {
  const layout = await layoutOf(client, prefix);
  return documentKinds.every((kind) => layout[kind].next?.newest === indexName(prefix, kind, generation));
}

/** Puts a generation in place of the live one, for all kinds in one step that readers see whole, and drops the old one. */
export async function publishGeneration(client: Client, prefix: string, generation: string): Promise<void> {
  const layout = await layoutOf(client, prefix);
  const old = documentKinds.flatMap((kind) => partsList(layout[kind].live));
  await client.indices.updateAliases({
    actions: [
      ...documentKinds.flatMap((kind) => {
        const index = indexName(prefix, kind, generation);
        return [
          { remove: { index, alias: nextAliasOf(prefix, kind), must_exist: true } },
          { add: { index, alias: aliasOf(prefix, kind), is_write_index: true } },
        ];
      }),
      ...old.map((index) => ({ remove_index: { index } })),
    ],
  });
}

export async function dropGeneration(client: Client, prefix: string, generation: string): Promise<void> {
  await remove(
    client,
    documentKinds.map((kind) => indexName(prefix, kind, generation)),
  );
}
