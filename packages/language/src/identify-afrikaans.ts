/**
 * Afrikaans against Dutch, whose n-grams stand in for it: spellings and little words that only one of the two has.
 * Words that English shares ("my", "was", "by") are left out.
 */
const CUES: readonly (readonly [weight: number, cue: RegExp])[] = [
  [
    1.5,
    /\b(?:nie|vir|hulle|hy|ek|jy|baie|hierdie|daardie|wees|reeds|saam|môre|dankie|julle|haar|toe|nou|vra|eie|sê|kry|gesê|ná|dié|se|teen|word|oor|waar|mense|ure|sien|moenie|kyk|weg|nuwe|net|glo|al|glad|oop|laat|tel|hoor)\b/g,
  ],
  [1.5, /(?<!\p{L})'n(?!\p{L})/gu],
  [0.5, /\bdie\b/g],
  [1, /\bsk|sk(?=[ao])|[bdfghjklmnprstvw]y(?=[bdfgklmnprstvwe]|\b)|lik\b|likhede?\b/g],
  [1, /(?:[^nu]s|[aeiou])sies?\b|[eoui]ë|[aeiou]ne?ings?\b|ê|kies|verkies|stemlok|brie(?:f|we)|[aeou]we(?:r|rs)?\b/g],
  [0.8, /\bge[a-z]{2,}(?:[aeiou]{1,2}[bfgjklmprs]|[lr]k|rg|k|g)\b/g],
  [0.4, /[bdfgklmnprstvw]e\b/g],
  [
    -2,
    /ij|sch|eau|\b(?:een|de|niet|zijn|ik|je|jij|wij|we|zij|ze|er|naar|werd|wordt|worden|heeft|hebben|deze|mijn|hun|wel|nu|onze|geen van)\b/g,
  ],
  [-1, /ske\b|[æøåä]|øy/g],
  [-1, /z|tie\b|[aeiou]c|c[aeioulr]|[a-z]{3}[^e]en\b|\b(?:had|dan|zo|dat hij)\b/g],
];

/** For Afrikaans where positive, for Dutch where negative: −1 to 1. */
export function afrikaansOverDutch(lower: string): number {
  const text = lower.replaceAll('’', "'");
  let sum = 0;
  for (const [weight, cue] of CUES) sum += weight * (text.match(cue)?.length ?? 0);
  return Math.max(-1, Math.min(1, sum / 3));
}
