import { encodeRecord, type RumourEvent, topics } from '@hearsay/contracts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { testContext, valuesIn } from './testing/context.ts';
import { receive, secret } from './testing/receiver.ts';
import { event, rumour } from './testing/rumours.ts';
import { alerter, alerterWith } from './worker.ts';

const agency = (id: string, url: string) => ({
  id,
  name: id,
  kind: 'cert',
  channels: [{ kind: 'webhook', url, secret }],
});
const everything = (id: string) => ({ id: `${id}-all`, agency: id });

type Context = Awaited<ReturnType<typeof testContext>>;

async function start(context: Context, options = {}) {
  const running = await alerterWith(options).start(context);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= running.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { ...running, stop };
}

const write = ({ log }: Context, ...events: RumourEvent[]) =>
  log.append(events.map((one) => encodeRecord('rumours', one)));

const attempts = async (context: Context) =>
  (await valuesIn(context, 'alerts')).filter((value) => value.type === 'delivery-attempt');

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
          links: { rumour: `https://hearsay.example/rumours/${alert?.rumour.id}` },
        },
      },
    });
    expect(await attempts(context)).toMatchObject([{ alert: alert?.id, attempt: 1, outcome: 'delivered' }]);
  });
});
