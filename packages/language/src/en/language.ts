import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

export const en: LanguageData = {
  tag: 'en',
  name: 'English',
  functionWords: `
    the of and to in is that it for was on are as with his they be at this have from or had by not but what all
    were when we there can an your which their if will each about how up out them then she many some so these
    would other into has more her two like him see time could no make than been its who now people my made over
    did down only way find use may long after words just our under too very where most know get through back
    much before go good new write me man any day same right look think also around another came come work three
    word must because does part even place well such here take why help put different away again off went old
    number great tell men say small every found still between name should home big give air line set own read
    last never us left end along while might next below saw something thought both few those always looked show
    large often together asked going want until form without don't isn't won't can't didn't doesn't i'm it's
    you're they're you
  `,
  abbreviations:
    'mr mrs ms dr prof st sr jr rev gen sen rep gov col capt lt sgt hon vs etc e.g i.e no nos inc ltd co corp dept approx a.m p.m u.s u.k u.n jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig vol pp ed est',
  stem: naturalStemmer('porter_stemmer'),
};
