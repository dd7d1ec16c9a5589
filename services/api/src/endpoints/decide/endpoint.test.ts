import { type Decision, type DecisionRefused, deriveId, type RumourEvent } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { bearer, openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const opened = eventOf(rumourOf('register'), { kind: 'opened', claim: claimOf('register') });
const hidden = eventOf(rumourOf('server', { tlp: 'TLP:RED' }), { kind: 'opened', claim: claimOf('server') });
const path = (event: RumourEvent) => `/api/v1/rumours/${event.rumour.id}/decisions`;

function accepted(decision: Decision): RumourEvent {
  const { action, reason, by, id } = decision;
  const rumour = { ...opened.rumour, version: 2, state: 'open' as const };
  return eventOf(rumour, { kind: 'decided', decision: id, by, reason, action, from: 'new' }, opened);
}

function refused(decision: Decision, code: string): DecisionRefused {
  const { id, rumour, jurisdiction } = decision;
  const cause = { topic: 'decisions', partition: 0, offset: 0 };
  return {
    ...{ type: 'decision-refused', v: 1, id: deriveId('event', id), at: '2014-11-30T09:00:00Z', cause },
    ...{ jurisdiction, decision: id, rumour, code, message: 'secret reasons of the tracker' },
  };
}

let testbed: Testbed;
const decisions: Decision[] = [];

beforeAll(async () => {
  testbed = await openTestbed({ verdictPatience: 5_000 });
  await testbed.tracker(opened, hidden);
  await testbed.onDecision((decision) => {
    decisions.push(decision);
    if (decision.action.kind === 'open') return [accepted(decision)];
    if (decision.action.kind === 'reopen') return [refused(decision, 'conflict')];
    if (decision.action.kind === 'close') return [refused(decision, 'not-possible-now')];
    return [];
  });
});
afterAll(() => testbed.close());

describe('POST /api/v1/rumours/{id}/decisions', () => {
  it('200: the tracker accepted; the rumour as it stands after it; the person is that of the session', async () => {
    const cookie = await testbed.signedIn('ana');
    const response = await testbed.post(path(opened), { onVersion: 1, action: { kind: 'open' } }, withCookie(cookie));
    expect([response.status, await response.clone().json()]).toMatchObject([
      200,
      { outcome: 'accepted', rumour: { state: 'open', version: 2 } },
    ]);
    expect(decisions.at(-1)).toMatchObject({ by: { person: 'ana', name: 'Ana', roles: ['analyst'] }, reason: '' });
  });

  it('200: the same Idempotency-Key is one decision, and 400 where it stands for another one', async () => {
    const headers = { ...bearer, 'idempotency-key': 'key-1' };
    const send = () => testbed.post(path(opened), { onVersion: 1, action: { kind: 'open' } }, headers);
    const first = (await (await send()).json()) as { decision: string };
    const before = decisions.length;
    expect(await (await send()).json()).toEqual(first);
    expect(decisions.length).toBe(before);
    const other = await testbed.post(path(opened), { onVersion: 1, action: { kind: 'reopen' } }, headers);
    expect(other.status).toBe(400);
  });

  it('202: kept, but the tracker has not answered in time', async () => {
    const slow = await openTestbed({ verdictPatience: 50 });
    try {
      await slow.tracker(opened);
      const response = await slow.post(path(opened), { onVersion: 1, action: { kind: 'open' } });
      expect(response.status).toBe(202);
      expect(await response.json()).toMatchObject({ outcome: 'pending' });
    } finally {
      await slow.close();
    }
  });

  it('400: an action that does not exist, a key too many, an agency that could not read the question', async () => {
    const send = (body: unknown) => testbed.post(path(opened), body);
    expect((await send({ onVersion: 1, action: { kind: 'explode' } })).status).toBe(400);
    expect((await send({ onVersion: 1, action: { kind: 'open' }, by: { person: 'ana' } })).status).toBe(400);
    const action = { kind: 'ask', agency: 'observers', question: 'Is it so?', deadline: '2014-11-30T09:00:00Z' };
    const narrow = await send({ onVersion: 1, action: { ...action, tlp: 'TLP:RED' } });
    expect([narrow.status, await narrow.json()]).toMatchObject([400, { code: 'bad-request' }]);
  });

  it('400: a draft with a blank that nobody filled in', async () => {
    const text = { truth: 'Fact: {say what is true}.', rumour: 'r', facts: 'f', sources: [] };
    const action = { kind: 'draft', rebuttal: 'denial', texts: { en: text } };
    const response = await testbed.post(path(opened), { onVersion: 1, action });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('{say what is true}')]);
  });

  it('401: nobody is signed in', async () => {
    expect((await testbed.post(path(opened), { onVersion: 1, action: { kind: 'open' } }, {})).status).toBe(401);
  });

  it('403: the role does not allow it, or the request comes from another site', async () => {
    const cora = await testbed.signedIn('cora');
    const body = { onVersion: 1, action: { kind: 'open' } };
    expect((await testbed.post(path(opened), body, withCookie(cora))).status).toBe(403);
    const ana = await testbed.signedIn('ana');
    expect((await testbed.post(path(opened), body, { cookie: ana })).status).toBe(403);
    const foreign = { cookie: ana, 'sec-fetch-site': 'cross-site' };
    expect((await testbed.post(path(opened), body, foreign)).status).toBe(403);
    expect((await testbed.post(path(opened), body, { cookie: ana, origin: 'https://evil.example' })).status).toBe(403);
  });

  it('404: a hidden rumour and none at all, in the same bytes', async () => {
    const mihai = withCookie(await testbed.signedIn('mihai'));
    const body = {
      onVersion: 1,
      action: { kind: 'answer', verification: deriveId('verification', 'x'), answer: 'true', text: '' },
    };
    const none = await testbed.post(`/api/v1/rumours/${deriveId('rumour', 'none')}/decisions`, body, mihai);
    const red = await testbed.post(path(hidden), body, mihai);
    expect([red.status, await red.text()]).toEqual([none.status, await none.text()]);
    expect(none.status).toBe(404);
  });

  it('404: an assessment that an agency which does not exist is said to have confirmed', async () => {
    const assess = (confirmedBy: string) =>
      testbed.post(path(opened), { onVersion: 1, action: { kind: 'assess', verdict: 'false', confirmedBy } });
    const response = await assess('nobody');
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'no-such-agency' }]);
  });

  it('409: the tracker refused, in the words of the error table', async () => {
    const response = await testbed.post(path(opened), { onVersion: 1, action: { kind: 'close' } });
    expect([response.status, await response.text()]).toEqual([409, expect.not.stringContaining('secret')]);
  });

  it('409: somebody was faster, and colleagues are told who and when', async () => {
    await testbed.tracker(
      eventOf(
        { ...opened.rumour, version: 3, state: 'closed' },
        {
          ...{ kind: 'decided', decision: deriveId('decision', 'faster'), reason: '', from: 'open' },
          by: { person: 'ion' as never, name: 'Ion', roles: ['analyst'] },
          action: { kind: 'dismiss', dismissal: 'no-reach' },
        },
        opened,
      ),
    );
    const ana = withCookie(await testbed.signedIn('ana'));
    const response = await testbed.post(path(opened), { onVersion: 2, action: { kind: 'reopen' } }, ana);
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { code: 'conflict', details: [{ message: expect.stringMatching(/^Ion decided "dismiss" at .*version 3\.$/) }] },
    ]);
  });

  it('413: a body that is too large', async () => {
    const response = await testbed.post(path(opened), { reason: 'x'.repeat(300_000) });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'too-large' }]);
  });
});
