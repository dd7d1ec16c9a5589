import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentKind, documentKinds } from '@hearsay/index';
import { rebuildIndex } from '@hearsay/indexer';
import { type Network, sample, startNetwork } from '@hearsay/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from './people.ts';
import { publish } from './publish.ts';

let network: Network;
const opened: Network[] = [];
beforeAll(async () => {
  network = await startNetwork();
  await publish(network, 'news', ...sample(1, 120).items);
});
afterAll(async () => {
  await network.stop();
  for (const other of opened) await other.stop();
});

async function documents(kind: DocumentKind, { standalone } = network): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for await (const document of standalone.context.index.all(kind)) all[document.id] = document;
  return all;
}

it('the index rebuilt from the log is the live index, document by document, marks included', async () => {
  const { context } = network.standalone;
  const ana = await signIn(network, 'ana');
  const { items } = (await (await ana.get('/api/v1/rumours')).json()) as { items: { id: string; version: number }[] };
  const [first, second] = items as [{ id: string; version: number }, { id: string; version: number }];
  expect((await ana.decide(first.id, first.version, { kind: 'assess', verdict: 'false' })).status).toBe(200);
  expect((await ana.decide(second.id, second.version, { kind: 'mark', tlp: 'TLP:AMBER' })).status).toBe(200);
  await publish(network, 'news', ...sample(2, 60).items);
  const live = await Promise.all(documentKinds.map((kind) => documents(kind)));
  expect(live.map((all) => Object.keys(all).length)).toEqual([10, expect.any(Number), expect.any(Number)]);
  await rebuildIndex(context.log, context.index, context.clock);
  await context.index.refresh();
  expect(await Promise.all(documentKinds.map((kind) => documents(kind)))).toEqual(live);
}, 180_000);

it('an index that was deleted comes back from the log by itself', async () => {
  const before = await startNetwork();
  await publish(before, 'news', ...sample(3, 60).items);
  const kept = await documents('claim', before);
  await before.stop({ keep: true });
  await rm(join(before.folder, 'index'), { recursive: true });
  const after = await startNetwork({ folder: before.folder });
  opened.push(after);
  await after.drain();
  expect(Object.keys(kept).length).toBeGreaterThan(20);
  expect(await documents('claim', after)).toEqual(kept);
}, 180_000);
