import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

export const nb: LanguageData = {
  tag: 'nb',
  name: 'Norwegian Bokmål',
  functionWords: `
    og i det er på til som en å for at av med de den ikke har jeg var et han om fra men vi kan så ble seg hun
    skal nå etter veldig vil ut over også være eller når bli meg hvor hva ved sin opp kun noe vært kommer mer
    alle sine selv mange andre blir denne dette disse mot hvis du man oss dem deres vår våre uten under igjen
    hans hennes før få får gjør gjøre sier sa ham to inn bare bra noen ingen hele alltid aldri mellom hvorfor
    hvem finnes gjennom ligger nei dag ta går kunne skulle ville måtte hver blitt hvordan derfor ennå tilbake
    uke året mennesker avgitt mye mitt ditt sammen eg ikkje ein ei frå dei vere vart berre noko kva kven korleis
    meir
  `,
  ownLetters: 'æ ø',
  abbreviations:
    'hr fr dr prof nr kr ca bl.a f.eks osv dvs pga jf stk kl tlf mill mrd jan feb apr aug sept okt nov des st',
  stem: naturalStemmer('porter_stemmer_no'),
};
