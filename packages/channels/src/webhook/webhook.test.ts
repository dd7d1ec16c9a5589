import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { alert, messageAbout } from '../conformance/messages.ts';
import { channelConformance } from '../conformance.ts';
import { WebhookBody } from './body.ts';
import { renderWebhook } from './render.ts';
import { webhook } from './webhook.ts';

const secret = `whsec_${Buffer.from('made up for tests, 32 bytes long').toString('base64')}`;
const config = { kind: 'webhook' as const, url: 'https://cert.example/hooks/T0PSECRETPATH?key=T0PSECRETKEY', secret };
const read = (body: string) => WebhookBody.parse(JSON.parse(body));

channelConformance('webhook', {
  channel: webhook,
  config,
  secrets: [secret, secret.slice('whsec_'.length), 'T0PSECRETPATH', 'T0PSECRETKEY'],
  idempotencyKey: ({ headers }) => headers['webhook-id'],
  statement: ({ body }) => {
    const { data } = read(body);
    return data.about === 'source' ? '' : data.rumour.statement;
  },
  health: ({ body }) => {
    const { data } = read(body);
    return data.about === 'source' ? data.source.health : '';
  },
  marking: ({ body }) => {
    const { tlp, exercise } = read(body).data;
    return { tlp, exercise };
  },
});

describe('a webhook request', () => {
  it('is signed as Standard Webhooks says', () => {
    const now = Date.now();
    const { headers, body } = renderWebhook(messageAbout('A'), secret, now);
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow(/signature/);
    const old = renderWebhook(messageAbout('A'), secret, now - 6 * 60_000);
    expect(() => new Webhook(secret).verify(old.body, old.headers)).toThrow(/too old/);
  });

  it('has the same body at every attempt', () => {
    const [one, later] = [0, 86_400_000].map((now) => renderWebhook(messageAbout('A'), secret, now));
    expect(later?.body).toBe(one?.body);
    expect(later?.headers['webhook-signature']).not.toBe(one?.headers['webhook-signature']);
  });

  it('names nobody of the authority', () => {
    const about = messageAbout('A');
    const person = 'someone' as never;
    const rebuttal = {
      id: 'rebuttal_00000000000000000000000000' as never,
      version: 1,
      kind: 'denial' as const,
      status: 'published' as const,
      texts: { en: { truth: 'T', rumour: 'R', facts: 'F', sources: [] } },
      draftedBy: person,
      draftedAt: '2014-11-30T08:00:00Z',
      approvedBy: person,
      corrects: [],
    };
    const verification = {
      id: 'verification_00000000000000000000000000' as never,
      agency: 'cert' as never,
      question: 'Is it so?',
      deadline: '2014-11-30T10:00:00Z',
      tlp: 'TLP:AMBER' as const,
      askedBy: person,
      askedAt: '2014-11-30T08:00:00Z',
    };
    const { body } = renderWebhook(
      {
        ...about,
        alert: alert({
          reason: { kind: 'verification-asked', verification },
          rumour: { ...about.alert.rumour, rebuttal },
        }),
      },
      secret,
      0,
    );
    expect(read(body).data).toMatchObject({
      reason: { verification: { question: 'Is it so?' } },
      rumour: { rebuttal: { version: 1 } },
    });
    expect(body).not.toContain('someone');
  });

  it('is not even begun with a secret that cannot be one, and the complaint keeps it back', () => {
    expect(() => webhook.check({ ...config, secret: `whsec_${'='.repeat(40)}` })).toThrow(
      /cert\.example is not base64$/,
    );
  });
});
