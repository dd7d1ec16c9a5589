import { type Post, SourceConfig } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { parseFeed } from '@hearsay/sources';
import { describe, expect, it } from 'vitest';
import { postsOf } from './posts-of.ts';
import { Stories } from './stories.ts';

const words = 'Ballots were burned behind the school in Orhei';
const link = 'https://agency.example/a?utm_source=rss';

function postFrom(source: string, { text = words, url = link, guid = '' } = {}): Post {
  const feed = `<rss version="2.0"><channel><title>t</title><item><title>${text}</title><link>${url}</link>${guid && `<guid isPermaLink="false">${guid}</guid>`}</item></channel></rss>`;
  const around = {
    jurisdiction: 'md' as Post['jurisdiction'],
    source: SourceConfig.parse({ id: source, kind: 'feed', url: `https://${source}.example/feed` }),
    fetchedAt: '2014-11-30T06:00:00.000Z',
    pseudonymKey: 'a key that is long enough',
    exercise: false,
  };
  return postsOf(parseFeed(new TextEncoder().encode(feed)), {}, around).posts[0] as Post;
}

describe('the same story in many feeds', () => {
  it('is one story with its places: the same link, tracking off, in the same words', () => {
    const stories = new Stories();
    const first = stories.met([postFrom('agency')])[0] as Post;
    const further = stories.met([
      postFrom('portal', { url: 'https://agency.example/a?utm_medium=x', text: `${words}!` }),
    ])[0] as Post;
    expect(first.sameAs).toBeUndefined();
    expect(further).toMatchObject({ sameAs: first.id, source: 'portal', places: [{ source: 'portal' }] });
    expect(further.id).not.toBe(first.id);
  });

  it('is one under the same id, where the links differ', () => {
    const stories = new Stories();
    const guid = 'urn:agency:2014-11-30:17';
    const [first] = stories.met([postFrom('agency', { guid })]);
    expect(stories.met([postFrom('portal', { guid, url: 'https://portal.example/17' })])[0]?.sameAs).toBe(first?.id);
  });

  it.each([
    ['other words under its link', { text: 'The minister eats children, says the agency' }],
    ['other words under its id', { guid: 'urn:agency:2014-11-30:17', text: 'Nothing at all was burned in Orhei' }],
    ['the same words under a link and an id of their own', { url: 'https://blog.example/1', guid: 'urn:blog:0000001' }],
  ])('is not swallowed by %s (S23)', (_name, forged) => {
    const stories = new Stories();
    stories.met([postFrom('agency', { guid: 'urn:agency:2014-11-30:17' })]);
    expect(stories.met([postFrom('blog', forged)])[0]?.sameAs).toBeUndefined();
  });

  it('belongs to the site its link leads to, even where somebody else was faster (S23)', () => {
    const stories = new Stories();
    const [copy] = stories.met([postFrom('blog')]);
    const [own] = stories.met([postFrom('agency')]);
    expect([copy?.sameAs, own?.sameAs]).toEqual([undefined, undefined]);
    expect(stories.met([postFrom('portal')])[0]?.sameAs).toBe(own?.id);
  });

  it('is not met twice at one source, and not in a few words', () => {
    const stories = new Stories();
    stories.met([postFrom('agency')]);
    expect(stories.met([postFrom('agency')])[0]?.sameAs).toBeUndefined();
    expect(postFrom('agency', { text: 'Breaking news' }).story).toBeUndefined();
  });

  it('is remembered within bounds, and across a restart', async () => {
    const stories = new Stories(10);
    const written = Array.from({ length: 100 }, (_, i) => postFrom('agency', { text: `${words} number ${i}` }));
    stories.met(written);
    expect(stories.size).toBe(10);
    const log = {
      ends: async () => [written.length],
      read: async function* (_topic: string, _partition: number, from: number) {
        yield written.slice(from).map((post) => ({ value: new TextEncoder().encode(JSON.stringify(post)) }));
      },
    } as unknown as EventLog;
    const again = new Stories(10);
    await again.recall(log);
    expect(again.size).toBe(10);
    expect(again.met([postFrom('portal', { text: `${words} number 99` })])[0]?.sameAs).toBe(written[99]?.id);
  });
});
