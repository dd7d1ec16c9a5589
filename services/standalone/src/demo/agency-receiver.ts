import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookBody } from '@hearsay/channels';
import { Webhook } from 'standardwebhooks';

export interface AgencyReceiver {
  readonly url: string;
  /** How many different alerts came with the right signature. */
  readonly received: number;
  /** How many requests were refused because their signature was not right. */
  readonly refused: number;
  close(): Promise<void>;
}

export interface AgencyReceiverOptions {
  readonly secret: string;
  /** Called once for each alert, however often it is delivered. @param count how many came so far, this one included */
  readonly onAlert: (body: WebhookBody, count: number) => void;
}

const largest = 1024 * 1024;

/** What an agency needs at its end of a webhook: it checks the signature as Standard Webhooks says and drops what it has seen. */
export async function openAgencyReceiver({ secret, onAlert }: AgencyReceiverOptions): Promise<AgencyReceiver> {
  const webhook = new Webhook(secret);
  const seen = new Set<string>();
  let refused = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then(
      (bytes) => {
        let body: WebhookBody;
        try {
          body = webhook.verify(bytes, request.headers as Record<string, string>) as WebhookBody;
        } catch {
          refused += 1;
          response.writeHead(401).end();
          return;
        }
        response.writeHead(204).end();
        const id = String(request.headers['webhook-id']);
        if (seen.has(id)) return;
        seen.add(id);
        onAlert(body, seen.size);
      },
      () => response.writeHead(413).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/alerts`,
    get received() {
      return seen.size;
    },
    get refused() {
      return refused;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
