import type { LanguageData } from '../language-data.ts';
import { snowballStemmer } from '../stemmers/snowball.ts';

export const lt: LanguageData = {
  tag: 'lt',
  name: 'Lithuanian',
  functionWords: `
    ir kad tai yra su į iš bet kaip apie jis nuo per dar už ar tik jau buvo po bus dėl ne jo prie savo ji kai
    jos kas mes taip labai nėra jie jų ką kur kurie kuris kuri tačiau nors pat būti buvę gali galima galėtų jei
    jeigu arba nei iki be prieš tarp tuo to tas ta tie tos šis ši šie šios šį man tau mums jums jiems aš tu jūs
    mano tavo mūsų jūsų daug daugiau mažai viskas visi visos visų kodėl kada kiek kuo niekas nieko lietuvos metų
    metais metu šiandien rytoj vakar o bei taigi esu esate turi reikia negali
  `,
  ownLetters: 'ė ė į ų ą ę',
  abbreviations: 'p pon dr prof nr psl pvz kt t.y t.t val tūkst mln mlrd tel m g d sav vad',
  stem: snowballStemmer('lithuanian'),
};
