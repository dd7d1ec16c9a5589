import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

export const fr: LanguageData = {
  tag: 'fr',
  name: 'French',
  functionWords: `
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son
    aux cette ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux elle si même entre
    sans après encore être très dont depuis vous ils avait leurs moins où donc c'est avoir quand tous cela faire
    lui était toujours trop ici peu je tu mon ma mes notre nos votre vos rien jamais contre sous autre autres
    non alors d'un d'une l'on n'est qu'il j'ai à ça quoi quel quelle pourquoi parce chez vers avant j l d qu n c
    s
  `,
  ownLetters: 'ç œ ù ê où',
  abbreviations:
    'm mm mme mmes mlle dr pr me mgr st ste art n° no p pp etc ex cf env av bd tél c.-à-d p.ex janv févr avr juil sept oct nov déc',
  stem: naturalStemmer('porter_stemmer_fr'),
};
