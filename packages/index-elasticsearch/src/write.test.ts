import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@elastic/elasticsearch';
import type { Document } from '@hearsay/index';
import { afterEach, describe, expect, it } from 'vitest';
import { outcomeOf } from './errors.ts';
import { isLine, lineOf, writeLines } from './write.ts';

const document = (id: string): Document => ({
  kind: 'claim',
  id,
  version: 1,
  fields: { jurisdiction: 'md', rumour: 'r', tlp: 'TLP:CLEAR', at: '2014-11-30T06:00:00Z', exercise: false },
  body: {},
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that answers every request alike. */
async function answering(status: number, body: unknown): Promise<Client> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new Client({ node: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, maxRetries: 0 });
}

const part = { newest: 'claims-1', older: [] };
const parts = { rumour: part, claim: part, event: part };
const item = (status: number, type?: string) => ({
  index: { _index: 'claims-1', status, ...(type === undefined ? {} : { error: { type, reason: 'because' } }) },
});

describe('a bulk', () => {
  it('gives each document an outcome of its own', async () => {
    const items = [
      item(201),
      item(409, 'version_conflict_engine_exception'),
      item(429, 'es_rejected_execution_exception'),
      item(403, 'cluster_block_exception'),
      item(503, 'unavailable_shards_exception'),
      item(404, 'index_not_found_exception'),
      item(400, 'document_parsing_exception'),
      item(400, 'strict_dynamic_mapping_exception'),
    ];
    const client = await answering(200, { errors: true, took: 1, items });
    const lines = items.map((_, i) => lineOf(document(`c${i}`))).filter(isLine);
    const results = await writeLines(client, lines, parts);
    expect(results.map((one) => one.outcome)).toEqual([
      'written',
      'older',
      'busy',
      'busy',
      'busy',
      'busy',
      'refused',
      'refused',
    ]);
    expect(results[2]).toMatchObject({ reason: 'es_rejected_execution_exception (429): because' });
    await client.close();
  });

  it.each([429, 500, 503, 401, 403])('is busy as a whole when the server answers %i', async (status) => {
    const client = await answering(status, { error: { type: 'x', reason: 'because' }, status });
    const lines = [lineOf(document('a')), lineOf(document('b'))].filter(isLine);
    expect((await writeLines(client, lines, parts)).map((one) => one.outcome)).toEqual(['busy', 'busy']);
    await client.close();
  });

  it('is sent one by one when it is too large, and refuses only what is too large alone', async () => {
    const client = await answering(413, {});
    const lines = [lineOf(document('a')), lineOf(document('b'))].filter(isLine);
    expect((await writeLines(client, lines, parts)).map((one) => one.outcome)).toEqual(['refused', 'refused']);
    await client.close();
  });

  it('refuses nothing because of a status it does not know', () => {
    expect(outcomeOf({ status: 400, type: 'some_new_exception' }).outcome).toBe('busy');
  });
});
