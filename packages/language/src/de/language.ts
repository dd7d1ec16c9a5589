import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

export const de: LanguageData = {
  tag: 'de',
  name: 'German',
  functionWords: `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
    bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll
    ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte gibt alle seit
    muss doch jetzt drei beim weil du ihr mich dir uns euch kein dieses damit ob denn mal da hier warum wer wo
    ja nein sehr heute sowie etwa
  `,
  ownLetters: 'ß ä ö ü',
  abbreviations:
    'hr fr dr prof dipl ing st str nr art abs bzw usw z.b d.h u.a ca evtl ggf inkl vgl mio mrd tel o.ä s.o s.u jan feb apr aug sept okt nov dez mo di mi do sa so abg',
  stem: naturalStemmer('porter_stemmer_de'),
};
