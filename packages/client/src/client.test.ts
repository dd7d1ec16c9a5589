import { renderAtom, renderJsonFeed, webhook } from '@hearsay/channels';
import { messageAbout } from '@hearsay/channels/conformance';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { readFeed } from './read-feed.ts';
import { SeenAlerts } from './seen-alerts.ts';
import { type Refusal, verifyWebhook } from './verify-webhook.ts';

const secretOf = (text: string) => `whsec_${Buffer.from(text.padEnd(32, '.')).toString('base64')}`;
const secret = secretOf('made up for tests');
const now = Date.parse('2014-11-30T08:00:00Z');

async function request(statement = 'Registrul a fost spart') {
  let sent = { headers: {} as Record<string, string>, body: '' };
  const io = {
    now: () => now,
    send: async (_url: string, out: { headers: Readonly<Record<string, string>>; body: string }) => {
      sent = { headers: { ...out.headers }, body: out.body };
      return { status: 200, headers: {} };
    },
  };
  await webhook.deliver(messageAbout(statement), { kind: 'webhook', url: 'https://a.example/', secret }, io);
  return sent;
}

describe('a webhook', () => {
  it('that is ours gives the alert in it', async () => {
    const { headers, body } = await request();
    const alert = verifyWebhook(secret, headers, body, { now });
    expect(alert).toMatchObject({ id: headers['webhook-id'], rumour: { statement: 'Registrul a fost spart' } });
    expect(verifyWebhook(secret, headers, Buffer.from(body), { now })).toEqual(alert);
  });

  it('is read the same with either secret while one replaces the other', async () => {
    const { headers, body } = await request();
    expect(verifyWebhook([secretOf('the next one'), secret], headers, body, { now }).id).toBe(headers['webhook-id']);
  });

  const changes: [string, Refusal, (one: { headers: Record<string, string>; body: string }) => void, number?][] = [
    ['without an id', 'missing-header', ({ headers }) => delete headers['webhook-id']],
    ['without a signature', 'missing-header', ({ headers }) => delete headers['webhook-signature']],
    ['from long ago', 'outside-window', () => {}, 301_000],
    ['from the future', 'outside-window', () => {}, -301_000],
    ['with another time', 'bad-signature', ({ headers }) => (headers['webhook-timestamp'] = String(now / 1000 + 1))],
    ['with a time that is none', 'bad-timestamp', ({ headers }) => (headers['webhook-timestamp'] = '1e9')],
    ['with another id', 'bad-signature', ({ headers }) => (headers['webhook-id'] = 'alert_00000000000000000000000000')],
    ['with another body', 'bad-signature', (one) => (one.body = one.body.replace('spart', 'sters'))],
    [
      'with its signature under another version',
      'bad-signature',
      ({ headers }) => (headers['webhook-signature'] = `${headers['webhook-signature']}`.replace('v1,', 'v1a,')),
    ],
    ['with half a signature', 'bad-signature', ({ headers }) => (headers['webhook-signature'] = 'v1,AAAA')],
  ];
  it.each(changes)('%s is refused: %s', async (_name, reason, change, later = 0) => {
    const one = await request();
    change(one);
    expect(() => verifyWebhook(secret, one.headers, one.body, { now: now + later })).toThrow(
      expect.objectContaining({ reason }),
    );
  });

  it('signed with another key is refused', async () => {
    const { headers, body } = await request();
    expect(() => verifyWebhook(secretOf('another'), headers, body, { now })).toThrow(/signature/);
  });

  it('that is signed but says something else is refused', () => {
    const body = '{"type":"hearsay.other"}';
    const headers = {
      'webhook-id': 'x',
      'webhook-timestamp': String(now / 1000),
      'webhook-signature': new Webhook(secret).sign('x', new Date(now), body),
    };
    expect(() => verifyWebhook(secret, headers, body, { now })).toThrow(
      expect.objectContaining({ reason: 'bad-body' }),
    );
  });
});

describe('alerts that were seen', () => {
  it('are new once, until so many others came', () => {
    const seen = new SeenAlerts(2);
    expect(['a', 'a', 'b', 'c', 'b', 'a'].map((id) => seen.isNew(id))).toEqual([true, false, true, true, false, true]);
  });
});

describe('a feed', () => {
  const head = {
    subscription: 's',
    title: 't',
    updated: '2014-11-30T08:00:00Z',
    self: 'https://h.example/f',
    home: 'https://h.example/',
  };
  it.each([renderAtom, renderJsonFeed])('gives its alerts back', (render) => {
    const message = messageAbout('A <b>', { tlp: 'TLP:AMBER', exercise: true });
    expect(readFeed(Buffer.from(render(head, [message])))).toMatchObject([
      { id: message.alert.id, at: message.alert.at, tlp: 'TLP:AMBER', exercise: true, link: message.links.page },
    ]);
  });
});
