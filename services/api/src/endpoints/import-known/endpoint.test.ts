import { type CheckedClaim, decodeRecord } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearer, openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(() => testbed.close());

const claim = { text: 'Felt pens spoil ballots', rating: 'False', url: 'https://checkers.example/pens' };
const post = (body: unknown, headers = bearer as Record<string, string>) =>
  testbed.post('/api/v1/known', body, headers);
const as = async (person: string) => post({ claims: [claim] }, withCookie(await testbed.signedIn(person)));

describe('POST /api/v1/known', () => {
  it('202: a program with the token; they stand in the log, and what cannot be read is named', async () => {
    const answer = await post({ claims: [claim, { text: 'The dead vote', language: '!!' }] });
    expect([answer.status, await answer.json()]).toEqual([
      202,
      { taken: 1, problems: [expect.stringMatching(/^claim 2: language/)] },
    ]);
    const found: CheckedClaim[] = [];
    for (const partition of [0, 1])
      for await (const records of testbed.context.log.read('registry', partition, 0))
        for (const { value } of records) {
          const entry = value && decodeRecord('registry', value);
          if (entry && entry.type === 'checked-claim') found.push(entry);
        }
    expect(found).toMatchObject([{ ...claim, jurisdiction: 'md' }]);
  });

  it('202: an analyst', async () => expect((await as('ana')).status).toBe(202));

  it('400: nothing, too many, or what is no claim', async () => {
    const many = Array.from({ length: 501 }, () => claim);
    for (const body of [
      {},
      { claims: [] },
      { claims: many },
      { claims: [{ text: ' ' }] },
      { claims: [{ ...claim, x: 1 }] },
    ])
      expect((await post(body)).status).toBe(400);
  });

  it('401: nobody', async () => expect((await post({ claims: [claim] }, {})).status).toBe(401));

  it('403: communications, and an agency', async () => {
    expect([(await as('cora')).status, (await as('mihai')).status]).toEqual([403, 403]);
  });
});
