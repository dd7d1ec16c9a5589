import { deriveId } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwnHost } from '../http/own-host.ts';
import { openTestbed, type Testbed } from '../testbed/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(() => testbed.close());

const open = [
  '/api/v1/demo-people',
  '/audit/anchors',
  '/audit/anchors.txt',
  '/rumours-and-facts.json',
  '/feeds/{file}',
  '/api/v1/mail/{source}',
  '/websub/{token}',
];
/** What is open under an address that is closed for other methods. */
const openMethods = ['post /api/v1/tips'];

describe('the doors', () => {
  it('are closed on everything in /openapi.json but the public page, the anchors, keyed feeds, tips, signed mail, hubs and the demo', async () => {
    const description = (await (await testbed.get('/openapi.json', {})).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(description.openapi).toBe('3.1.0');
    const closed = Object.entries(description.paths).filter(([path]) => !open.includes(path));
    expect(closed.length).toBeGreaterThanOrEqual(13);
    for (const [path, methods] of closed) {
      for (const method of Object.keys(methods)) {
        if (openMethods.includes(`${method} ${path}`)) continue;
        const url = testbed.api.url + path.replace('{id}', deriveId('rumour', 'x'));
        const response = await fetch(url, { method: method.toUpperCase() });
        expect([path, method, response.status]).toEqual([path, method, 401]);
        expect(await response.json()).toMatchObject({ code: 'not-signed-in' });
      }
    }
  });

  it('say health to everybody, and nothing of the insides', async () => {
    expect(await (await testbed.get('/healthz', {})).json()).toEqual({ status: 'ok' });
    expect(await (await testbed.get('/readyz', {})).json()).toEqual({
      ready: true,
      parts: { log: 'ready', index: 'ready' },
    });
    expect(await (await testbed.get('/metrics', {})).text()).toContain('hearsay_records_total');
  });

  it('give the error body to whatever is asked wrongly', async () => {
    const body = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
    expect(await body(await testbed.get('/api/v1/nothing'))).toEqual([404, 'not-found']);
    expect(await body(await testbed.get('/..%2f..%2fetc%2fpasswd'))).toEqual([404, 'not-found']);
    const post = (raw: string, type: string) =>
      fetch(`${testbed.api.url}/api/v1/rumours/${deriveId('rumour', 'x')}/decisions`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: 'Bearer a-token-for-tests-only' },
        body: raw,
      });
    expect(await body(await post('{', 'application/json'))).toEqual([400, 'bad-request']);
    expect(await body(await post('{"__proto__":{"x":1}}', 'application/json'))).toEqual([400, 'bad-request']);
    expect(await body(await post('a=b', 'text/plain'))).toEqual([400, 'bad-request']);
  });

  it('carry headers that keep a browser from being misled, on errors, too', async () => {
    for (const path of ['/healthz', '/api/v1/me', '/nothing']) {
      const { headers } = await testbed.get(path, {});
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('are not opened by a demo that nobody asked for', async () => {
    const response = await testbed.get('/api/v1/demo-people', {});
    expect([response.status, await response.json()]).toEqual([200, []]);
  });

  it.each([
    ['127.0.0.1:8400', true],
    ['localhost:8400', true],
    ['[::1]:8400', true],
    ['hearsay.example.org', true],
    ['evil.example', false],
    ['127.0.0.1.evil.example', false],
    [undefined, false],
  ])('know their own name: %s is %s', (host, expected) => {
    expect(isOwnHost(host, { host: '127.0.0.1', publicUrl: 'https://hearsay.example.org' })).toBe(expected);
  });
});
