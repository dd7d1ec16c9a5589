import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeRecord, type Mail, type Tip, type TipPage } from '@hearsay/contracts';
import { afterEach, describe, expect, it } from 'vitest';
import { configuration, openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const open: Testbed[] = [];
afterEach(async () => {
  for (const testbed of open.splice(0)) await testbed.close();
});
async function bed(more = {}, tipline = {}): Promise<Testbed> {
  const sources = [{ id: 'tips', kind: 'tipline', ...tipline }];
  const testbed = await openTestbed({ config: configuration({ sources, ...more }) });
  open.push(testbed);
  return testbed;
}
const anybody = {};
const said = 'They say that the ballots of our village were burned';

async function kept({ context: { log } }: Testbed): Promise<(Tip | Mail)[]> {
  const all: (Tip | Mail)[] = [];
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read('inbox', partition, 0)) {
      for (const { value } of records) if (value !== null) all.push(decodeRecord('inbox', value));
    }
  }
  return all;
}
const form = ({ api }: Testbed, values: Record<string, string>, headers = {}) =>
  fetch(`${api.url}/tips?lang=en`, { method: 'POST', headers, body: new URLSearchParams(values) });

describe('POST /api/v1/tips/{id}/state', () => {
  it('503: nothing is written where the claims of spam cannot be looked up, so that it is not half done', async () => {
    const testbed = await bed();
    await testbed.post('/api/v1/tips', { text: said }, anybody);
    const [tip] = await kept(testbed);
    const mark = () => testbed.post(`/api/v1/tips/${tip?.id}/state`, { state: 'spam' });
    await testbed.context.index.close();
    expect((await mark()).status).toBe(503);
    expect(await kept(testbed)).toHaveLength(1);
  });

  it('200: spam is written once however often it is said, and let on again makes another version of the post', async () => {
    const testbed = await bed();
    await testbed.post('/api/v1/tips', { text: said }, anybody);
    const id = (await kept(testbed))[0]?.id;
    const set = async (state: string) =>
      (await (await testbed.post(`/api/v1/tips/${id}/state`, { state })).json()) as Tip;
    expect(await set('spam')).toMatchObject({ state: 'spam', version: 2 });
    expect(await set('spam')).toMatchObject({ state: 'spam', version: 2 });
    expect(await set('accepted')).toMatchObject({ state: 'accepted', version: 3, post: 2 });
    expect((await kept(testbed)).map((one) => (one as Tip).post)).toEqual([undefined, undefined, 2]);
  });
});

describe('POST /api/v1/tips', () => {
  it('202: the tip stands in the log before it is answered', async () => {
    const testbed = await bed();
    const response = await testbed.post(
      '/api/v1/tips',
      { text: said, where: 'Orhei', link: 'https://chat.example/1' },
      anybody,
    );
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ kept: true });
    expect(await kept(testbed)).toMatchObject([{ type: 'tip', text: said, state: 'new', source: 'tips' }]);
  });

  it('202: the same tip sent again is kept once', async () => {
    const testbed = await bed();
    for (let i = 0; i < 3; i += 1)
      expect((await testbed.post('/api/v1/tips', { text: said }, anybody)).status).toBe(202);
    expect(await kept(testbed)).toHaveLength(1);
  });

  it('429: an origin has sent as many as it may', async () => {
    const testbed = await bed({}, { perOrigin: 2 });
    const sent = async (i: number) => (await testbed.post('/api/v1/tips', { text: `${said} ${i}` }, anybody)).status;
    expect([await sent(1), await sent(2), await sent(3)]).toEqual([202, 202, 429]);
  });

  it('400: nothing said, an address that is none, a field that there is not', async () => {
    const testbed = await bed();
    for (const body of [
      { text: ' ' },
      { text: said, link: 'javascript:alert(1)' },
      { text: said, state: 'accepted' },
    ]) {
      expect((await testbed.post('/api/v1/tips', body, anybody)).status).toBe(400);
    }
  });

  it('404: there is no tipline here', async () => {
    const testbed = await openTestbed();
    open.push(testbed);
    expect((await testbed.post('/api/v1/tips', { text: said }, anybody)).status).toBe(404);
    expect((await testbed.get('/tips', anybody)).status).toBe(404);
  });

  it('keeps neither contact nor network address in clear, anywhere (S26)', async () => {
    const testbed = await bed();
    await testbed.post('/api/v1/tips', { text: said, contact: 'maria@canary.example' }, anybody);
    const folder = testbed.context.environment.data;
    for (const name of await readdir(folder, { recursive: true })) {
      const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
      expect(bytes.includes('canary'), name).toBe(false);
      expect(bytes.includes('127.0.0.1'), name).toBe(false);
    }
    const cora = withCookie(await testbed.signedIn('cora'));
    const { items } = (await (await testbed.get('/api/v1/tips', cora)).json()) as TipPage;
    expect(items[0]).toMatchObject({ hasContact: true });
    expect(items[0]).not.toHaveProperty('contact');
    expect(items[0]).not.toHaveProperty('origin');
    const contact = (headers: Record<string, string>) =>
      testbed.post(`/api/v1/tips/${items[0]?.id}/contact`, {}, headers);
    expect(await (await contact(cora)).json()).toEqual({ contact: 'maria@canary.example' });
    expect((await contact(withCookie(await testbed.signedIn('petru')))).status).toBe(403);
  });
});

