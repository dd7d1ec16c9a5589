import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration, openTestbed, type Testbed } from '../../testbed/testbed.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const message = 'From: a@news.example\r\nSubject: X\r\n\r\nBallots were burned\r\n';
let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    config: configuration({ sources: [{ id: 'letters', kind: 'mail', secret: { secret } }] }),
  });
});
afterAll(() => testbed.close());

function hand(
  over: { source?: string; body?: string; signedBody?: string; age?: number; key?: string; type?: string } = {},
) {
  const {
    source = 'letters',
    body = message,
    signedBody = body,
    age = 0,
    key = secret,
    type = 'message/rfc822',
  } = over;
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const signature = createHmac('sha256', Buffer.from(key.slice(6), 'base64'))
    .update(`msg_1.${timestamp}.${signedBody}`)
    .digest('base64');
  return fetch(`${testbed.api.url}/api/v1/mail/${source}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'webhook-id': 'msg_1',
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1a,${signature} v1,${signature}`,
    },
    body,
  });
}
const kept = async () => {
  let records = 0;
  for (let partition = 0; partition < 2; partition += 1) {
    for await (const some of testbed.context.log.read('inbox', partition, 0)) records += some.length;
  }
  return records;
};

describe('POST /api/v1/mail/{source}', () => {
  it('202: a signed message is kept', async () => {
    expect((await hand()).status).toBe(202);
    expect(await kept()).toBe(1);
  });

  it.each([
    ['signed with another secret', { key: `whsec_${Buffer.alloc(32, 8).toString('base64')}` }],
    ['altered on its way', { signedBody: 'another' }],
    ['old', { age: 400 }],
    ['of the future', { age: -400 }],
    ['for a source that there is not', { source: 'other' }],
  ])('401: a message that is %s; nothing is kept', async (_name, over) => {
    const before = await kept();
    expect((await hand(over)).status).toBe(401);
    expect(await kept()).toBe(before);
  });

  it('400 and 413: no message, one that is too large', async () => {
    expect((await hand({ type: 'text/plain' })).status).toBeGreaterThanOrEqual(400);
    expect((await hand({ body: 'x'.repeat((512 << 10) + 1) })).status).toBe(413);
  });
});
