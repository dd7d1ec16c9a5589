import type { RebuttalId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { embeddedJson } from '../claim-review.ts';
import { publishedAnswers } from '../public-json.ts';
import type { PublishedRebuttal } from '../published.ts';
import { escapeHtml, safeLink } from './html.ts';
import { type PageSetting, renderPage } from './page.ts';

const setting: PageSetting = {
  body: 'Election <Commission>',
  pageUrl: 'https://hearsay.example/rumours-and-facts',
  election: 'General election',
  languages: ['ro', 'en'],
  timezone: 'Europe/Chisinau',
  stylesheet: '/rumours-and-facts.css',
  jsonUrl: '/rumours-and-facts.json',
  retroHunt: 0,
};

const hostile = `"><img src=x onerror=alert(1)>{body}$&</script><!--`;
const item: PublishedRebuttal = {
  id: 'rebuttal_x' as RebuttalId,
  version: 1,
  kind: 'denial',
  verdict: 'partly-true',
  category: 'tech.hack',
  texts: {
    en: {
      truth: hostile,
      rumour: hostile,
      facts: hostile,
      sources: ['javascript:alert(1)', 'https://a.example/?a=1&b=2'],
    },
  },
  publishedAt: '2014-11-30T09:00:00Z',
  corrects: [{ version: 0, publishedAt: '2014-11-30T08:00:00Z' }],
};

describe('the public page', () => {
  const page = renderPage([item], 'ro', setting);

  it('takes no text for markup, wherever it stands', () => {
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<Commission>');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('{body}$&amp;');
  });

  it('says what is kept of what people post, and for how long', () => {
    expect(renderPage([], 'en', setting)).toContain('is removed as soon as a program has read it');
    expect(renderPage([], 'en', { ...setting, retroHunt: 12 })).toContain('is kept for 12 hours, so that');
    expect(renderPage([], 'ro', { ...setting, retroHunt: 168 })).toContain('se păstrează 7 zile, pentru');
    expect(renderPage([], 'ru', { ...setting, retroHunt: 168 })).toContain('хранится 7 дней, чтобы');
  });

  it('links to sources that are http, and to no others', () => {
    expect(page).not.toContain('href="javascript');
    expect(page).toContain('href="https://a.example/?a=1&amp;b=2"');
  });

  it('marks a text that is in another language than the page', () => {
    expect(page).toContain('<html lang="ro">');
    expect(page).toMatch(/<h2 id="rebuttal_x-truth" lang="en">/);
  });

  it('says who writes it, and what it corrects', () => {
    expect(page).toContain('scrisă de autoritatea care organizează alegerile');
    expect(page).toContain('Corectat:');
  });

  it('gives the same bytes for the same items', () => {
    expect(renderPage([item], 'ro', setting)).toBe(page);
  });

  it('is a page where there is nothing', () => {
    expect(renderPage([], 'en', setting)).toContain('No answers have been published yet.');
  });
});

describe('what programs get', () => {
  it('is a ClaimReview in each language, by the authority about its own work', () => {
    const [answer] = publishedAnswers([item], setting).items;
    expect(answer?.claimReviews).toMatchObject([
      {
        '@type': 'ClaimReview',
        url: 'https://hearsay.example/rumours-and-facts?lang=en#rebuttal_x',
        reviewRating: { alternateName: 'Partly true' },
        author: { name: 'Election <Commission>', description: expect.stringContaining('its own work') },
      },
    ]);
  });

  it('cannot leave its script element', () => {
    expect(embeddedJson({ a: '</script>\u2028<!--&' })).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(embeddedJson({ a: '</script>\u2028' }))).toEqual({ a: '</script>\u2028' });
  });
});

describe('escaping', () => {
  it('leaves control signs out and links alone that are not http', () => {
    expect(escapeHtml('a\u0000\u001b[31m<b>\n')).toBe('a[31m&lt;b&gt;\n');
    expect([safeLink('data:text/html,x'), safeLink('nothing'), safeLink('https://a.example')]).toEqual([
      undefined,
      undefined,
      'https://a.example/',
    ]);
  });
});
