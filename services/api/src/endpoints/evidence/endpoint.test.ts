import { deriveId, type EvidenceDetail, type RumourEvent } from '@hearsay/contracts';
import { sealEvidence } from '@hearsay/evidence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const hostile = '<item><title><script>alert(1)</script>\u202e</title><author>Ion Popa</author></item>';
const { record, sha256 } = sealEvidence(new TextEncoder().encode(hostile), {
  v: 1,
  url: 'https://news.example/feed',
  fetchedAt: '2014-11-30T08:01:00Z',
  source: 'news',
  headers: { 'content-type': 'text/html' },
  verbatim: true,
});
const claimWith = (name: string, evidence?: string) => {
  const claim = claimOf(name);
  return { ...claim, post: { ...claim.post, ...(evidence === undefined ? {} : { evidence }) } };
};
const opened = eventOf(rumourOf('register'), { kind: 'opened', claim: claimWith('register', sha256) });
const without = eventOf(rumourOf('server'), { kind: 'opened', claim: claimWith('server') });
const red = eventOf(rumourOf('roll', { tlp: 'TLP:RED' }), { kind: 'opened', claim: claimWith('roll', sha256) });
const clear = eventOf(rumourOf('ballot', { tlp: 'TLP:CLEAR' }), { kind: 'opened', claim: claimWith('ballot', sha256) });
const path = ({ rumour, change }: RumourEvent, claim = change.kind === 'opened' ? change.claim.id : '') =>
  `/api/v1/rumours/${rumour.id}/evidence/${claim}`;

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.tracker(opened, without, red, clear);
  await testbed.context.evidence.hold([record], '2014-11-30T20:00:00.000Z');
  await testbed.context.evidence.keep(sha256, '2015-03-30T00:00:00.000Z');
});
afterAll(() => testbed.close());
const as = async (person: string, where: string) => testbed.get(where, withCookie(await testbed.signedIn(person)));

describe('GET /api/v1/rumours/{id}/evidence/{claim}', () => {
  it('200: what was published, as text, with headers, time and hash', async () => {
    const detail = (await (await as('ana', path(opened))).json()) as EvidenceDetail;
    expect(detail).toEqual({
      sha256,
      url: 'https://news.example/feed',
      fetchedAt: '2014-11-30T08:01:00Z',
      headers: [{ name: 'content-type', value: 'text/html' }],
      verbatim: true,
      truncated: false,
      size: new TextEncoder().encode(hostile).length,
      text: hostile,
      until: '2015-03-30T00:00:00.000Z',
    });
  });

  it('200: the bytes, as a file that no browser opens, whatever the publisher called them', async () => {
    const response = await as('ana', `${path(opened)}/bytes`);
    expect(await response.text()).toBe(hostile);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; filename="evidence-[0-9a-f]{16}\.bin"$/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('200: an agency that may receive TLP:AMBER sees it where it sees the rumour', async () => {
    expect((await as('mihai', path(opened))).status).toBe(200);
  });

  it('404: an agency of a wider clearance sees the rumour and not who said it', async () => {
    expect((await as('olga', `/api/v1/rumours/${clear.rumour.id}`)).status).toBe(200);
    expect((await as('olga', path(clear))).status).toBe(404);
    expect((await as('olga', `${path(clear)}/bytes`)).status).toBe(404);
  });

  it('404: a hidden rumour, and one that is not there, in the same bytes', async () => {
    const hidden = await as('mihai', path(red));
    const none = await as('mihai', `/api/v1/rumours/${deriveId('rumour', 'none')}/evidence/${deriveId('claim', 'x')}`);
    expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()]);
  });

  it('404: a claim of another rumour, which the caller could not see there', async () => {
    expect((await as('mihai', path(opened, claimWith('roll').id))).status).toBe(404);
  });

  it('404: a claim without evidence', async () => {
    expect((await as('ana', path(without))).status).toBe(404);
  });

  it('401: nobody', async () => {
    expect((await testbed.get(path(opened), {})).status).toBe(401);
  });
});
