import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignInLink } from '../../sign-in/links.ts';
import { rotateAfter, sessionLength } from '../../sign-in/sessions.ts';
import { SignIn } from '../../sign-in/sign-in.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let now = Date.UTC(2014, 10, 30, 8);
let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({ now: () => now, demo: true });
});
afterAll(() => testbed.close());

const link = (person: string, validFor?: number) =>
  createSignInLink(person, {
    signingKey: testbed.context.secrets.signingKey,
    baseUrl: testbed.api.url,
    now,
    ...(validFor === undefined ? {} : { validFor }),
  });
const follow = (url: string, headers = {}) => fetch(url, { redirect: 'manual', headers });
const me = (cookie: string) => testbed.get('/api/v1/me', withCookie(cookie));

describe('GET /sign-in', () => {
  it('303: a link signs in and sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const response = await follow(link('ana'));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^hearsay_session=[\w.-]+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await (await me(cookie.split(';')[0] ?? '')).json()).toEqual({
      person: 'ana',
      name: 'Ana',
      roles: ['analyst'],
    });
  });

  it('401: a used link, also after a restart; one that ran out; a forged one; somebody unknown: all the same', async () => {
    const used = link('ana');
    expect((await follow(used)).status).toBe(303);
    const old = link('ana', -1);
    const forged = used.replace(/token=[^.]+/, () => {
      const value = { person: 'adam', expires: now + 1000, nonce: 'n'.repeat(24) };
      return `token=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
    });
    const answers = await Promise.all([used, old, forged, link('nobody')].map((url) => follow(url)));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    const restarted = await SignIn.open(testbed.context);
    expect(await restarted.use(new URL(used).searchParams.get('token') ?? '')).toBeUndefined();
  });

  it('409: a browser that only looks ahead does not use the link up', async () => {
    const url = link('ana');
    expect((await follow(url, { 'sec-purpose': 'prefetch;prerender' })).status).toBe(409);
    expect((await follow(url)).status).toBe(303);
  });

  it('a session gets a new cookie as it goes on, and ends for good after half a day', async () => {
    const start = now;
    let cookie = await testbed.signedIn('cora');
    expect((await me(cookie)).headers.get('set-cookie')).toBeNull();
    while (now < start + sessionLength - rotateAfter) {
      now += rotateAfter;
      const renewed = (await me(cookie)).headers.get('set-cookie');
      expect(renewed).toMatch(/^hearsay_session=/);
      cookie = renewed?.split(';')[0] ?? '';
    }
    now += rotateAfter;
    expect((await me(cookie)).status).toBe(401);
  });

  it('signing out ends the session wherever its cookie is', async () => {
    const cookie = await testbed.signedIn('ana');
    expect((await testbed.post('/api/v1/sign-out', {}, { cookie })).status).toBe(403);
    expect((await testbed.post('/api/v1/sign-out', {}, withCookie(cookie))).status).toBe(200);
    expect((await me(cookie)).status).toBe(401);
  });

  it('in the demo, links for everybody, but not for a page of another name', async () => {
    const response = await testbed.get('/api/v1/demo-people', {});
    const [first] = (await response.json()) as { id: string; link: string }[];
    expect(first?.id).toBe('ana');
    expect((await follow(testbed.api.url + first?.link)).status).toBe(303);
  });

  it('429: after too many tries', async () => {
    const tries = await Promise.all(Array.from({ length: 25 }, () => follow(`${testbed.api.url}/sign-in?token=x`)));
    expect(tries.map(({ status }) => status)).toContain(429);
    const last = tries.find(({ status }) => status === 429);
    expect(await last?.json()).toMatchObject({ code: 'too-many-requests' });
  });
});
