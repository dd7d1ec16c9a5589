import {
  type CheckoutList,
  type CheckoutResponse,
  type Decision,
  deriveId,
  type RumourEvent,
} from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const priority = (score: number) => ({ score, parts: [] });
const opened = (name: string, over: Parameters<typeof rumourOf>[1]) =>
  eventOf(rumourOf(name, over), { kind: 'opened', claim: claimOf(name) });
const events = [
  opened('register', { priority: priority(90) }),
  opened('website', { priority: priority(80) }),
  opened('server', { priority: priority(70) }),
  opened('closed', { priority: priority(99), state: 'closed' }),
  opened('given', { priority: priority(98), assignee: 'petru' as never }),
];

const noon = Date.parse('2014-11-30T10:00:00Z');
let now = noon;
let testbed: Testbed;
const held = new Map<string, RumourEvent>(events.map((event) => [event.rumour.id, event]));
/** Somebody else is quicker with these. */
const snatched = new Set<string>();

/** In the tracker's place: the first gets it. */
function answer(decision: Decision) {
  const before = held.get(decision.rumour) as RumourEvent;
  const { action, reason, by, id } = decision;
  if (action.kind !== 'check-out') return [];
  const cause = { topic: 'decisions', partition: 0, offset: 0 };
  const { checkout } = before.rumour;
  if (
    snatched.has(decision.rumour) ||
    (checkout && checkout.person !== by.person && Date.parse(checkout.until) > now)
  ) {
    const refused = { type: 'decision-refused', v: 1, id: deriveId('event', id), at: '2014-11-30T09:00:00Z' } as const;
    return [
      {
        ...refused,
        cause,
        jurisdiction: decision.jurisdiction,
        decision: id,
        rumour: decision.rumour,
        code: 'conflict',
        message: '',
      },
    ];
  }
  const rumour = {
    ...before.rumour,
    version: before.rumour.version + 1,
    checkout: {
      person: by.person,
      since: new Date(now).toISOString(),
      until: new Date(now + action.minutes * 60_000).toISOString(),
      minutes: action.minutes,
    },
  };
  const event = eventOf(rumour, { kind: 'decided', decision: id, by, reason, action, from: 'new' }, before);
  held.set(decision.rumour, event);
  return [event];
}

beforeAll(async () => {
  testbed = await openTestbed({ now: () => now });
  await testbed.tracker(...events);
  await testbed.onDecision(answer);
});
afterAll(() => testbed.close());

const checkOut = async (person: string, body: object, headers: Record<string, string> = {}) => {
  const response = await testbed.post('/api/v1/checkouts', body, {
    ...withCookie(await testbed.signedIn(person)),
    ...headers,
  });
  return { status: response.status, body: (await response.json()) as CheckoutResponse };
};
const statements = ({ body }: { body: CheckoutResponse }) => body.items.map(({ statement }) => statement);

describe('POST /api/v1/checkouts', () => {
  it('200: the most pressing that nobody reads; two people never the same; the same key the same', async () => {
    const first = await checkOut('ana', { count: 2, minutes: 30 }, { 'idempotency-key': 'k' });
    expect([first.status, statements(first)]).toEqual([200, ['The register was attacked', 'The website was attacked']]);
    expect(first.body).toMatchObject({
      until: '2014-11-30T10:30:00.000Z',
      items: [{ checkout: { person: 'ana' } }, {}],
    });
    expect(statements(await checkOut('ana', { count: 2 }, { 'idempotency-key': 'k' }))).toEqual(statements(first));
    expect(statements(await checkOut('cora', { count: 5 }))).toEqual(['The server was attacked']);
    expect(await checkOut('adam', { count: 5 })).toEqual({ status: 200, body: { items: [], until: null } });
  });

  it('200: free again when the time is over, and the queue says who has what until then', async () => {
    const queue = async (query: string) => {
      const response = await testbed.get(`/api/v1/rumours?${query}`, withCookie(await testbed.signedIn('ana')));
      const { items } = (await response.json()) as CheckoutResponse;
      return items.map(({ statement, checkout }) => [statement.split(' ')[1], checkout?.person]);
    };
    await testbed.context.index.refresh();
    expect(await queue('held=me')).toEqual([
      ['register', 'ana'],
      ['website', 'ana'],
    ]);
    expect(await queue('held=nobody')).toEqual([
      ['closed', undefined],
      ['given', undefined],
    ]);
    now += 31 * 60_000;
    expect(await queue('held=me')).toEqual([]);
    expect(statements(await checkOut('cora', { count: 1 }))).toEqual(['The register was attacked']);
    now = noon;
  });

  it('200: where somebody was faster the next one takes its place', async () => {
    now += 3 * 3_600_000;
    const website = events[1]?.rumour.id as string;
    snatched.add(website);
    expect(statements(await checkOut('ana', { count: 2 }))).toEqual([
      'The register was attacked',
      'The server was attacked',
    ]);
    snatched.clear();
  });

  it('400: more than there is room for; 401: nobody; 403: an agency', async () => {
    expect((await checkOut('ana', { count: 500 })).status).toBe(400);
    expect((await testbed.post('/api/v1/checkouts', {}, {})).status).toBe(401);
    expect((await checkOut('mihai', {})).status).toBe(403);
  });
});

describe('GET /api/v1/checkouts', () => {
  it('200: who reads what', async () => {
    const response = await testbed.get('/api/v1/checkouts', withCookie(await testbed.signedIn('cora')));
    const { items } = (await response.json()) as CheckoutList;
    expect(items.map(({ statement, checkout }) => [statement, checkout.person])).toEqual([
      ['The register was attacked', 'ana'],
      ['The server was attacked', 'ana'],
    ]);
  });

  it('403: an agency is not told how the work is shared out, nor in the queue', async () => {
    const mihai = withCookie(await testbed.signedIn('mihai'));
    expect((await testbed.get('/api/v1/checkouts', mihai)).status).toBe(403);
    const queue = await (await testbed.get('/api/v1/rumours?sort=due&held=me', mihai)).text();
    expect(queue).toContain('The register was attacked');
    expect(queue).not.toContain('checkout');
  });
});
