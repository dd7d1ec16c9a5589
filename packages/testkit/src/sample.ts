import type { FeedItem } from './feed-server.ts';

/** A generated sample: rumours said many times in slightly other clothes, and noise around them. Made up, the same for the same seed. */
export interface Sample {
  readonly items: readonly FeedItem[];
  /** How often each rumour is said; its place is its number. */
  readonly rumours: readonly number[];
}

const rumours = [
  'The voter register was hacked this morning and nobody can vote in {place}',
  'Ballots are being burned behind the school in {place}, I saw the smoke myself',
  'They bus people from village to village to vote twice in {place}',
  'Serverul CEC a fost atacat de hackeri, registrul alegătorilor nu merge la {place}',
  'Au fost găsite buletine de vot ștampilate dinainte la secția din {place}',
  'Morții votează la {place}, pe listele electorale sunt sute de decedați',
  'Хакеры взломали реестр избирателей, в {place} никто не может проголосовать',
  'На участке в {place} вбросили бюллетени, наблюдателей выгнали',
  'В {place} за голос дают по 500 лей, покупают голоса прямо у участка',
  'The counting machines in {place} switch votes, the results are falsified',
] as const;

const noise = [
  'Plum cake from our kitchen, the recipe with photos',
  'Rain in the north, sun in the south, and a cold night to come',
  'Our team won again, what an evening at the stadium',
  'Piața centrală se deschide sâmbătă la ora opt',
  'Сегодня в городе концерт, вход свободный',
  'New bus line to the airport from Monday',
] as const;

const places = ['Balti', 'Orhei', 'Cahul', 'Soroca', 'Ungheni', 'Comrat', 'Edinet', 'Hincesti'];
const openings = ['', '', 'RT @somebody: ', 'LIVE: ', '😱 ', '‼️ '];
const endings = ['', '', '!', '!!!', ' 😱😱', ' https://t.example/abc', ' #alegeri2014'];

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param share how much of it says a rumour, 0 to 1. */
export function sample(seed: number, size: number, share = 0.5): Sample {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const said = rumours.map(() => 0);
  const items = Array.from({ length: size }, (_, i): FeedItem => {
    const author = `author ${Math.floor(random() * 200)}`;
    if (random() >= share) return { id: `${seed}-${i}`, author, text: `${pick(noise)} (${i})` };
    const which = Math.floor(random() * rumours.length);
    said[which] = (said[which] as number) + 1;
    const text = (rumours[which] as string).replace('{place}', places[which % places.length] as string);
    return { id: `${seed}-${i}`, author, text: `${pick(openings)}${text}${pick(endings)}` };
  });
  return { items, rumours: said };
}
