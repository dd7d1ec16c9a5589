import type { Detection } from '@hearsay/claims';
import { type Cause, type Claim, deriveId, LanguageTag, type Post } from '@hearsay/contracts';
import { excerptOf } from './excerpt.ts';

/** A post that denies or honestly asks is no new claim, but shows where a rumour has reached and whether it is being answered. */
const matchedOnly = new Set(['denial', 'question']);

/**
 * The claims of a post: none where nothing is said about how an election is run, and then nothing of the post is kept.
 * The id follows from post, version and detector, so that a post read twice makes one claim.
 */
export function claimsOf(post: Post, detection: Detection, cause: Cause): Claim[] {
  if (!detection.flagged && !matchedOnly.has(detection.refusal ?? '')) return [];
  const excerpt = excerptOf({ text: post.text, ...(post.title === undefined ? {} : { title: post.title }) }, detection);
  const { id, version, source, platform, url, title, author, publishedAt, fetchedAt, reach, evidence, sameAs } = post;
  return [
    {
      type: 'claim',
      v: 1,
      id: deriveId('claim', id, version),
      jurisdiction: post.jurisdiction,
      post: {
        id,
        version,
        source,
        platform,
        fetchedAt,
        ...(url === undefined ? {} : { url }),
        ...(title === undefined ? {} : { title }),
        ...(author === undefined ? {} : { author }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
        ...(reach === undefined ? {} : { reach }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(sameAs === undefined ? {} : { sameAs }),
      },
      language: LanguageTag.safeParse(detection.language).data ?? 'und',
      excerpt: excerpt.text,
      category: detection.category,
      flags: [...detection.flags],
      stance: detection.stance,
      confidence: detection.confidence,
      flagged: detection.flagged,
      words: excerpt.words,
      detector: detection.model,
      cause,
      exercise: post.exercise,
    },
  ];
}
