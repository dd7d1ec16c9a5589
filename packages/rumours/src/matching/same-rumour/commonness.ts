import type { Word } from '../text/reading.ts';
import { WRAPPING_WORDS } from '../text/word-classes.ts';

/**
 * Words that stand in a great many posts about elections or in any chatter, as stems or folded words: sharing them says
 * little. Written from general knowledge, not counted on a corpus.
 */
const COMMON = new Set(
  `vote voter votes voting elect election elections ballot ballots poll polls candidate party campaign president presid government govern state
country people peopl man woman men women thing time year day week today news say says said tell told know think see look make made get got go going come
take want need like good bad new old one two first last real true right left way work home call show find found give let put keep use try back even still never
always much many lot most every man guy video photo pictur post tweet twitter facebook media man world america american us usa
trump biden obama clinton democrat republican gop senat congress
voto votos votar eleccion elecciones candidato partido vot electie alegeri wahl wahlen stimme stimmen partei vote election elections parti scrutin
выборы выборов голос голосов голосование вибори виборів голосів انتخابات الانتخابات चुनाव वोट არჩევნები secim oy oylar wybory glos vaalit val valg`.split(
    /\s+/u,
  ),
);

/** The weight of a word: half or less if common, more for a name, a number or a long word. */
export function commonness(word: Word, stemmed: string): number {
  if (COMMON.has(word.form) || COMMON.has(stemmed) || WRAPPING_WORDS.has(word.form)) return 0.4;
  if (word.number) return word.form.length > 1 ? 1.2 : 0.6;
  const length = Math.min(1.3, 0.55 + 0.09 * word.form.length);
  return word.capital ? length * 1.25 : length;
}
