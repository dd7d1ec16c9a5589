import type { ErrorBody, RegisteredItem, RegisteredList, Setting } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration, openTestbed, type Testbed } from '../../testbed/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    now: () => Date.parse('2014-11-20T09:00:00Z'),
    config: configuration({
      forums: [{ id: 'cyber', name: 'Cyber forum', role: 'driver', agencies: ['cert'] }],
      jurisdictions: [{ id: 'orhei', name: 'Orhei', level: 'local' }],
    }),
  });
});
afterAll(() => testbed.close());

const put = async (path: string, body: object, person = 'adam') =>
  fetch(`${testbed.api.url}/api/v1/registered/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...(await testbed.as(person)) },
    body: JSON.stringify({ onVersion: 0, change: 'set', reason: 'so it was decided', ...body }),
  });
const list = async () =>
  ((await (await testbed.get('/api/v1/registered', await testbed.as('ana'))).json()) as RegisteredList).items;
const setting = async () => (await (await testbed.get('/api/v1/setting', await testbed.as('ana'))).json()) as Setting;

describe('PUT /api/v1/registered/{kind}/{id}', () => {
  it('200: a forum changes its role and is shown so, with author, reason and version; it can be left to the configuration again', async () => {
    const body = { id: 'cyber', name: 'Cyber forum', role: 'mediator', agencies: ['cert', 'observers'] };
    const response = await put('forum/cyber', { body });
    expect(response.status).toBe(200);
    expect((await response.json()) as RegisteredItem).toMatchObject({ version: 1, from: 'person', by: 'Adam', body });
    expect((await setting()).forums).toMatchObject([{ role: 'mediator', agencies: ['cert', 'observers'] }]);
    expect((await put('forum/cyber', { onVersion: 1, change: 'as-configured' })).status).toBe(200);
    expect((await setting()).forums).toMatchObject([{ role: 'driver', agencies: ['cert'] }]);
  });

  it('200: a new area, and a further election whose day is in the calendar', async () => {
    const area = { id: 'cahul', name: 'Cahul', level: 'local', names: ['Кагул'] };
    expect((await put('area/cahul', { body: area })).status).toBe(200);
    expect((await setting()).areas?.map(({ id }) => id)).toEqual(['orhei', 'cahul']);
    const runoff = { id: 'runoff', name: 'Run-off', day: '2014-12-14', timezone: 'Europe/Chisinau' };
    expect((await put('election/runoff', { body: runoff })).status).toBe(200);
    const turns = (await setting()).calendar ?? [];
    expect(turns.find(({ election, what }) => election === 'Run-off' && what === 'opens')?.at).toBe(
      '2014-12-14T05:00:00.000Z',
    );
    expect((await put('election/runoff', { onVersion: 1, change: 'removed' })).status).toBe(200);
    expect((await setting()).calendar?.some(({ election }) => election === 'Run-off')).toBe(false);
  });

  it('400: what does not fit, and where', async () => {
    const response = await put('area/balti', {
      body: { id: 'balti', name: 'Balti', level: 'local', parent: 'nowhere' },
    });
    expect(response.status).toBe(400);
    expect((await response.json()) as ErrorBody).toMatchObject({
      details: [{ path: expect.stringContaining('parent'), message: expect.stringMatching(/nowhere/) }],
    });
    expect((await put('area/gone', { change: 'removed' })).status).toBe(400);
    expect((await put('planet/mars', { body: {} })).status).toBe(400);
  });

  it('403: anybody but an administrator; staff may read', async () => {
    const body = { id: 'orhei', name: 'Orheiul', level: 'local' };
    expect([
      (await put('area/orhei', { body }, 'ana')).status,
      (await put('area/orhei', { body }, 'mihai')).status,
    ]).toEqual([403, 403]);
    expect((await testbed.get('/api/v1/registered', await testbed.as('mihai'))).status).toBe(403);
    expect((await list()).find(({ id }) => id === 'orhei')).toMatchObject({ version: 0, from: 'configuration' });
  });

  it('409: somebody changed it meanwhile, and who', async () => {
    const body = { id: 'soroca', name: 'Soroca', level: 'local' };
    expect((await put('area/soroca', { body })).status).toBe(200);
    const late = await put('area/soroca', { body });
    expect(late.status).toBe(409);
    expect(((await late.json()) as ErrorBody).details?.[0]?.message).toContain('Adam');
  });
});
