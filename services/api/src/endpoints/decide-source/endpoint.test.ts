import { decodeRecord, type SourceDecision, SourceState } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const state = (name: SourceState['health']['state'], at: string) =>
  SourceState.parse({
    type: 'source-state',
    v: 1,
    source: 'news',
    jurisdiction: 'md',
    seen: {},
    health: { state: name, reason: 'moved for good to evil.example', budget: 30, failures: 0 },
    at,
  });
const path = '/api/v1/sources/news/decisions';
const body = { verdict: 'confirm', reason: 'I telephoned them' };

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(() => testbed.close());
const as = async (person: string, what: unknown = body, where = path) =>
  testbed.post(where, what, withCookie(await testbed.signedIn(person)));
const health = async () =>
  (
    (await (await testbed.get('/api/v1/sources')).json()) as {
      items: { health?: { state: string }; decision?: object }[];
    }
  ).items[0];

describe('POST /api/v1/sources/{id}/decisions', () => {
  it('409: a source that is not in quarantine', async () => {
    expect((await as('ana')).status).toBe(409);
  });

  it('202: what a person decided stands in the log, with author and reason', async () => {
    await testbed.append('registry', state('quarantined', '2014-11-30T08:00:00.000Z'));
    await expect.poll(async () => (await health())?.health?.state).toBe('quarantined');
    expect((await as('ana')).status).toBe(202);
    const decisions: SourceDecision[] = [];
    for (let partition = 0; partition < 2; partition += 1) {
      for await (const records of testbed.context.log.read('registry', partition, 0)) {
        for (const { value } of records) {
          const entry = value && decodeRecord('registry', value);
          if (entry?.type === 'source-decision') decisions.push(entry);
        }
      }
    }
    expect(decisions).toMatchObject([
      {
        verdict: 'confirm',
        by: { person: 'ana' },
        reason: 'I telephoned them',
        quarantine: 'moved for good to evil.example',
      },
    ]);
    await expect.poll(async () => (await health())?.decision).toMatchObject({ by: 'Ana', verdict: 'confirm' });
  });

  it('400: without a reason', async () => {
    expect((await as('ana', { verdict: 'reject', reason: ' ' })).status).toBe(400);
    expect((await as('ana', { verdict: 'delete', reason: 'x' })).status).toBe(400);
  });

  it('403: communications, and an agency', async () => {
    expect([(await as('cora')).status, (await as('mihai')).status]).toEqual([403, 403]);
  });

  it('404: no such source', async () => {
    expect((await as('ana', body, '/api/v1/sources/none/decisions')).status).toBe(404);
  });
});
