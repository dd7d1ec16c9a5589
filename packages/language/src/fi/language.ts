import type { LanguageData } from '../language-data.ts';
import { snowballStemmer } from '../stemmers/snowball.ts';

export const fi: LanguageData = {
  tag: 'fi',
  name: 'Finnish',
  functionWords: `
    ja on ei se että oli hän mutta ovat kuin myös kun joka mukaan niin sekä jo vain ole tai jos nyt sen vielä
    olla ollut siitä mitä noin eli sitä voi tämä kaikki hänen ne siis kanssa sitten jälkeen vuoden ennen mikä
    minä sinä me te he tässä joita jonka jotka kuitenkin koska eivät olisi olivat pitää enemmän uusi hyvä paljon
    aina miten miksi missä tämän tätä minun meidän heidän mitään joku koko lisäksi muut muun näin siellä täällä
    kyllä en et emme ette voidaan tulee sanoi ettei asti kohti ilman vaikka
  `,
  ownLetters: 'ä ö',
  abbreviations: 'hra rva tri prof nro n klo esim ym yms jne mm ts ks vrt puh milj mrd alk v s os',
  stem: snowballStemmer('finnish'),
};
