import type { LanguageData } from '../language-data.ts';
import { affixStemmer } from '../stemmers/affixes.ts';

/** Endings of folded words: this language has no stemmer in the libraries used. */
const affixes = affixStemmer({
  endings: `
    weni ini eni wa iwe we ile anga a e i o u isa ela ana
  `,
  minimum: 3,
  rounds: 1,
  minimumAfterPrefix: 4,
  prefixes: `
    ukwa ukwe uku ama aba abe awa ezi izi iin iim ii izin izim isi imi umu um in im ili ilu ulu ubu o wa ba ka
    ku ng nga nge ngo ngezi ngama kwe kwa kwi lwe lwa la le ze za zo ye ya yo be ne na no nama nezi naba e es
    ndi
  `,
});

export const xh: LanguageData = {
  tag: 'xh',
  name: 'isiXhosa',
  functionWords: `
    ukuba kwaye kuba xa kodwa nje kakhulu apho kunye oku oko esi ezi aba abo eli elo olu le yintoni ukuze
    njengoba ngoku namhlanje izolo ngomso yonke bonke konke lonke zonke wonke uthe bathi wathi sithi ndithi
    kutheni njani nini phi mna wena yena thina nina bona ewe hayi akukho kukho andiyi khona phakathi phantsi
    phezulu phambi emva kwakhe bakhe wakhe yakhe abantu umntu unyaka iminyaka usuku iintsuku kuthiwa njalo
    ngenxa ngexesha urhulumente unyulo ilizwe ukuvota iivoti okanye ukwenza elizweni ngokubhekiselele yaye
    ngokuthi kufuneka ndiya ndi iintlanganiso iimeko zoluntu ngokwenza kakuhle esithi lo nto into izinto omnye
    eminye abaninzi ezininzi phantse nangona ngaphezulu yokuba
  `,
  abbreviations: 'mnu nksz nkk gqr njl umz no',
  stem: affixes,
};
