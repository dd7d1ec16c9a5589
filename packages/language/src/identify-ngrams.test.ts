import { eld } from 'eld/small';
import { describe, expect, it } from 'vitest';
import { ngramScores } from './identify-ngrams.ts';

const texts = [
  'They closed the polling station early and nobody could say why.',
  'Они закрыли участок раньше времени, и никто не знает почему',
  'Äänestyspaikka suljettiin aikaisin, eikä kukaan tiedä miksi',
  'საარჩევნო უბანი ადრე დაიკეტა და არავინ იცის რატომ',
  'मतदान केंद्र जल्दी बंद कर दिया गया और किसी को नहीं पता क्यों हुआ यह सब कल रात को गाँव में अचानक और लोग घर लौट गए और फिर कोई नहीं आया वापस देखने को भी',
  'Abstimmungsergebnisübermittlungsverfahrensvorschriftenänderungsverordnungsentwurf gilt',
  'a',
  'an',
  'the',
  'no no no no',
  '12:30 — 15 %',
  '',
  '   ',
  '😀 ok 👍🏽 fine',
  'half a pair \ud83d and more \udc00x',
  '投票所は早く閉まった',
  'L’élection a été “volée”, dit-il…',
];

describe('n-gram scores', () => {
  it.each(texts)('are those of the package that carries the tables: %s', (text) => {
    expect(ngramScores(text)).toEqual(Object.entries(eld.detect(text).getScores()));
  });
  it('are the same when a text comes again after others', () => {
    const first = texts.map((text) => ngramScores(text));
    expect(texts.map((text) => ngramScores(text))).toEqual(first);
  });
});
