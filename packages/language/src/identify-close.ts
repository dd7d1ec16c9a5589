/**
 * Languages so close that n-grams waver. For each group: spellings and endings that speak for one against the rest,
 * weighed only when the best two candidates are of one group.
 */
const GROUPS: readonly Readonly<Record<string, RegExp>>[] = [
  {
    da: /tion|hed(?:en|er|s)?\b|øj|ej|bb|ede\b|\baf|\bud|ld|gt\b|æg|dt\b|ske\b|eg\b|ag\b|nds?\b|lig(?:e|t)?\b/g,
    nb: /sjon|het(?:en|er|s)?\b|øy|ei|kk|pp\b|tt\b|\but|\bav|kj|gj|yn|ak\b|ek\b|kte?\b|nn\b|leg\b|ene\b|ert\b/g,
    sv: /tion|ck|het(?:en|er|s)?\b|[äö]|ande\b|orna?\b|arna?\b|\bav|\but|skt\b|gt\b/g,
  },
  {
    cs: /[ěřů]|ou\b|ého\b|ství|[cčsšzžj]e\b|í\b|ích\b|ím\b|ej/g,
    sk: /[ľĺŕôä]|ia|ie|iu|ého\b|ov\b|stv|ť|dz|ú\b|ej\b|ých\b|cí\b|uje/g,
  },
  {
    es: /ción|ciones|ñ|[¿¡]|dad(?:es)?\b|ie|ue|ll|\bel\b|\bla\b|y\b|ando\b|aba\b/g,
    pt: /ção|ções|[ãõ]|dade|lh|nh|ei|ou|ss|agem|ç|\bo\b|\ba\b|em\b|ais\b/g,
    ca: /ció|ny|l·l|tge|ix|[ct]at\b|[aeiou]ts\b|ç|[èò]/g,
    gl: /ción|xe|xi|xa|ñ|nh\b|eiro|dade|ou/g,
    it: /zion|gli|[bcdfglmnprstvz]{2}[aeio]|[ei]\b|tà\b/g,
  },
  {
    ru: /[ыэё]|ться|ого\b|его\b|ии\b|ие\b|ость|ск[аио]|ова|ет\b|ют\b/g,
    uk: /[іїєґ]|ться|ськ|ння|ува|ові\b|ють\b|ий\b/g,
    bg: /ъ|щ|ят[аи]?\b|[аи]та\b|ите\b|ото\b|ът\b|ва\b|ване|ени[ея]|ск[аио]\b/g,
    mk: /[јѓќѕљњџ]|та\b|ите\b|то\b|от\b|ува|њето|ње\b|ски(?:от|те)?\b/g,
    sr: /[јђћљњџ]|ог\b|ом\b|их\b|ију\b|ити\b|ња\b|ски\b|ије?\b|ује/g,
    be: /[ўіыэ]|дз|ць|ага\b|цц|ск[аі]/g,
  },
  {
    nl: /ij|sch|[aeo]{2}n?\b|en\b|z|c|ischt?\b/g,
    de: /sch|ß|[äöü]|ei|ung|ie|z|ch/g,
  },
  { hi: /है|हैं|में|ने|का|की|के|को|से|और|नहीं|ता|ती|ों/g, mr: /आहे|ळ|च्या|मध्ये|ला|चा|ची|चे|नी|ून|आणि|ात/g },
  { fi: /[äö]|ssa|ssä|lla|llä|sta|stä|ksi|nen|uo|yö|ien\b/g, et: /õ|ü|[db]|st\b|le\b|ks\b|ud\b|mine|se\b|õi|ga\b/g },
];

/** Languages without n-grams of their own lean on these cues more than the others, which weigh a tenth. */
const WEIGHTS: Readonly<Record<string, number>> = { mk: 0.5, gl: 0.3 };

/** Evidence for `language` against `rival`, both of one group: hits per letter, times a weight; 0 otherwise. */
export function closePairVote(language: string, rival: string, lower: string): number {
  for (const group of GROUPS) {
    const own = group[language];
    const other = group[rival];
    if (own === undefined || other === undefined) continue;
    const hits = (lower.match(own)?.length ?? 0) - (lower.match(other)?.length ?? 0);
    return ((WEIGHTS[language] ?? WEIGHTS[rival] ?? 0.1) * hits) / Math.max(12, lower.length);
  }
  return 0;
}

/**
 * How often the letters that set a language apart stand in its texts (rounded shares of letters): their absence in a
 * long text speaks against it. Languages often typed without them are left out.
 */
const EXPECTED: Readonly<Record<string, readonly [share: number, letters: RegExp]>> = {
  uk: [0.085, /[іїєґ]/],
  be: [0.13, /[іўыэ]/],
  ru: [0.025, /[ыэё]/],
  bg: [0.018, /[ъщ]/],
  sr: [0.06, /[јљњђћџčćžšđ]/],
  mk: [0.03, /[јѓќљњџѕ]/],
  kk: [0.15, /[әғқңөұүһі]/],
  vi: [0.2, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý]/],
  lv: [0.1, /[āčēģīķļņšūž]/],
  is: [0.12, /[áðéíóúýþæö]/],
  hu: [0.1, /[áéíóöőúüű]/],
  az: [0.15, /[əıöüğşç]/],
  cs: [0.1, /[áčďéěíňóřšťúůýž]/],
  sk: [0.1, /[áäčďéíĺľňóôŕšťúýž]/],
  sl: [0.03, /[čšž]/],
  tr: [0.1, /[çğıöşü]/],
  yo: [0.1, /[ẹọṣàáèéìíòóùú]/],
  sq: [0.08, /[ëç]/],
};

/** 0, or how surprising it is that none of a language's own letters is there: expected count, at most 2. */
export function missingLetters(language: string, lower: string): number {
  const expected = EXPECTED[language];
  if (expected === undefined || expected[1].test(lower)) return 0;
  return Math.min(2, expected[0] * lower.length);
}
