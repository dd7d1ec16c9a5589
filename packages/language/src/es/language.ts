import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

const accented = (word: string) => word.replace(/([cs])ion$/, '$1ión');
const porter = naturalStemmer('porter_stemmer_es');

export const es: LanguageData = {
  tag: 'es',
  name: 'Spanish',
  functionWords: `
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
    sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque
    qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e
    vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo
    sido gran país según menos mundo año antes estado quiere mientras lugar solo ellos usted ustedes nosotros
    estos estas hoy nada quien están tienen hacer pues cómo tú esto eres
  `,
  ownLetters: 'ñ ¿ ¡',
  abbreviations:
    'sr sra srta dr dra d dª prof ing lic gral cap art núm nº no pág págs av avda ee.uu ud uds etc p.ej aprox a.m p.m tel c.p',
  stem: (word) => porter(accented(word)),
};
