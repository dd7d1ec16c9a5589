import { afterEach, describe, expect, it } from 'vitest';
import { configuration, openTestbed, type Testbed } from '../testbed/testbed.ts';

let testbed: Testbed | undefined;
afterEach(() => testbed?.close());

/** Statuses of more sign-ins than one address may try in a minute; `forwarded` makes the header of each. */
async function tries(proxies: string[], forwarded: (n: number) => string): Promise<Set<number>> {
  testbed = await openTestbed({ config: configuration({ network: { proxies } }) });
  const { url } = testbed.api;
  const statuses = new Set<number>();
  for (let n = 0; n < 25; n += 1) {
    const headers = { 'x-forwarded-for': forwarded(n) };
    statuses.add((await fetch(`${url}/sign-in?token=x`, { headers, redirect: 'manual' })).status);
  }
  return statuses;
}

// S27: limits count the true address, which nobody may choose.
describe('who asks, behind a proxy', () => {
  it('is nobody that a header names where no proxy is trusted', async () => {
    expect(await tries([], (n) => `198.51.100.${n}`)).toContain(429);
  });

  it('is whom the trusted proxy names: each with a limit of their own', async () => {
    expect(await tries(['127.0.0.1/32', '::1/128'], (n) => `198.51.100.${n}`)).toEqual(new Set([401]));
  });

  it('is the last address before the trusted proxies, whatever a client wrote before it', async () => {
    expect(await tries(['127.0.0.1/32', '::1/128'], (n) => `10.9.8.${n}, 203.0.113.7`)).toContain(429);
  });

  it('is the client behind two trusted proxies', async () => {
    const proxies = ['127.0.0.1/32', '10.0.0.0/8'];
    expect(await tries(proxies, (n) => `198.51.100.${n}, 10.1.2.3`)).toEqual(new Set([401]));
  });
});
