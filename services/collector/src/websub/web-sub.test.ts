import { encodeRecord, SourceConfig, type WebSubNotice } from '@hearsay/contracts';
import type { OutboundRequest } from '@hearsay/outbound';
import type { WorkerContext } from '@hearsay/worker';
import { describe, expect, it } from 'vitest';
import { offerOf } from './offer-of.ts';
import { WebSub } from './web-sub.ts';

const none = { hubs: [], self: null };
const url = 'https://news.example/feed';

describe('the hub that an answer offers', () => {
  it.each([
    [none, {}, undefined],
    [{ hubs: ['https://hub.example/'], self: null }, {}, { hub: 'https://hub.example/', topic: url }],
    [
      { hubs: ['https://hub.example/'], self: 'https://news.example/self' },
      { link: '<https://other.example/hub>; title="a, b"; rel="hub"' },
      { hub: 'https://other.example/hub', topic: 'https://news.example/self' },
    ],
    [
      none,
      { link: '</hub>; rel=hub, </me>; rel="alternate self"' },
      { hub: 'https://news.example/hub', topic: 'https://news.example/me' },
    ],
    [none, { link: '<javascript:alert(1)>; rel=hub' }, undefined],
    [none, { link: `${'<'.repeat(9000)}; rel=hub` }, undefined],
  ])('of %j with %j is %j', (hints, headers, offer) => {
    expect(offerOf(hints, headers, url)).toEqual(offer);
  });
});

const source = SourceConfig.parse({ id: 'news', kind: 'feed', url });
const offer = { hub: 'https://hub.example/', topic: url };
const start = Date.parse('2014-11-30T06:00:00Z');
const hour = 3_600_000;

function testbed(publicUrl: string | undefined = 'https://hearsay.example') {
  const told: { take?: (records: object[]) => Promise<void> } = {};
  const sent: [string, OutboundRequest][] = [];
  const context = {
    environment: { publicUrl },
    secrets: { signingKey: 'a key' },
    logger: { info: () => {}, warn: () => {} },
    log: {
      partitions: 0,
      tail: async (_topics: unknown, _from: unknown, take: (records: object[]) => Promise<void>) => {
        told.take = take;
        return { stop: async () => {} };
      },
    },
  } as unknown as WorkerContext;
  const outbound = {
    request: async (to: string, request: OutboundRequest) => {
      sent.push([to, request]);
      throw new Error('away');
    },
  };
  const websub = new WebSub(context, outbound as never);
  const notice = (kind: WebSubNotice['notice'], at: number) =>
    told.take?.([
      encodeRecord('registry', {
        type: 'websub-notice',
        v: 1,
        id: 'event_00000000000000000000000000' as never,
        jurisdiction: 'md' as never,
        source: source.id,
        notice: kind,
        at: new Date(at).toISOString(),
      }),
    ]);
  return { websub, sent, notice };
}

describe('subscribing to a hub', () => {
  it('is asked for once, again after six hours without an answer, and at another hub at once', () => {
    const { websub } = testbed();
    const first = websub.next(source, undefined, offer, start);
    expect(first).toMatchObject({ asks: true, websub: offer });
    expect(websub.next(source, first.websub, offer, start + hour).asks).toBe(false);
    expect(websub.next(source, first.websub, offer, start + 7 * hour).asks).toBe(true);
    expect(websub.next(source, first.websub, { ...offer, hub: 'https://b.example/' }, start + 1).asks).toBe(true);
    expect(websub.next(source, first.websub, undefined, start)).toEqual({ asks: false });
  });

  it('is renewed before the lease ends', async () => {
    const { websub, notice } = testbed();
    await websub.follow(() => {});
    const { websub: asked } = websub.next(source, undefined, offer, start);
    await notice({ kind: 'granted', until: new Date(start + 240 * hour).toISOString() }, start);
    expect(websub.next(source, asked, offer, start + 200 * hour).asks).toBe(false);
    expect(websub.next(source, asked, offer, start + 220 * hour).asks).toBe(true);
  });

  it('is not done where nobody could call back, and a hub that is away does no harm', async () => {
    const closed = testbed('');
    expect(new WebSub({ environment: {} } as never, {} as never).next(source, undefined, offer, start).asks).toBe(
      false,
    );
    await expect(closed.websub.subscribe(source, offer, new AbortController().signal)).resolves.toBeUndefined();
    expect(closed.sent).toHaveLength(1);
  });

  it('asks the source more rarely only while pushes come, within the lease', async () => {
    const { websub, notice } = testbed();
    const pushed: string[] = [];
    await websub.follow((id) => pushed.push(id));
    const interval = (at: number) => websub.intervalOf(source.id, hour, at) / hour;
    expect(interval(start)).toBe(1);
    await notice({ kind: 'granted', until: new Date(start + 40 * hour).toISOString() }, start);
    expect(interval(start)).toBe(1);
    await notice({ kind: 'pushed' }, start);
    expect([interval(start + hour), interval(start + 25 * hour)]).toEqual([4, 1]);
    await notice({ kind: 'pushed' }, start + 39 * hour);
    expect([interval(start + 39 * hour), interval(start + 41 * hour)]).toEqual([4, 1]);
    expect(pushed).toEqual(['news', 'news']);
  });
});
