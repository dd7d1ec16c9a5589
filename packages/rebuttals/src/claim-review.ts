import type { PublishedRebuttal } from './published.ts';
import { publicWords } from './words/words.ts';

export interface ReviewSetting {
  /** Who answers: the authority's name. */
  readonly body: string;
  /** Address of the public page, without parameters. */
  readonly pageUrl: string;
  readonly election: string;
}

/** Address of one answer in one language. */
export const answerUrl = (pageUrl: string, id: string, language: string): string =>
  `${pageUrl}?lang=${encodeURIComponent(language)}#${id}`;

/**
 * A rebuttal as ClaimReview (schema.org/ClaimReview), for search engines and programs. Who reviews is also whom the claim is about: the
 * description of the author says so, since a reader of the data has a right to know. The rating has words and no number: a verdict
 * is not a point on a scale.
 */
export function claimReview(
  item: PublishedRebuttal,
  language: string,
  setting: ReviewSetting,
): Record<string, unknown> {
  const text = item.texts[language];
  if (!text) throw new RangeError(`rebuttal ${item.id} has no text in "${language}"`);
  const words = publicWords(language);
  const url = answerUrl(setting.pageUrl, item.id, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    inLanguage: language,
    datePublished: item.publishedAt,
    version: item.version,
    claimReviewed: text.rumour,
    reviewBody: `${text.truth} ${text.facts}`,
    itemReviewed: {
      '@type': 'Claim',
      name: text.rumour,
      about: [
        { '@type': 'Event', name: setting.election },
        { '@type': 'GovernmentOrganization', name: setting.body },
      ],
    },
    reviewRating: { '@type': 'Rating', alternateName: words.verdicts[item.verdict] },
    author: {
      '@type': 'GovernmentOrganization',
      name: setting.body,
      url: setting.pageUrl,
      description: words.self,
    },
    ...(text.sources.length > 0 ? { citation: text.sources } : {}),
    ...(item.corrects.length > 0
      ? {
          correction: item.corrects.map(({ publishedAt }) => ({
            '@type': 'CorrectionComment',
            text: words.corrected.replace('{date}', () => publishedAt),
          })),
        }
      : {}),
  };
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that cannot end the script element it stands in, nor begin another. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] as string);
}
