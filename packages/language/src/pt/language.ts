import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

/** Plurals whose tilde folding took away: natural's rules look for it. */
const singular = (word: string) => word.replace(/([cs])oes$/, '$1ao');
const porter = naturalStemmer('porter_stemmer_pt');

export const pt: LanguageData = {
  tag: 'pt',
  name: 'Portuguese',
  functionWords: `
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
    quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse
    eles você essa num nem suas meu às minha numa pelos elas qual nós lhe deles essas esses pelas este dele foi
    são está tem ser ter há era estão vai vão pode podem fazer tudo nada hoje amanhã ontem aqui ali onde porque
    então ainda sobre contra desde cada outro outra dois duas três ano anos sim é vocês gente pra tá todos
  `,
  ownLetters: 'ã õ ç',
  abbreviations: 'sr sra srta dr dra prof profa eng gal cel cap art núm nº n p págs av r etc ex aprox tel v.exa exmo',
  stem: (word) => porter(singular(word)),
};
