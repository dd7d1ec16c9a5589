import { Client } from '@elastic/elasticsearch';
import { describeSearchIndex } from '@hearsay/index/conformance';
import { openElasticsearchIndex } from '@hearsay/index-elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servers } from './provided.ts';

const { elasticsearch, reason } = servers();
const node = elasticsearch ?? '';
const titleOf = (name: string) => (elasticsearch === null ? `${name} (skipped: ${reason})` : name);

async function wipe(client: Client, prefix: string): Promise<void> {
  const found = await client.indices.get({ index: `${prefix}-*`, allow_no_indices: true });
  for (const index of Object.keys(found)) await client.indices.delete({ index });
  await client.indices.deleteIndexTemplate({ name: prefix }, { ignore: [404] });
  await client.cluster.deleteComponentTemplate({ name: `${prefix}-settings,${prefix}-fields` }, { ignore: [404] });
}

describe.skipIf(elasticsearch === null)(titleOf('Elasticsearch'), () => {
  describeSearchIndex(
    'Elasticsearch',
    async () => {
      const prefix = `conformance-${process.pid}-${Date.now()}`;
      const client = new Client({ node, requestTimeout: 60_000 });
      const index = await openElasticsearchIndex({ node, prefix });
      const others: (() => Promise<void>)[] = [];
      const block = (on: boolean) =>
        client.indices.putSettings({
          index: `${prefix}-*`,
          settings: { 'index.blocks.read_only_allow_delete': on ? true : null },
        });
      return {
        index,
        async reopen() {
          const again = await openElasticsearchIndex({ node, prefix });
          others.push(() => again.close());
          return again;
        },
        // What the flood-stage watermark does to every index when a disk is almost full.
        async makeBusy() {
          await block(true);
          return async () => {
            await block(false);
          };
        },
        async cleanUp() {
          for (const close of others) await close();
          await index.close();
          await wipe(client, prefix);
          await client.close();
        },
      };
    },
    { patience: 60_000 },
  );

  describe('rollover', () => {
    const prefix = `rollover-${process.pid}-${Date.now()}`;
    let client: Client;
    beforeAll(() => {
      client = new Client({ node, requestTimeout: 60_000 });
    });
    afterAll(async () => {
      await wipe(client, prefix);
      await client.close();
    });

    it('keeps an id in the part where it lives, and reads all parts', async () => {
      const index = await openElasticsearchIndex({ node, prefix });
      await index.ensure();
      const claim = (id: string, version: number) => ({
        kind: 'claim' as const,
        id,
        version,
        fields: {
          jurisdiction: 'md',
          rumour: 'r',
          tlp: 'TLP:CLEAR' as const,
          at: '2014-11-30T06:00:00Z',
          exercise: false,
        },
        body: { version },
      });
      await index.upsert([claim('a', 1), claim('b', 1)]);
      await client.indices.rollover({ alias: `${prefix}-claim` });
      const results = await index.upsert([claim('a', 2), claim('b', 1), claim('c', 1)]);
      expect(results.map((one) => one.outcome)).toEqual(['written', 'older', 'written']);
      await index.refresh();
      const homes = await client.search<{ id: string }>({ index: `${prefix}-claim`, sort: [{ id: 'asc' }] });
      expect(homes.hits.hits.map((hit) => [hit._source?.id, hit._index.slice(-6)])).toEqual([
        ['a', '000001'],
        ['b', '000001'],
        ['c', '000002'],
      ]);
      expect(await index.get('claim', 'a')).toMatchObject({ version: 2 });
      expect(await index.get('claim', 'c')).toMatchObject({ version: 1 });
      const rebuild = await index.rebuild();
      await rebuild.upsert([claim('a', 2)]);
      await rebuild.publish();
      expect(Object.keys(await client.indices.get({ index: `${prefix}-claim*` }))).toHaveLength(1);
      await index.close();
    });
  });

  it('says busy for every document, and unavailable to readers, where nothing listens', async () => {
    const index = await openElasticsearchIndex({
      node: 'http://127.0.0.1:9',
      prefix: 'nobody',
      timeoutMilliseconds: 2000,
    });
    const document = {
      kind: 'rumour' as const,
      id: 'a',
      version: 1,
      fields: {
        jurisdiction: 'md',
        rumour: 'a',
        tlp: 'TLP:CLEAR' as const,
        at: '2014-11-30T06:00:00Z',
        exercise: false,
      },
      body: {},
    };
    const bad = { ...document, version: -1 };
    expect((await index.upsert([document, bad])).map((one) => one.outcome)).toEqual(['busy', 'refused']);
    await expect(index.ping()).rejects.toMatchObject({ code: 'index-unavailable' });
    await expect(index.get('rumour', 'a')).rejects.toMatchObject({ code: 'index-unavailable' });
    await index.close();
  });
});
