import { ErrorBody, IncidentDecided, IncidentDetail, IncidentList, RumourDetail, RumourPage } from '@hearsay/contracts';
import { until } from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneRumour, startOneRumour } from './one-rumour.ts';

const facts = {
  title: 'No spare server for the register',
  category: 'tech.hack',
  began: new Date(Date.now() - 3_600_000).toISOString(),
  agency: 'cert',
  tlp: 'TLP:GREEN',
  known: 'The servers did not bear the load; the spare ones were not there.',
};

/** `npm start` in small: an incident from its report to its end, beside the rumour that is about it. */
describe('an incident and the rumour about it', () => {
  let scene: OneRumour;
  let rumour = '';
  let incident = '';
  const by = (person: string) => scene.by(person);
  const send = (person: string, path: string, body: unknown, status = 200) => scene.send(person, path, body, status);
  const detail = async (person = 'ana') =>
    RumourDetail.parse(await (await by(person).get(`/api/v1/rumours/${rumour}`)).json());
  const shown = async (person = 'ana') =>
    IncidentDetail.parse(await (await by(person).get(`/api/v1/incidents/${incident}`)).json());
  const list = async (person: string, query = '') =>
    IncidentList.parse(await (await by(person).get(`/api/v1/incidents${query}`)).json());
  const decide = async (person: string, action: Record<string, unknown>, status = 200) => {
    const { version } = (await shown()).incident;
    return send(
      person,
      `/api/v1/incidents/${incident}/decisions`,
      { onVersion: version, action, reason: 'known' },
      status,
    );
  };
  const queue = async (person: string, asked: string) =>
    RumourPage.parse(await (await by(person).get(`/api/v1/rumours?incident=${asked}`)).json()).items.map(
      ({ id }) => id,
    );
  const part = async () => (await detail()).rumour.priority.parts.find(({ name }) => name === 'incident');

  beforeAll(async () => {
    scene = await startOneRumour();
    rumour = scene.rumour;
    facts.category = scene.category;
  });
  afterAll(() => scene.network.stop());

  it('is reported by the agency it happened to, for nobody else, and not for what it could not read itself', async () => {
    const of = (over: object) => send('victor', '/api/v1/incidents', { facts: { ...facts, ...over } }, 400);
    await send('victor', '/api/v1/incidents', { facts: { ...facts, agency: undefined } }, 403);
    await of({ tlp: 'TLP:RED' });
    await of({ area: 'atlantis' });
    await of({ began: '2999-01-01T00:00:00Z' });
    const reported = IncidentDecided.parse(await send('victor', '/api/v1/incidents', { facts }));
    incident = reported.id;
    expect(reported.incident).toMatchObject({ state: 'reported', version: 1, reportedBy: 'victor' });
    expect((await list('victor')).counts).toEqual({ reported: 1 });
  });

  it('is suggested on the rumour, and linked by a person only', async () => {
    expect((await detail()).incidents).toMatchObject([
      { incident: { id: incident }, linked: false, why: ['category', 'time'] },
    ]);
    const { version } = (await detail()).rumour;
    expect((await by('mihai').decide(rumour, version, { kind: 'link', incident })).status).toBe(403);
    expect((await by('ana').decide(rumour, version, { kind: 'link', incident })).status).toBe(200);
    expect(await part()).toMatchObject({ points: 2, most: 4 });
    expect((await shown()).rumours.map(({ id }) => id)).toEqual([rumour]);
    expect([await queue('ana', 'open'), await queue('ana', incident)]).toEqual([[rumour], [rumour]]);
  });

  it('changes the priority of the rumour when it is confirmed and when it is over', async () => {
    await decide('ana', { kind: 'confirm' });
    await until('the rumour has learned it', async () => (await part())?.points === 4);
    await until('its history says so', async () =>
      (await detail()).history.some(({ change }) => change.kind === 'incident-changed' && change.state === 'confirmed'),
    );
    await decide('victor', { kind: 'resolve', ended: new Date().toISOString() });
    await until('the rumour has learned it', async () => (await part()) === undefined);
    expect([await queue('ana', 'open'), await queue('ana', incident)]).toEqual([[], [rumour]]);
    await decide('victor', { kind: 'reopen' });
  });

  it('is told to nobody beyond its mark: not in lists, counts, search, the rumour, its history, or errors', async () => {
    await decide('ana', { kind: 'amend', facts: { ...facts, tlp: 'TLP:RED', known: 'A secret of the vault' } });
    for (const person of ['victor', 'mihai']) {
      expect(await list(person)).toMatchObject({ items: [], counts: {} });
      expect((await list(person, '?q=vault')).items).toEqual([]);
      const none = await by(person).get(`/api/v1/incidents/${incident.replace(/.{6}$/, '000000')}`);
      const hidden = await by(person).get(`/api/v1/incidents/${incident}`);
      expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()]);
      const text = await (await by(person).get(`/api/v1/rumours/${rumour}`)).text();
      expect(text).not.toContain(incident);
      expect([await queue(person, incident), await queue(person, 'open')]).toEqual([[], []]);
    }
    expect((await list('ana', '?q=VAULT')).items).toHaveLength(1);
    // More confidential than the rumour, it counts nothing in a score that everybody sees.
    await until('the rumour has learned it', async () => (await part()) === undefined);
    expect((await detail()).incidents?.[0]).toMatchObject({ linked: true, notCounted: true });
  });

  it('does not show an agency what was written under a narrower mark once it is widened again', async () => {
    await decide('ana', { kind: 'amend', facts });
    const history = JSON.stringify((await shown('victor')).history);
    expect(history).not.toContain('vault');
    expect(history).toContain('confirm');
    expect(JSON.stringify((await shown('ana')).history)).toContain('vault');
  });

  it('409: somebody was faster, or its state does not allow it', async () => {
    const late = { onVersion: 1, action: { kind: 'withdraw' }, reason: '' };
    const body = ErrorBody.parse(await send('ana', `/api/v1/incidents/${incident}/decisions`, late, 409));
    expect([body.code, body.details?.[0]?.message]).toEqual(['conflict', expect.stringContaining('version 1')]);
    expect(ErrorBody.parse(await decide('ana', { kind: 'confirm' }, 409)).code).toBe('not-possible-now');
  });

  it('stands in a chain that the audit checks', async () => {
    const audit = (await (await by('ana').get('/api/v1/audit')).json()) as { whole: boolean; rumours: number };
    expect(audit).toMatchObject({ whole: true, rumours: 1 });
  });
});
