import { feedKeyOf } from '@hearsay/access';
import { deriveId } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertOf } from '../../testbed/alerts.ts';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed } from '../../testbed/testbed.ts';

const opened = eventOf(rumourOf('register', { statement: 'The <b>register</b> & more' }), {
  kind: 'opened',
  claim: claimOf('register'),
});
const red = eventOf(rumourOf('server', { tlp: 'TLP:RED' }), { kind: 'opened', claim: claimOf('server') });

let testbed: Testbed;
let url = '';
beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.append('rumours', opened, red);
  await testbed.append(
    'alerts',
    alertOf(opened.rumour),
    // It was sent as TLP:AMBER; its rumour has been marked TLP:RED since.
    alertOf(red.rumour, { id: deriveId('alert', 'since red') }),
  );
  const [subscription] = testbed.context.config.subscriptions;
  if (!subscription) throw new Error('the testbed has a subscription');
  url = `/feeds/cert-tech.atom?key=${feedKeyOf(subscription, testbed.context.secrets.signingKey)}`;
});
afterAll(() => testbed.close());

describe('GET /feeds/{subscription}.atom', () => {
  it('200: the alerts as Atom, escaped, without what has become too narrow', async () => {
    await expect.poll(async () => (await testbed.get(url, {})).text()).toContain('<entry>');
    const response = await testbed.get(url, {});
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(text).toContain('The &lt;b&gt;register&lt;/b&gt; &amp; more');
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).not.toContain(red.rumour.id);
  });

  it('304: nothing new', async () => {
    const etag = (await testbed.get(url, {})).headers.get('etag') ?? '';
    expect((await testbed.get(url, { 'if-none-match': etag })).status).toBe(304);
  });

  it('404: a wrong key, none, the key of another feed, a feed that does not exist: the same', async () => {
    const paths = [
      url.replace(/=./, '=!'),
      '/feeds/cert-tech.atom',
      url.replace('cert-tech', 'observers-all'),
      url.replace('cert-tech', 'nothing'),
    ];
    const answers = await Promise.all(paths.map((path) => testbed.get(path, {})));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });
});
