import { DecisionResponse, ErrorBody, type Rumour, RumourPage } from '@hearsay/contracts';
import { type Network, startNetwork, until } from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtWork, signIn } from './people.ts';
import { publish } from './publish.ts';

const texts = {
  en: {
    truth: 'The voter register works again; nobody lost the right to vote.',
    rumour: 'It is said that the voter register was hacked.',
    facts: 'At 9:40 one of two servers failed under load. The CERT found no attack.',
    sources: ['https://cec.example/register'],
  },
};

describe('the whole job, once, by people', () => {
  let network: Network;
  const at: Record<string, AtWork> = {};
  let rumour: Rumour;

  beforeAll(async () => {
    network = await startNetwork();
    await publish(network, 'news', {
      id: '1',
      text: 'The voter register was hacked this morning, nobody can vote in Balti!',
      author: 'Ana',
    });
    for (const person of ['ana', 'mihai', 'elena', 'victor']) at[person] = await signIn(network, person);
    const ask = async (path: string) => (await network.call(path)).json();
    const [line] = RumourPage.parse(await ask('/api/v1/rumours')).items;
    rumour = ((await ask(`/api/v1/rumours/${line?.id}`)) as { rumour: Rumour }).rumour;
  });
  afterAll(() => network.stop());

  async function decide(person: string, action: Record<string, unknown>): Promise<void> {
    const response = (await at[person]?.decide(rumour.id, rumour.version, action)) as Response;
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    rumour = DecisionResponse.parse(body).rumour as Rumour;
  }

  it('goes from a new rumour to a public answer', async () => {
    await decide('ana', { kind: 'open' });
    await decide('ana', {
      kind: 'ask',
      agency: 'cert',
      question: 'Was the register attacked this morning?',
      deadline: new Date(Date.now() + 1_800_000).toISOString(),
      tlp: 'TLP:AMBER',
    });
    expect(rumour.state).toBe('verifying');
    await decide('victor', {
      kind: 'answer',
      verification: rumour.verifications[0]?.id,
      answer: 'false',
      text: 'No attack: a server failed.',
    });
    await decide('ana', { kind: 'assess', verdict: 'false' });
    await decide('mihai', { kind: 'draft', rebuttal: 'denial', texts });
    await decide('elena', { kind: 'approve', rebuttalVersion: 1 });
    expect(rumour).toMatchObject({
      state: 'answered',
      verdict: 'false',
      rebuttal: { status: 'published', draftedBy: 'mihai', approvedBy: 'elena' },
    });
  });

  it('shows the answer on the public page, truth first, to anybody', async () => {
    let html = '';
    await until('the public page shows it', async () => {
      html = await (await fetch(`${network.standalone.url}/rumours-and-facts`)).text();
      return html.includes(texts.en.truth);
    });
    expect(html.indexOf(texts.en.truth)).toBeLessThan(html.indexOf(texts.en.rumour));
  });

  it('told the agency of each step: the rumour, the question, the verdict, the answer', async () => {
    const kinds = () =>
      network.receiver.received.map(({ body }) => (body.data as { reason: { kind: string } }).reason.kind);
    await until('the last alert arrived', () => kinds().includes('rebuttal-published'));
    expect(new Set(kinds())).toEqual(new Set(['new-rumour', 'verification-asked', 'assessed', 'rebuttal-published']));
    const ids = network.receiver.received.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not let one person publish alone, nor a role do what is not its own', async () => {
    const byAnalyst = await at.ana?.decide(rumour.id, rumour.version, { kind: 'draft', rebuttal: 'denial', texts });
    expect(byAnalyst?.status).toBe(403);
    const closed = await at.victor?.decide(rumour.id, rumour.version, { kind: 'close' });
    expect([403, 404]).toContain(closed?.status);
  });

  it('tells plainly that somebody was faster', async () => {
    const response = await at.ana?.decide(rumour.id, 1, { kind: 'rename', statement: 'too late' });
    expect([response?.status, ErrorBody.parse(await response?.json()).code]).toEqual([409, 'conflict']);
  });

  it('keeps who did what, when and why, in order', async () => {
    const detail = (await (await at.ana?.get(`/api/v1/rumours/${rumour.id}`))?.json()) as {
      history: { change: { kind: string; action?: { kind: string } } }[];
    };
    expect(detail.history.map(({ change }) => change.action?.kind ?? change.kind)).toEqual([
      'opened',
      'open',
      'ask',
      'answer',
      'assess',
      'draft',
      'approve',
    ]);
  });

  it('is closed to strangers', async () => {
    for (const path of [
      '/api/v1/rumours',
      `/api/v1/rumours/${rumour.id}`,
      '/api/v1/alerts',
      '/api/v1/dead-letters',
      '/feeds/cert-all.atom',
    ]) {
      expect([401, 403, 404], path).toContain((await fetch(`${network.standalone.url}${path}`)).status);
    }
  });
});
