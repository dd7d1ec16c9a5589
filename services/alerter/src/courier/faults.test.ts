import { eventOf as event, rumourOf as rumour } from '@hearsay/rumours/testing';
import { describe, expect, it } from 'vitest';
import { testContext } from '../testing/context.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { type Answer, receive, secret } from '../testing/receiver.ts';
import { agency, attempted, attemptsIn, everything, start, write } from '../testing/start.ts';

const minute = 60_000;
/** Leaves the request without an answer. */
const silence = () => undefined;

/** An alerter, one agency, one receiver, and a clock that is turned by hand. */
async function oneReceiver(answer: Answer, options = {}) {
  const clock = new ManualClock(Date.now());
  const receiver = await receive(answer, clock);
  const context = await testContext(
    { agencies: [agency('cert', receiver.url)], subscriptions: [everything('cert')] },
    clock,
  );
  const begin = () => start(context, options);
  return { clock, receiver, context, begin, running: await begin() };
}

const urgent = (name: string, score: number) => event(rumour(name, { priority: { score, parts: [] } }));

describe('a receiver that fails', () => {
  it('with 500 gets the same message again after five seconds', async () => {
    const { clock, receiver, context, running } = await oneReceiver((number) => (number === 1 ? 500 : 200));
    await write(context, event(rumour('a')));
    const wait = await clock.asleep();
    expect(wait).toBeGreaterThanOrEqual(5_000);
    expect(wait).toBeLessThanOrEqual(5_500);
    clock.turn(wait - 1);
    await running.settled();
    expect(receiver.received).toHaveLength(1);
    clock.turn(1);
    await receiver.count(2);
    await running.settled();
    const [one, two] = receiver.received;
    expect(two?.id).toBe(one?.id);
    expect(two?.body).toEqual(one?.body);
    expect(await attemptsIn(context)).toMatchObject([
      { attempt: 1, outcome: 'retry', detail: 'HTTP 500' },
      { attempt: 2, outcome: 'delivered' },
    ]);
  });

  it('by saying nothing is not waited for, and gets the same message again', async () => {
    const { clock, receiver, context, running } = await oneReceiver((number) => (number === 1 ? silence() : 200), {
      timeout: 1000,
    });
    await write(context, event(rumour('a')));
    clock.turn(await clock.asleep());
    await receiver.count(2);
    await running.settled();
    expect(receiver.received[1]?.id).toBe(receiver.received[0]?.id);
    expect(await attemptsIn(context)).toMatchObject([
      { outcome: 'retry', detail: expect.stringContaining('did not answer') },
      { outcome: 'delivered' },
    ]);
  });

  it('for good (410) is not asked again, and the operator is told', async () => {
    const { receiver, context, running } = await oneReceiver((number) => (number === 1 ? 410 : 200));
    await write(context, event(rumour('a')), event(rumour('b')));
    await receiver.count(2);
    await running.settled();
    expect((await attemptsIn(context)).map(({ outcome }) => outcome).sort()).toEqual(['delivered', 'failed']);
    expect(context.lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ level: 50, agency: 'cert', detail: expect.stringContaining('410') }),
    );
  });

  it('with 429 is left alone as long as it asks, with everything', async () => {
    const { clock, receiver, context, running } = await oneReceiver(
      (number) => (number === 1 ? [429, { 'retry-after': '120' }] : 200),
      { atOnce: 1 },
    );
    await write(context, event(rumour('a')));
    expect(await clock.asleep()).toBe(120_000);
    await write(context, event(rumour('b')));
    clock.turn(119_999);
    await running.settled();
    expect(receiver.received).toHaveLength(1);
    clock.turn(1);
    await receiver.count(3);
  });

  it('with 429 to one of several is left alone, though the others went through', async () => {
    const held: (() => void)[] = [];
    const { clock, receiver, context, running } = await oneReceiver((number, response) => {
      if (number === 2) return [429, { 'retry-after': '120' }];
      if (number > 2) return 200;
      held.push(() => response.writeHead(200).end());
      return undefined;
    });
    await write(context, event(rumour('a')), event(rumour('b')));
    await attempted(context, 1);
    for (const answer of held) answer();
    await attempted(context, 2);
    await write(context, event(rumour('c')));
    expect(await clock.asleep()).toBe(120_000);
    clock.turn(119_999);
    await running.settled();
    expect(receiver.received).toHaveLength(2);
    clock.turn(1);
    await receiver.count(4);
  });

  it('with what it refuses is given up after four attempts', async () => {
    const { clock, receiver, context, running } = await oneReceiver(() => 403);
    await write(context, event(rumour('a')));
    for (let attempt = 1; attempt < 4; attempt += 1) {
      clock.turn(await clock.asleep());
      await receiver.count(attempt + 1);
    }
    await running.settled();
    expect((await attemptsIn(context)).map(({ outcome }) => outcome)).toEqual(['retry', 'retry', 'retry', 'failed']);
  });

  it('and then answers again gets at once what waited for it, the most urgent first', async () => {
    let down = true;
    const { clock, receiver, context, running } = await oneReceiver(() => (down ? 503 : 200), { atOnce: 1 });
    await write(context, urgent('a', 10));
    clock.turn(await clock.asleep());
    await receiver.count(2);
    // The first waits for five minutes now, two others begin their own schedule.
    await running.settled();
    await write(context, urgent('b', 90), urgent('c', 50));
    await receiver.count(4);
    await running.settled();
    down = false;
    clock.turn(await clock.asleep());
    await receiver.count(7);
    const order = receiver.received.slice(5).map(({ rumour }) => rumour?.priority ?? 0);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(clock.now()).toBeLessThan(Date.now() + minute);
  });
});

