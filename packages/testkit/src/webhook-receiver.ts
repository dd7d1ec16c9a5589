import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface ReceivedWebhook {
  readonly id: string;
  /** `performance.timeOrigin + performance.now()` at receipt, in milliseconds. */
  readonly at: number;
  readonly body: Record<string, unknown>;
}

export interface WebhookReceiver {
  readonly url: string;
  readonly secret: string;
  /** Whose signature was right, in order of arrival; a second delivery of one id is in here again. */
  readonly received: ReceivedWebhook[];
  /** How many were refused because their signature was wrong. */
  readonly refused: () => number;
  /** What to answer from now on; 204 unless set. */
  answer(status: number): void;
  close(): Promise<void>;
}

/** An agency's end of a webhook, on 127.0.0.1, that checks every signature as Standard Webhooks says. */
export async function receiveWebhooks(
  onReceived: (webhook: ReceivedWebhook) => void = () => {},
): Promise<WebhookReceiver> {
  const secret = `whsec_${Buffer.alloc(32, 'an agency of the test').toString('base64')}`;
  const webhook = new Webhook(secret);
  const received: ReceivedWebhook[] = [];
  let refused = 0;
  let status = 204;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        const body = webhook.verify(Buffer.concat(chunks), request.headers as Record<string, string>) as Record<
          string,
          unknown
        >;
        const one = { id: String(request.headers['webhook-id']), at: performance.timeOrigin + performance.now(), body };
        received.push(one);
        onReceived(one);
        response.writeHead(status).end();
      } catch {
        refused += 1;
        response.writeHead(401).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    secret,
    received,
    refused: () => refused,
    answer(next) {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
