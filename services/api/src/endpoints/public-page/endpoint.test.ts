import { deriveId, encodeRecord, type PersonId, type Rumour } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { configuration, openTestbed, type Testbed } from '../../testbed/testbed.ts';

const published = (over: Partial<NonNullable<Rumour['rebuttal']>> = {}): NonNullable<Rumour['rebuttal']> => ({
  id: deriveId('rebuttal', 'register'),
  version: 1,
  kind: 'denial',
  status: 'published',
  texts: {
    en: {
      truth: 'The register is open.',
      rumour: 'It is said: </script><script>alert(1)</script>',
      facts: 'It was slow for an hour.',
      sources: ['https://emb.example/register'],
    },
    ro: { truth: 'Registrul este deschis.', rumour: 'Se spune…', facts: 'A fost lent o oră.', sources: [] },
  },
  draftedBy: 'cora' as PersonId,
  draftedAt: '2014-11-30T08:30:00Z',
  publishedAt: '2014-11-30T09:00:00Z',
  corrects: [],
  ...over,
});

const opening = (rumour: Rumour) => eventOf(rumour, { kind: 'opened', claim: claimOf('register') });
const answered = rumourOf('register', { verdict: 'false', state: 'answered', tlp: 'TLP:RED', rebuttal: published() });
const drill = rumourOf('drill', {
  exercise: true,
  rebuttal: published({
    id: deriveId('rebuttal', 'drill'),
    texts: { en: { truth: 'A drill', rumour: 'r', facts: 'f', sources: [] } },
  }),
});
const drafted = rumourOf('draft', { draft: published({ id: deriveId('rebuttal', 'draft'), status: 'draft' }) });

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    before: async ({ log }) => {
      const opened = [answered, drill, drafted].map((rumour) => encodeRecord('rumours', opening(rumour)));
      await log.append(opened);
    },
  });
});
afterAll(() => testbed.close());

const text = async (path: string, headers = {}) => (await testbed.get(path, headers)).text();

describe('GET /rumours-and-facts', () => {
  it('200: the published answer to anybody, truth first, and nothing else of the rumour', async () => {
    const page = await text('/rumours-and-facts?lang=en');
    expect(page.indexOf('The register is open.')).toBeLessThan(page.indexOf('It is said:'));
    expect(page).not.toContain(answered.id);
    expect(page).not.toContain(answered.statement);
    expect(page).not.toContain(deriveId('rebuttal', 'draft'));
  });

  it('200: nothing in a text becomes markup; the data for search engines can be read', async () => {
    const page = await text('/rumours-and-facts?lang=en');
    expect(page).not.toContain('<script>alert');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'It is said: </script><script>alert(1)</script>',
      reviewRating: { alternateName: 'False' },
    });
    const policy = (await testbed.get('/rumours-and-facts', {})).headers.get('content-security-policy');
    expect(policy).not.toContain('script-src');
    expect(policy).toContain("default-src 'none'");
  });

  it('200: in the language that is asked for, or that the browser wishes for', async () => {
    expect(await text('/rumours-and-facts?lang=ro')).toContain('<html lang="ro">');
    expect(await text('/rumours-and-facts', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.5' })).toContain(
      'Слухи и факты',
    );
    expect(await text('/rumours-and-facts?lang=%00%3Cx')).toContain('<html lang="ro">');
  });

  it('304: where nothing changed; caches may keep it', async () => {
    const first = await testbed.get('/rumours-and-facts?lang=en', {});
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=/);
    expect(first.headers.get('vary')).toContain('Accept-Language');
    const etag = first.headers.get('etag') ?? '';
    expect((await testbed.get('/rumours-and-facts?lang=en', { 'if-none-match': etag })).status).toBe(304);
  });

  it('a withdrawn answer is gone at once', async () => {
    const other = rumourOf('hours', { rebuttal: published({ id: deriveId('rebuttal', 'hours') }) });
    const event = opening(other);
    await testbed.append('rumours', event);
    const anchor = deriveId('rebuttal', 'hours');
    await expect.poll(() => text('/rumours-and-facts')).toContain(anchor);
    const withdrawn = {
      ...other,
      version: 2,
      rebuttal: { ...published({ id: anchor }), status: 'withdrawn' as const },
    };
    await testbed.append('rumours', eventOf(withdrawn, event.change, event));
    await expect.poll(() => text('/rumours-and-facts')).not.toContain(anchor);
  });

  it('an exercise never reaches it', async () => {
    expect(await text('/rumours-and-facts.json')).not.toContain('A drill');
    const exercise = await openTestbed({ config: configuration({ exercise: true }) });
    try {
      await exercise.append('rumours', opening(answered));
      await expect.poll(async () => (await exercise.get(`/api/v1/rumours/${answered.id}`)).status).not.toBe(404);
      expect(JSON.parse(await (await exercise.get('/rumours-and-facts.json', {})).text())).toMatchObject({ items: [] });
    } finally {
      await exercise.close();
    }
  });
});
