import type { Detection, RuleMatch } from '@hearsay/claims';
import { type Cause, type Claim, deriveId, LanguageTag, type Post } from '@hearsay/contracts';
import type { SilencedDetection } from './detecting/with-rules.ts';
import { excerptOf } from './excerpt.ts';

/** A post that denies or honestly asks is no new claim, but shows where a rumour has reached and whether it is being answered. */
const matchedOnly = new Set(['denial', 'question']);

/**
 * The claims of a post: none where nothing is said about how an election is run, and then nothing of the post is kept.
 * `by`: the rules of people that flag it, where any do.
 * The id follows from post, version and detector, so that a post read twice makes one claim.
 */
export function claimsOf(
  post: Post,
  detection: Detection | SilencedDetection,
  cause: Cause,
  by: readonly RuleMatch[] = [],
): Claim[] {
  if (!detection.flagged && !matchedOnly.has(detection.refusal ?? '')) return [];
  const readable = { text: post.text, ...(post.title === undefined ? {} : { title: post.title }) };
  const excerpt = excerptOf(readable, withEvidence(detection, by));
  const { id, version, source, platform, url, title, author, publishedAt, fetchedAt, reach, evidence } = post;
  const { sameAs, story } = post;
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
        ...(story === undefined ? {} : { story }),
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
      ...(by.length === 0 ? {} : { rules: by.map(({ rule, body }) => ({ rule, name: body.name })) }),
      cause,
      exercise: post.exercise,
    },
  ];
}

/** What a rule found is evidence as well; where the model found nothing, the excerpt is cut around it. */
function withEvidence(
  { passages, evidence }: Pick<Detection, 'passages' | 'evidence'>,
  by: readonly RuleMatch[],
): Parameters<typeof excerptOf>[1] {
  const found = by.map(({ rule, field, start, end }) => ({ field, start, end, concept: `rule ${rule}`, weight: 0 }));
  return { passages: passages.length > 0 ? passages : found, evidence: [...found, ...evidence] };
}