describe('GET and POST /tips', () => {
  it('200: a form that needs no script, in the languages of the jurisdiction', async () => {
    const testbed = await bed();
    const response = await testbed.get('/tips?lang=ro', anybody);
    const page = await response.text();
    expect(page).toContain('<html lang="ro">');
    expect(page).toContain('Semnalați un zvon');
    expect(page).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
    for (const name of ['text', 'where', 'link', 'contact']) expect(page).toContain(`<label for="${name}">`);
  });

  it('202: thanks', async () => {
    const testbed = await bed();
    const response = await form(testbed, { text: said, where: '', link: '', contact: '', website: '' });
    expect(response.status).toBe(202);
    expect(await response.text()).toContain('Thank you');
    expect(await kept(testbed)).toMatchObject([{ text: said, language: 'en', state: 'new' }]);
  });

  it('400: says what is wrong, and keeps what was typed, inert', async () => {
    const testbed = await bed();
    const response = await form(testbed, { text: '"><script>alert(1)</script>', link: 'nowhere' });
    const page = await response.text();
    expect(response.status).toBe(400);
    expect(page).toContain('aria-invalid="true"');
    expect(page).toContain('href="#link"');
    expect(page).not.toContain('<script>');
    expect(await kept(testbed)).toEqual([]);
  });

  it('202 and spam: the field that people do not see was filled in', async () => {
    const testbed = await bed();
    expect((await form(testbed, { text: said, website: 'http://buy.example' })).status).toBe(202);
    expect(await kept(testbed)).toMatchObject([{ state: 'spam' }]);
  });

  it('403: a form of another site', async () => {
    const testbed = await bed();
    expect((await form(testbed, { text: said }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await form(testbed, { text: said }, { origin: 'https://evil.example' })).status).toBe(403);
    const ours = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    expect((await form(testbed, { text: said }, ours)).status).toBe(202);
  });

  it('429: shows what was typed again', async () => {
    const testbed = await bed({}, { perOrigin: 1 });
    await form(testbed, { text: said });
    const response = await form(testbed, { text: 'Another thing about the ballots' });
    expect(response.status).toBe(429);
    expect(await response.text()).toContain('Another thing about the ballots');
  });
});

describe('sorting tips', () => {
  it('200: an analyst lets a held one go on, or marks it; others may not', async () => {
    const testbed = await bed();
    await testbed.post('/api/v1/tips', { text: 'My neighbour plays loud music' }, anybody);
    const ana = withCookie(await testbed.signedIn('ana'));
    const { items, counts } = (await (await testbed.get('/api/v1/tips?state=held', ana)).json()) as TipPage;
    expect(counts).toMatchObject({ held: 1 });
    expect(items).toMatchObject([{ state: 'held', reason: expect.stringContaining('election') }]);
    const path = `/api/v1/tips/${items[0]?.id}/state`;
    expect((await testbed.post(path, { state: 'accepted' }, withCookie(await testbed.signedIn('cora')))).status).toBe(
      403,
    );
    expect((await testbed.post(path, { state: 'new' }, ana)).status).toBe(400);
    expect(await (await testbed.post(path, { state: 'accepted' }, ana)).json()).toMatchObject({
      state: 'accepted',
      by: 'ana',
    });
    expect((await kept(testbed)).map((tip) => tip.type === 'tip' && [tip.version, tip.state])).toEqual([
      [1, 'held'],
      [2, 'accepted'],
    ]);
    expect((await testbed.get('/api/v1/tips', withCookie(await testbed.signedIn('mihai')))).status).toBe(403);
  });
});
