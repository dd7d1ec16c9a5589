import { encodeRecord, type RumourEvent, type SourceState, topics } from '@hearsay/contracts';
import { claimOf as claim, eventOf as event, rumourOf as rumour } from '@hearsay/rumours/testing';
import { describe, expect, it } from 'vitest';
import { testContext, valuesIn } from './testing/context.ts';
import { receive } from './testing/receiver.ts';
import { agency, attemptsIn, everything, start, write } from './testing/start.ts';
import { alerter } from './worker.ts';

const joined = (name: string): RumourEvent['change'] => ({
  kind: 'claim-joined',
  claim: claim(name),
  join: { kind: 'same-text' },
  reopened: false,
});

describe('the alerter', () => {
  it('is what the topic table says', () => {
    for (const name of alerter.consumes) expect(topics[name].consumers).toContain('alerter');
    for (const name of alerter.produces) expect(topics[name].producers).toContain('alerter');
  });

  it('delivers a signed webhook for a new rumour, and writes down that it did', async () => {
    const receiver = await receive();
    const context = await testContext({
      agencies: [agency('cert', receiver.url)],
      subscriptions: [everything('cert')],
    });
    const running = await start(context);
    await write(context, event(rumour('a')));
    await receiver.count(1);
    await running.settled();
    const [alert] = (await valuesIn(context, 'alerts')).filter((value) => value.type === 'alert');
    expect(receiver.received[0]).toMatchObject({
      id: alert?.id,
      body: {
        data: {
          reason: { kind: 'new-rumour' },
          tlp: 'TLP:GREEN',
          why: expect.stringContaining('"cert-all"'),
          links: { rumour: `https://hearsay.example/rumours/${rumour('a').id}` },
        },
      },
    });
    expect(await attemptsIn(context)).toMatchObject([{ alert: alert?.id, attempt: 1, outcome: 'delivered' }]);
  });

  it('remembers over a restart what it told, and goes on from there', async () => {
    const receiver = await receive();
    const context = await testContext({
      agencies: [agency('cert', receiver.url)],
      subscriptions: [everything('cert')],
    });
    const first = await start(context);
    await write(context, event(rumour('a')));
    await receiver.count(1);
    await first.stop();
    // The same event once more, as a restarted tracker may write it, and two that follow.
    await write(
      context,
      event(rumour('a')),
      event(rumour('a', { version: 2, claims: 2 }), joined('b')),
      event(rumour('a', { version: 3, claims: 10 }), joined('c')),
    );
    const second = await start(context);
    await receiver.count(2);
    await second.stop();
    expect(receiver.received.map(({ body }) => body.data.reason)).toEqual([
      { kind: 'new-rumour' },
      { kind: 'grew', claims: 10 },
    ]);
  });

  it('delivers over every channel of an agency, and to every agency that subscribes', async () => {
    const [one, two, other] = [await receive(), await receive(), await receive()];
    const context = await testContext({
      agencies: [agency('cert', one.url, two.url), agency('police', other.url)],
      subscriptions: [everything('cert'), everything('police')],
    });
    await start(context);
    await write(context, event(rumour('a')));
    await Promise.all([one.count(1), two.count(1), other.count(1)]);
    expect(two.received[0]?.id).toBe(one.received[0]?.id);
    expect(other.received[0]?.id).not.toBe(one.received[0]?.id);
  });

  it('puts an alert that cannot be read into quarantine and delivers those around it', async () => {
    const receiver = await receive();
    const context = await testContext({
      agencies: [agency('cert', receiver.url)],
      subscriptions: [everything('cert')],
    });
    const broken = (value: string) => ({
      topic: 'alerts' as const,
      key: 'cert',
      value: Buffer.from(value),
      id: 'alert_x',
    });
    await context.log.append([broken('{"type":"alert"}')]);
    await start(context);
    await context.log.append([broken('not even JSON')]);
    await write(context, event(rumour('a')));
    await receiver.count(1);
    const letters = await valuesIn(context, 'deadletter');
    expect(letters.map(({ code, worker, origin }) => [code, worker, origin.topic])).toEqual([
      ['bad-record', 'alerter', 'alerts'],
      ['bad-record', 'alerter', 'alerts'],
    ]);
  });

  it('delivers one alert where a retried append wrote it twice', async () => {
    const receiver = await receive();
    const context = await testContext({
      agencies: [agency('cert', receiver.url)],
      subscriptions: [everything('cert')],
    });
    const running = await start(context);
    await write(context, event(rumour('a')));
    await receiver.count(1);
    const [alert] = (await valuesIn(context, 'alerts')).filter((value) => value.type === 'alert');
    if (!alert) throw new Error('no alert was planned');
    await context.log.append([encodeRecord('alerts', alert)]);
    await write(context, event(rumour('b')));
    await receiver.count(2);
    await running.stop();
    expect(receiver.received.map((one) => one.rumour?.id)).toEqual([rumour('a').id, rumour('b').id]);
  });

  it('tells the authority of a source in trouble and that it is over, once each, over a restart', async () => {
    const receiver = await receive();
    const context = await testContext({
      exercise: true,
      sources: [{ id: 'news', kind: 'feed', url: 'https://news.example/feed', name: 'News' }],
      agencies: [{ ...agency('emb', receiver.url), kind: 'emb' }, agency('cert')],
    });
    const state = (minute: number, health: Partial<SourceState['health']>) =>
      encodeRecord('registry', {
        type: 'source-state',
        v: 1,
        source: 'news' as SourceState['source'],
        jurisdiction: 'md' as SourceState['jurisdiction'],
        seen: {},
        health: { state: 'working', reason: 'nothing new', budget: 30, failures: 0, ...health },
        at: `2014-11-30T08:0${minute}:00.000Z`,
      });
    const first = await start(context);
    await context.log.append([state(1, { state: 'quarantined', reason: 'moved <b>away</b>' })]);
    await receiver.count(1);
    await first.stop();
    await context.log.append([
      state(2, { state: 'quarantined', reason: 'still' }),
      state(3, { lastSuccess: '2014-11-30T08:03:00.000Z' }),
      state(4, { lastSuccess: '2014-11-30T08:04:00.000Z' }),
    ]);
    const second = await start(context);
    await receiver.count(2);
    await second.stop();
    expect(receiver.received.map(({ body }) => body)).toMatchObject([
      {
        type: 'hearsay.source-alert',
        data: {
          about: 'source',
          agency: 'emb',
          reason: { kind: 'source-in-trouble', trouble: 'quarantined' },
          source: { id: 'news', name: 'News', kind: 'feed', health: 'moved <b>away</b>' },
          links: { sources: 'https://hearsay.example/sources' },
          exercise: true,
        },
      },
      { data: { reason: { kind: 'source-recovered', trouble: 'quarantined' } } },
    ]);
  });
});
