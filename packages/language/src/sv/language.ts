import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

export const sv: LanguageData = {
  tag: 'sv',
  name: 'Swedish',
  functionWords: `
    och i att det som en på är av för med den till inte har de ett om var jag han från men vi kan så hade sig
    hon ska nu blev efter mycket vill ut över också vara eller när bli mig där vad vid sin upp bara något varit
    kommer mer alla sina själv många andra blir denna detta dessa mot du man oss dem deras vår våra utan under
    igen hans hennes före få får gör göra säger sade honom två in bra någon några ingen hela alltid aldrig
    mellan varför vem finns genom ligger nej dag ta går kunde skulle ville måste varje blivit hur därför ännu
    tillbaka vecka året människor skall då här sedan enligt även samt eftersom ni er än jämfört
  `,
  ownLetters: 'ä ö',
  abbreviations:
    'hr fr dr prof nr kr ca bl.a t.ex osv dvs pga jfr st kl tel milj mdr jan feb apr aug sept okt nov dec f.d m.m',
  stem: naturalStemmer('porter_stemmer_sv'),
};
