import { answerUrl, claimReview, type ReviewSetting } from './claim-review.ts';
import type { PublishedRebuttal } from './published.ts';

/** What is public, for programs: every answer with its ClaimReview in each language it is written in. */
export function publishedAnswers(items: readonly PublishedRebuttal[], setting: ReviewSetting) {
  return {
    publisher: setting.body,
    election: setting.election,
    items: items.map((item) => ({
      id: item.id,
      version: item.version,
      kind: item.kind,
      verdict: item.verdict,
      category: item.category,
      publishedAt: item.publishedAt,
      corrects: item.corrects,
      texts: item.texts,
      urls: Object.fromEntries(
        Object.keys(item.texts).map((language) => [language, answerUrl(setting.pageUrl, item.id, language)]),
      ),
      claimReviews: Object.keys(item.texts).map((language) => claimReview(item, language, setting)),
    })),
  };
}
