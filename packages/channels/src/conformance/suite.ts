import type { ChannelConfig } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import type { Channel, ChannelIo, Message, OutgoingRequest, Verdict } from '../port.ts';
import { alert, messageAbout, messageAboutSource } from './messages.ts';

export interface ChannelUnderTest<Kind extends ChannelConfig['kind']> {
  readonly channel: Channel<Kind>;
  /** A configuration whose secrets are the ones named. */
  readonly config: Extract<ChannelConfig, { kind: Kind }>;
  readonly secrets: readonly string[];
  /** The key by which the receiver tells two attempts at one message from two messages. */
  idempotencyKey(request: OutgoingRequest): string | undefined;
  /** The rumour's statement as the receiver reads it, once it has taken the message apart as its format says. */
  statement(request: OutgoingRequest): string;
  /** What an alert about a source says of its health, read in the same way. */
  health(request: OutgoingRequest): string;
  /** TLP and exercise as the receiver reads them. */
  marking(request: OutgoingRequest): { readonly tlp: string; readonly exercise: boolean };
}

/** Statements that break whatever puts them somewhere without care. */
const hostile = [
  '"}],"x":{"',
  "'; DROP TABLE rumours; --",
  '<script>alert(1)</script>]]></summary>&amp;',
  'a\r\nwebhook-id: forged\r\n\r\nbody',
  '\u202eright to left\u2028line\u2029',
  '%0d%0aBcc: everybody',
  'Alegeri 🗳️ „furate"',
];

const now = Date.parse('2014-11-30T09:00:00Z');

/** What every kind of channel promises, as tests. */
export function channelConformance<Kind extends ChannelConfig['kind']>(
  name: string,
  { channel, config, secrets, idempotencyKey, statement, health, marking }: ChannelUnderTest<Kind>,
): void {
  const talk = (answer: number | Error, headers: Record<string, string> = {}) => {
    const sent: OutgoingRequest[] = [];
    const io: ChannelIo = {
      now: () => now,
      send: async (_url, request) => {
        sent.push(request);
        if (answer instanceof Error) throw answer;
        return { status: answer, headers };
      },
    };
    const deliver = (message: Message = messageAbout('The register was hacked')) =>
      channel.deliver(message, config, io);
    return { sent, deliver };
  };
  const first = (sent: readonly OutgoingRequest[]): OutgoingRequest => {
    if (!sent[0]) throw new Error('nothing was sent');
    return sent[0];
  };

  describe(`the channel ${name}`, () => {
    it.each(hostile)('carries %j without letting it out', async (text) => {
      const { sent, deliver } = talk(200);
      await deliver(messageAbout(text));
      expect(statement(first(sent))).toBe(text);
      for (const value of Object.values(first(sent).headers)) expect(value).not.toMatch(/[\r\n]/);
    });

    it.each(hostile)('carries what is said of a source, %j, without letting it out', async (text) => {
      const { sent, deliver } = talk(200);
      await deliver(messageAboutSource(text, { tlp: 'TLP:AMBER', exercise: true }));
      expect(health(first(sent))).toBe(text);
      expect(marking(first(sent))).toEqual({ tlp: 'TLP:AMBER', exercise: true });
      for (const value of Object.values(first(sent).headers)) expect(value).not.toMatch(/[\r\n]/);
    });

    it('gives every attempt at a message the same key, and every message another', async () => {
      const { sent, deliver } = talk(500);
      await deliver();
      await deliver();
      await deliver(messageAbout('Another one', { id: 'alert_00000000000000000000000000' as never }));
      const [one, again, other] = sent.map(idempotencyKey);
      expect(one).toBe(alert().id);
      expect(again).toBe(one);
      expect(other).not.toBe(one);
    });

    it('shows TLP and exercise', async () => {
      const { sent, deliver } = talk(200);
      await deliver(messageAbout('A drill', { tlp: 'TLP:AMBER', exercise: true }));
      expect(marking(first(sent))).toEqual({ tlp: 'TLP:AMBER', exercise: true });
    });

    it.each([
      [200, {}, { outcome: 'delivered' }],
      [204, {}, { outcome: 'delivered' }],
      [410, {}, { outcome: 'failed' }],
      [429, { 'retry-after': '120' }, { outcome: 'retry', after: 120_000 }],
      [503, { 'retry-after': 'Sun, 30 Nov 2014 09:01:00 GMT' }, { outcome: 'retry', after: 60_000 }],
      [500, {}, { outcome: 'retry' }],
      [400, {}, { outcome: 'retry', most: 4 }],
      [302, { location: 'http://169.254.169.254/' }, { outcome: 'retry', most: 4 }],
    ] satisfies [number, Record<string, string>, Partial<Verdict>][])(
      'on %i %j says %j',
      async (status, headers, verdict) => {
        expect(await talk(status, headers).deliver()).toMatchObject(verdict);
      },
    );

    it('tries again where there was no answer', async () => {
      expect(await talk(new Error('timed out')).deliver()).toMatchObject({ outcome: 'retry', away: true });
    });

    it('lets no secret out', async () => {
      const words = new Error(`failed at ${JSON.stringify(config)} for ${Object.values(config).join(' ')}`);
      const verdict = await talk(words).deliver();
      for (const secret of secrets) {
        expect(`${JSON.stringify(verdict)} ${channel.endpoint(config)}`).not.toContain(secret);
      }
    });
  });
}
