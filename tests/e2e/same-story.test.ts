import { RumourPage } from '@hearsay/contracts';
import { startNetwork } from '@hearsay/testkit';
import { expect, it } from 'vitest';
import { publish } from './publish.ts';

const text = 'The voter register was hacked this morning, nobody can vote in Balti!';
const link = 'https://agency.example/2014/hacked';

it('takes a story that stands in many feeds in once, with all its places, across a restart', async () => {
  const feeds = ['agency', 'portal', 'radio', 'blog'];
  const first = await startNetwork({ feeds });
  await publish(first, 'agency', { id: 'urn:agency:17', text, link });
  await publish(first, 'portal', { id: 'p-1', text, link: `${link}?utm_source=portal` });
  await first.stop({ keep: true });

  const second = await startNetwork({ feeds, folder: first.folder });
  try {
    await publish(second, 'radio', { id: 'urn:agency:17', text, link: 'https://radio.example/1' });
    // In the same words, but of its own: somebody says it once more.
    await publish(second, 'blog', { id: 'b', text, link: 'https://blog.example/1' });
    const { items } = RumourPage.parse(await (await second.call('/api/v1/rumours')).json());
    expect(items).toMatchObject([{ claims: 2 }]);
    const { rumour, claims } = (await (await second.call(`/api/v1/rumours/${items[0]?.id}`)).json()) as {
      rumour: { sources: object };
      claims: { join: { kind: string } }[];
    };
    expect(rumour.sources).toEqual({ agency: 1, portal: 1, radio: 1, blog: 1 });
    expect(claims.map(({ join }) => join.kind).sort()).toEqual(['first', 'same-story', 'same-story', 'same-text']);
  } finally {
    await second.stop();
  }
});
