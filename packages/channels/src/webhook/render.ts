import type { RumourAlert } from '@hearsay/contracts';
import { Webhook } from 'standardwebhooks';
import type { Message, OutgoingRequest } from '../port.ts';
import type { RumourBody, WebhookBody } from './body.ts';

/** The signed request for an alert. @param now milliseconds since 1970: the signature is good for five minutes around it. */
export function renderWebhook(message: Message, secret: string, now: number): OutgoingRequest {
  const { id } = message.alert;
  const body = JSON.stringify(bodyOf(message));
  const at = new Date(now);
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
    body,
  };
}

function bodyOf({ alert, why, links }: Message): WebhookBody {
  const { id, jurisdiction, agency, subscription, tlp, exercise, at } = alert;
  const to = { id, jurisdiction, agency, ...(subscription === undefined ? {} : { subscription }) };
  if (alert.about === 'source') {
    const { reason, source } = alert;
    const shown = { sources: links.page, api: links.api };
    return {
      type: 'hearsay.source-alert',
      timestamp: at,
      data: { ...to, about: 'source', reason, why, source, links: shown, tlp, exercise },
    };
  }
  const { rebuttal, ...rumour } = alert.rumour;
  return {
    type: 'hearsay.alert',
    timestamp: at,
    data: {
      ...to,
      reason: reasonOf(alert),
      why,
      rumour: { ...rumour, ...(rebuttal ? { rebuttal: withoutPeople(rebuttal) } : {}) },
      links: { rumour: links.page, api: links.api },
      tlp,
      exercise,
    },
  };
}

function reasonOf({ reason }: RumourAlert): RumourBody['data']['reason'] {
  if (reason.kind !== 'verification-asked') return reason;
  const { id, question, deadline, tlp } = reason.verification;
  return { kind: reason.kind, verification: { id, question, deadline, tlp } };
}

function withoutPeople(rebuttal: NonNullable<RumourAlert['rumour']['rebuttal']>) {
  const { id, version, kind, status, texts, publishedAt } = rebuttal;
  return { id, version, kind, status, texts, ...(publishedAt === undefined ? {} : { publishedAt }) };
}
