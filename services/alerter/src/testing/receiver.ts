import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebhookBody } from '@hearsay/channels';
import type { Clock } from '@hearsay/worker';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';

/** A secret made up for tests. */
export const secret = `whsec_${Buffer.from('made up for tests, 32 bytes long').toString('base64')}`;

export interface Received {
  readonly id: string;
  readonly body: WebhookBody;
  /** What it says of a rumour, where it is about one. */
  readonly rumour?: Extract<WebhookBody, { type: 'hearsay.alert' }>['data']['rumour'];
  readonly headers: IncomingMessage['headers'];
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Resolves when so many requests have come in all. */
  count(requests: number): Promise<void>;
  close(): Promise<void>;
}

/** Answers a request: a status, headers too, or by hand. The number of the request counts from 1. */
export type Answer = (
  number: number,
  response: ServerResponse,
  received: Received,
) => number | [number, Record<string, string>] | undefined;

/**
 * The body, where it is signed as Standard Webhooks says. The reference library looks at the real time; where the test turns the clock by
 * hand, the window of five minutes is held to that.
 */
function verified(payload: string, headers: Record<string, string>, clock?: Clock): unknown {
  const webhook = new Webhook(secret);
  if (!clock) return webhook.verify(payload, headers);
  const at = Number(headers['webhook-timestamp']) * 1000;
  if (Math.abs(clock.now() - at) > 300_000) throw new Error('outside the window');
  const signature = webhook.sign(headers['webhook-id'] ?? '', new Date(at), payload);
  if (signature !== headers['webhook-signature']) throw new Error('not signed');
  return JSON.parse(payload);
}

/** A webhook receiver on 127.0.0.1 that refuses what is not signed as it should be. */
export async function receive(answer: Answer = () => 204, clock?: Clock): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { readonly requests: number; readonly resolve: () => void }[] = [];
  const tell = () => {
    for (const { requests, resolve } of waiting) if (received.length >= requests) resolve();
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const payload = Buffer.concat(chunks).toString();
    const body = WebhookBody.parse(verified(payload, request.headers as Record<string, string>, clock));
    const { data } = body;
    const about = data.about === 'source' ? {} : { rumour: data.rumour };
    const one = { id: String(request.headers['webhook-id']), body, headers: request.headers, ...about };
    received.push(one);
    const said = answer(received.length, response, one);
    if (said !== undefined) {
      const [status, headers] = typeof said === 'number' ? [said, {}] : said;
      response.writeHead(status, headers).end(status >= 400 ? 'words of the receiver' : undefined);
    }
    tell();
  };
  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => response.writeHead(400).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/path-that-is-secret`,
    received,
    count: (requests) =>
      new Promise((resolve) => {
        waiting.push({ requests, resolve });
        tell();
      }),
    close,
  };
}
