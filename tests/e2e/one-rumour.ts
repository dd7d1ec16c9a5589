import { RumourPage } from '@hearsay/contracts';
import { type Network, startNetwork } from '@hearsay/testkit';
import { expect } from 'vitest';
import { type AtWork, signIn } from './people.ts';
import { publish } from './publish.ts';

/** A network with one rumour, and everybody signed in. */
export interface OneRumour {
  readonly network: Network;
  readonly rumour: string;
  readonly category: string;
  by(person: string): AtWork;
  /** Posts as this person and expects this answer; resolves to its body. */
  send(person: string, path: string, body: unknown, status: number): Promise<unknown>;
}

export async function startOneRumour(): Promise<OneRumour> {
  const network = await startNetwork();
  await publish(network, 'news', {
    id: '1',
    text: 'The voter register was hacked this morning, nobody can vote in Balti!',
  });
  const people: Record<string, AtWork> = {};
  for (const person of ['ana', 'mihai', 'elena', 'victor']) people[person] = await signIn(network, person);
  const { items } = RumourPage.parse(await (await network.call('/api/v1/rumours')).json());
  const by = (person: string) => people[person] as AtWork;
  return {
    network,
    rumour: items[0]?.id ?? '',
    category: items[0]?.category ?? '',
    by,
    async send(person, path, body, status) {
      const response = await by(person).post(path, body);
      const answer: unknown = await response.json();
      expect(response.status, JSON.stringify(answer)).toBe(status);
      return answer;
    },
  };
}
