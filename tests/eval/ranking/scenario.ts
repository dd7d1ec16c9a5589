import { deriveId, type Post } from '@hearsay/contracts';
import { seeded } from '@hearsay/testkit';
import { complaints, flood, ordinary, serious } from './texts.ts';

export interface ScenarioOptions {
  readonly seed: number;
  /** Length in log time. */
  readonly minutes: number;
  /** Tips of the flood in an hour of log time, and from how many authors. */
  readonly flood: { readonly perHour: number; readonly authors: number };
}

/** A post, what it belongs to, and when it comes (milliseconds since 1970). */
export interface Said {
  readonly at: number;
  readonly post: Post;
  /** `hours`, `hack` … of a serious rumour; an ordinary one; nothing worth a look. */
  readonly kind: 'serious' | 'ordinary' | 'complaint' | 'flood';
  readonly name?: string;
}

export const start = Date.parse('2014-11-30T10:00:00Z');
const minute = 60_000;
const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'sa', 'lo', 'ni', 've', 'du', 'ga', 'pi'];
const openings = ['', 'RT ', 'Listen: ', 'Please share! ', 'Unbelievable. ', 'I can confirm: '];
const endings = ['', '!', '!!!', ' 😱', ' #vote', ' https://t.example/x'];

/**
 * An hour, or part of one, of election day, the same for the same seed: serious rumours of which each begins at some time of its own and is
 * passed on by other people every half minute or so; ordinary rumours, a few of them far more popular; complaints; and a flood of tips,
 * each unique and half of them of the most alarming kinds.
 */
export function scenario({ seed, minutes, flood: { perHour, authors } }: ScenarioOptions): Said[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (length: number) => {
    const name = Array.from({ length }, () => pick(syllables)).join('');
    return `${name[0]?.toUpperCase()}${name.slice(1)}`;
  };
  const all: Said[] = [];
  const say = (kind: Said['kind'], at: number, text: string, author: string, name?: string) => {
    const tip = kind === 'flood';
    const time = new Date(Math.round(at)).toISOString();
    const post: Post = {
      type: 'post',
      v: 1,
      id: deriveId('post', seed, all.length),
      version: 1,
      jurisdiction: 'md' as Post['jurisdiction'],
      source: (tip ? 'tips' : `feed-${Math.floor(random() * 12)}`) as Post['source'],
      platform: tip ? 'tipline' : 'mastodon',
      text,
      author: deriveId('author', seed, author),
      publishedAt: time,
      fetchedAt: time,
      places: [],
      exercise: false,
    };
    all.push({ at: Date.parse(time), post, kind, ...(name === undefined ? {} : { name }) });
  };
  const end = start + minutes * minute;

  const spread = (
    kind: 'serious' | 'ordinary',
    name: string,
    text: string,
    from: number,
    gap: number,
    most: number,
  ) => {
    let at = from;
    for (let n = 0; n < most && at < end; n += 1) {
      say(kind, at, `${pick(openings)}${text}${pick(endings)}`, `${name} ${n}`, name);
      at += gap * (0.3 + 1.4 * random());
    }
  };
  for (const [name, text] of Object.entries(serious)) {
    const from = start + (0.15 + 0.6 * random()) * (end - start);
    spread('serious', name, text.replace('{town}', word(4)), from, 30_000, 12);
  }
  for (let n = 0; n < 24; n += 1) {
    const popular = n % 6 === 0;
    const text = (ordinary[n % ordinary.length] as string).replace('{town}', word(4));
    spread(
      'ordinary',
      `ordinary ${n}`,
      text,
      start + random() * (end - start),
      popular ? 12_000 : 90_000,
      popular ? 80 : 8,
    );
  }
  for (let n = 0; n < minutes * 20; n += 1) {
    say('complaint', start + random() * (end - start), pick(complaints).replace('{town}', word(4)), `c ${n % 300}`);
  }
  const tips = Math.round((perHour * minutes) / 60);
  for (let n = 0; n < tips; n += 1) {
    const text = pick(flood)
      .replace('{street}', `${word(3)} street`)
      .replace('{n}', String(1 + Math.floor(random() * 900)));
    say('flood', start + random() * (end - start), text, `f ${Math.floor(random() * authors)}`);
  }
  return all.sort((a, b) => a.at - b.at);
}
