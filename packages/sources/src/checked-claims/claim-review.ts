import type { RawClaim } from './raw-claim.ts';

type Json = Record<string, unknown>;

/** Claims in JSON, or in JSON Lines. @throws Error where it is neither. */
export function claimsInJson(text: string): RawClaim[] {
  const found: RawClaim[] = [];
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    text.split('\n').forEach((line, i) => {
      if (line.trim() === '') return;
      try {
        collect(JSON.parse(line), found, 0);
      } catch {
        throw new Error(`line ${i + 1} is not JSON`);
      }
    });
    return found;
  }
  collect(whole, found, 0);
  return found;
}

/** Walks down to whatever is a claim. Depth is bounded: a file from outside may be nested without end. */
function collect(value: unknown, found: RawClaim[], depth: number): void {
  if (depth > 20 || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found, depth + 1);
    return;
  }
  const one = value as Json;
  if (typesOf(one).includes('ClaimReview')) found.push(fromClaimReview(one));
  else if (Array.isArray(one.claimReview)) found.push(...fromFactCheckTools(one));
  else if (typeof one.text === 'string') found.push(plain(one));
  else for (const inner of Object.values(one)) collect(inner, found, depth + 1);
}

const typesOf = (one: Json): unknown[] => (Array.isArray(one['@type']) ? one['@type'] : [one['@type']]);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const inner = (value: unknown): Json => {
  const first = Array.isArray(value) ? value[0] : value;
  return first !== null && typeof first === 'object' ? (first as Json) : {};
};

/** schema.org/ClaimReview */
function fromClaimReview(one: Json): RawClaim {
  return {
    text: text(one.claimReviewed) ?? text(inner(one.itemReviewed).name),
    title: text(one.headline) ?? text(one.name),
    rating: text(inner(one.reviewRating).alternateName) ?? text(inner(one.reviewRating).name),
    date: text(one.datePublished),
    language: text(one.inLanguage),
    url: text(one.url) ?? text(one['@id']),
    publisher: text(inner(one.author).name) ?? text(inner(one.publisher).name),
  };
}

/** An entry of `claims` as Google's Fact Check Tools API answers: one claim, and who reviewed it. */
function fromFactCheckTools(one: Json): RawClaim[] {
  return (one.claimReview as unknown[]).map((review) => {
    const { title, reviewDate, textualRating, languageCode, url, publisher } = inner(review);
    return {
      text: text(one.text),
      title: text(title),
      rating: text(textualRating),
      date: text(reviewDate) ?? text(one.claimDate),
      language: text(languageCode),
      url: text(url),
      publisher: text(inner(publisher).name) ?? text(inner(publisher).site),
    };
  });
}

/** `{text, title?, rating?, date?, language?, url?, publisher?}` */
function plain(one: Json): RawClaim {
  const { title, rating, verdict, date, language, lang, url, publisher } = one;
  return {
    text: text(one.text),
    title: text(title),
    rating: text(rating) ?? text(verdict),
    date: text(date),
    language: text(language) ?? text(lang),
    url: text(url),
    publisher: text(publisher),
  };
}