describe('an alerter that stops', () => {
  it('between append and answer delivers after its start, under the same id', async () => {
    let answering = false;
    const { clock, receiver, context, begin, running } = await oneReceiver(() => (answering ? 200 : silence()));
    await write(context, event(rumour('a')));
    await receiver.count(1);
    const stopped = running.stop();
    clock.turn(await clock.asleep());
    await stopped;
    expect(await attemptsIn(context)).toEqual([]);
    answering = true;
    const again = await begin();
    await receiver.count(2);
    await again.settled();
    expect(receiver.received[1]?.id).toBe(receiver.received[0]?.id);
    expect(await attemptsIn(context)).toMatchObject([{ attempt: 1, outcome: 'delivered' }]);
    await again.stop();
    await (await begin()).settled();
    expect(receiver.received).toHaveLength(2);
  });

  it('while an attempt waits makes it when it is due, not before', async () => {
    const { clock, receiver, context, begin, running } = await oneReceiver((number) => (number === 1 ? 500 : 200));
    await write(context, event(rumour('a')));
    const wait = await clock.asleep();
    await running.settled();
    await running.stop();
    await begin();
    expect(await clock.asleep()).toBe(wait);
    clock.turn(wait);
    await receiver.count(2);
  });

  it('holds back what an agency may no longer receive', async () => {
    const { clock, receiver, context, running } = await oneReceiver(() => 500);
    await write(context, event(rumour('a', { tlp: 'TLP:AMBER' })));
    await clock.asleep();
    await running.settled();
    await running.stop();
    const agencies = context.config.agencies.map((one) => ({ ...one, clearance: 'TLP:GREEN' as const }));
    const narrowed = await start({ ...context, config: { ...context.config, agencies } });
    clock.turn(await clock.asleep());
    await attempted(context, 2);
    await narrowed.stop();
    expect(receiver.received).toHaveLength(1);
    expect(await attemptsIn(context)).toMatchObject([
      {},
      { outcome: 'failed', detail: expect.stringContaining('held back') },
    ]);
  });
});

describe('a slow receiver', () => {
  it('delays nobody else, and is not asked for more at once than its places', async () => {
    const clock = new ManualClock(Date.now());
    const [slow, quick] = [await receive(silence, clock), await receive(() => 200, clock)];
    const context = await testContext(
      {
        agencies: [agency('slow', slow.url), agency('quick', quick.url)],
        subscriptions: [everything('slow'), everything('quick')],
      },
      clock,
    );
    const running = await start(context);
    await write(context, ...Array.from({ length: 60 }, (_, i) => event(rumour(`r${i}`))));
    await Promise.all([quick.count(60), slow.count(4)]);
    expect(slow.received).toHaveLength(4);
    const stopped = running.stop();
    clock.turn(await clock.asleep());
    await stopped;
  });
});

describe('what is written and logged', () => {
  it('holds no secret, no address beyond the host, and nothing that the receiver says', async () => {
    const { clock, receiver, context, running } = await oneReceiver((number) => [500, 410, 200][number - 1] ?? 200);
    await write(context, event(rumour('a')));
    clock.turn(await clock.asleep());
    await receiver.count(2);
    await running.settled();
    await receiver.close();
    await write(context, event(rumour('b')));
    await clock.asleep();
    await running.settled();
    const everythingSaid = `${JSON.stringify(await attemptsIn(context))} ${context.lines.join('')}`;
    expect(everythingSaid).toContain('ECONNREFUSED');
    for (const word of [secret, secret.slice(6), 'path-that-is-secret', 'words of the receiver']) {
      expect(everythingSaid).not.toContain(word);
    }
  });
});
