import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(() => testbed.close());

describe('GET /api/v1/source-kinds', () => {
  it('200: every kind with its terms, limits and credentials', async () => {
    const { items } = (await (await testbed.get('/api/v1/source-kinds')).json()) as { items: { kind: string }[] };
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['feed', 'bluesky', 'tipline', 'imap', 'files']),
    );
    expect(items[0]).toMatchObject({ shape: 'polled', terms: expect.any(String), credentials: expect.any(String) });
  });

  it('403: to an agency', async () => {
    const mihai = withCookie(await testbed.signedIn('mihai'));
    expect((await testbed.get('/api/v1/source-kinds', mihai)).status).toBe(403);
    expect((await testbed.get('/api/v1/sources.opml', mihai)).status).toBe(403);
  });
});

describe('GET /api/v1/sources.opml', () => {
  it('200: a list to be kept, not to be shown', async () => {
    const response = await testbed.get('/api/v1/sources.opml');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(await response.text()).toContain('xmlUrl="https://news.example/feed"');
  });
});
