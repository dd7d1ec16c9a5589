import { createSignInLink } from '@hearsay/api';
import type { CheckoutResponse } from '@hearsay/contracts';
import { type Network, startNetwork } from '@hearsay/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publish } from './publish.ts';

const towns = ['Balti', 'Orhei', 'Cahul', 'Soroca', 'Edinet', 'Ungheni', 'Comrat', 'Hincesti'];

let network: Network;
beforeAll(async () => {
  const people = ['ana', 'bo', 'cora'].map((id) => ({ id, name: id, roles: ['analyst'] }));
  network = await startNetwork({ config: { people } });
  await publish(
    network,
    'news',
    ...towns.map((town, i) => ({
      id: town,
      text: `Ballots number ${i} were burned behind school ${i * 7} in ${town}`,
    })),
  );
});
afterAll(() => network?.stop());

async function cookieOf(person: string): Promise<string> {
  const { url, context } = network.standalone;
  const link = createSignInLink(person, { signingKey: context.secrets.signingKey, baseUrl: url, now: Date.now() });
  const response = await fetch(link, { redirect: 'manual' });
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

it('gives nobody what somebody else reads, however many ask at once', async () => {
  const { url } = network.standalone;
  const cookies = await Promise.all(['ana', 'bo', 'cora'].map(cookieOf));
  const answers = await Promise.all(
    cookies.map(async (cookie) => {
      const response = await fetch(`${url}/api/v1/checkouts`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ count: 5, minutes: 30 }),
      });
      expect(response.status).toBe(200);
      return (await response.json()) as CheckoutResponse;
    }),
  );
  const all = answers.flatMap(({ items }) => items.map(({ id }) => id));
  const { total } = (await (await network.call('/api/v1/rumours')).json()) as { total: number };
  expect(new Set(all).size).toBe(all.length);
  expect(total).toBeGreaterThan(5);
  // Nothing is left lying about either: together they have everything that is new.
  expect(all.length).toBe(total);
});
