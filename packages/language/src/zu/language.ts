import type { LanguageData } from '../language-data.ts';
import { affixStemmer } from '../stemmers/affixes.ts';

/** Endings of folded words: this language has no stemmer in the libraries used. */
const affixes = affixStemmer({
  endings: `
    weni ini eni wa iwe we ile anga a e i o u ekile ekisa isa ela ana
  `,
  minimum: 3,
  rounds: 1,
  minimumAfterPrefix: 4,
  prefixes: `
    ukwa ukwe uku ama aba aka abe awa ezi izi izin izim isi imi umu um uma in im ili ulu ubu uba o wa ba ka ku
    ng nga nge ngo ngezi ngama kwe kwa kwi kule lwe lwa la le ze za zo ye ya yo be ne na no nama nezi naba e es u i a
  `,
});

export const zu: LanguageData = {
  tag: 'zu',
  name: 'isiZulu',
  functionWords: `
    ukuthi futhi ngoba uma kodwa nje kakhulu lapho kanye lokhu lokho lesi lezi laba labo leli lelo lolu lo le
    yini ukuze njengoba manje namuhla izolo kusasa yonke bonke konke lonke zonke wonke kusho uthe bathi wathi
    sithi ngithi kungani kanjani nini kuphi mina wena yena thina nina bona yebo cha akukho kukhona ngeke khona
    phakathi phansi phezulu ngaphambi ngemuva emva kwakhe bakhe wakhe yakhe abantu umuntu unyaka iminyaka usuku
    izinsuku ukuba kuthiwa njalo ngenxa ngesikhathi uhulumeni ukhetho izwe ukuvota amavoti nokuthi kuze noma
    ngokuthi ukwenza ngokwe ezweni ababili kuleli lwezwe abazange akazange okwamanje omunye eminye eziningi
    abaningi uqobo
  `,
  abbreviations: 'mnu nksz nkk dkt solwazi njll isib no',
  stem: affixes,
};
