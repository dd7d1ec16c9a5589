import { deriveId, encodeRecord } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertOf, alertOfSource } from '../../testbed/alerts.ts';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const opened = eventOf(rumourOf('register'), { kind: 'opened', claim: claimOf('register') });
const alert = alertOf(opened.rumour);
const red = alertOf(opened.rumour, { id: deriveId('alert', 'red'), tlp: 'TLP:RED' });

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    before: async ({ log }) => {
      await log.append([encodeRecord('rumours', opened), encodeRecord('alerts', alert), encodeRecord('alerts', red)]);
    },
  });
});
afterAll(() => testbed.close());

const ids = async (person: string) => {
  const response = await testbed.get('/api/v1/alerts', withCookie(await testbed.signedIn(person)));
  return ((await response.json()) as { items: { alert: { id: string } }[] }).items.map((line) => line.alert.id);
};
const acknowledge = async (person: string, id: string) =>
  testbed.post(`/api/v1/alerts/${id}/acknowledgements`, undefined, withCookie(await testbed.signedIn(person)));

describe('GET /api/v1/alerts', () => {
  it('200: what stood in the log before the start, to whom it may be shown', async () => {
    expect((await ids('ana')).sort()).toEqual([alert.id, red.id].sort());
    expect(await ids('mihai')).toEqual([alert.id]);
    expect(await ids('olga')).toEqual([]);
  });
});

describe('POST /api/v1/alerts/{id}/acknowledgements', () => {
  it('404: an alert of another agency, a narrower one, none at all: the same', async () => {
    const answers = await Promise.all([
      acknowledge('olga', alert.id),
      acknowledge('mihai', red.id),
      acknowledge('mihai', deriveId('alert', 'none')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('200: it is kept in the log, and seen from then on; a second time changes nothing', async () => {
    const first = (await (await acknowledge('mihai', alert.id)).json()) as { acknowledgedAt: string };
    expect(first.acknowledgedAt).toMatch(/Z$/);
    await expect
      .poll(async () => (await testbed.get('/api/v1/alerts')).text())
      .toContain(`"acknowledgedAt":"${first.acknowledgedAt}"`);
    const ends = await testbed.context.log.ends('alerts');
    expect(await (await acknowledge('mihai', alert.id)).json()).toEqual(first);
    expect(await testbed.context.log.ends('alerts')).toEqual(ends);
  });
});

describe('an alert on a source in trouble', () => {
  it('200: is read by the authority and by the agency that it was sent to, and acknowledged like others', async () => {
    const trouble = alertOfSource({ agency: 'cert' as never, id: deriveId('alert', 'trouble') });
    await testbed.append('alerts', trouble);
    await expect.poll(() => ids('ana')).toContain(trouble.id);
    expect(await ids('mihai')).toContain(trouble.id);
    expect(await ids('olga')).not.toContain(trouble.id);
    expect((await acknowledge('olga', trouble.id)).status).toBe(404);
    const line = (await (await acknowledge('ana', trouble.id)).json()) as Record<string, unknown>;
    expect(line).toMatchObject({
      alert: { about: 'source', source: { id: 'news' } },
      acknowledgedAt: expect.any(String),
    });
  });
});
