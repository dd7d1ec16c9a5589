import type { LanguageData } from '../language-data.ts';
import { affixStemmer } from '../stemmers/affixes.ts';

/** Endings of folded words: this language has no stemmer in the libraries used. */
const affixes = affixStemmer({
  endings: `
    busse>bus us>us sse>s likheid like heid hede ings ing inge erige tjies tjie jies jie etjie ers ere aars aar es e s te de er
  `,
  minimum: 3,
  rounds: 1,
  minimumAfterPrefix: 5,
  prefixes: `
    ge
  `,
});

export const af: LanguageData = {
  tag: 'af',
  name: 'Afrikaans',
  functionWords: `
    die en van is het in nie dat 'n te wat vir met sy op hy om ek as hulle ons was maar deur aan sal word of ook
    so kan daar al wees na uit by hierdie moet net een jou jy julle haar my hom hul meer oor tot toe nou baie
    wanneer waar hoe hoekom omdat sonder onder voor sê gesê kom gaan wil geen geld dié daardie nog self tussen
    teen sedert asook elke iemand niemand niks iets almal altyd nooit vandag môre gister hier jaar mense eerste
    twee drie bly ná vanaf volgens stem kry ja nee egter terwyl soos agter nie iemand gesien weggegooi
  `,
  abbreviations:
    'mnr mev mej dr prof ds st nr bl bv d.w.z ens m.a.w nl o.a t.o.v ca vm nm jan feb mrt apr jun jul aug sept okt nov des',
  stem: affixes,
};
