import type { LanguageData } from '../language-data.ts';
import { snowballStemmer } from '../stemmers/snowball.ts';

const porter = snowballStemmer('romanian');

export const ro: LanguageData = {
  tag: 'ro',
  name: 'Romanian',
  functionWords: `
    de și în la a cu nu pe un o să din care că este mai ce pentru se au fost sunt ca sau dar al ale lui ei lor
    prin după cum când dacă fi am ai are avea avem aveți era erau foarte tot toate toți doar numai acest această
    aceasta aceste acești acel acea acum astăzi mâine ieri aici acolo unde cine cât câte fără sub peste între
    până către împotriva deci însă iar nici niciun nicio cineva ceva nimic nimeni mult multe mulți eu tu el ea
    noi voi ele mi ne vă le îi îl își ar va vom vor spus două doi trei anul ani si in sa
  `,
  ownLetters: 'ă ș ț ş ţ â î',
  abbreviations: 'dl dna dr prof ing gen av str nr art alin lit etc ex pag tel mil mld lei bd bl sc ap jud com ș.a m.d',
  stem: (word) => porter(word),
};
