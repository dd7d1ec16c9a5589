/**
 * Makes scenario.jsonl from the story: `npx tsx infra/demo/build-scenario.ts`. What people wrote stands in story/*.yaml; where a post has
 * `copies`, others pass it on with the small edits that people make. The same story always gives the same file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { copyOf } from './copies.ts';
import { handle } from './handles.ts';
import { type Random, seeded } from './seeded.ts';

type Language = 'ro' | 'ru' | 'en';

/** A post of the story: exactly one of the languages holds its text. */
type Written = {
  /** `8:05`, or `25:10` for ten past one in the night after. */
  at: string;
  feed: string;
  /** A handle; `-` where the outlet itself speaks. A handle is made up where it is absent. */
  by?: string;
  title?: string;
  /** The rumour it spreads, where that is not the chapter's; `-` for none. */
  rumour?: string;
  copies?: { many: number; minutes: number; feeds: string[] };
} & { [L in Language]?: string };

interface Chapter {
  /** The rumour that posts of this chapter spread, unless they say otherwise. */
  rumour?: string;
  posts: Written[];
}

interface Item {
  at: number;
  feed: string;
  id: string;
  author?: string;
  title?: string;
  text: string;
  lang: Language;
  rumour?: string;
}

const story = new URL('story/', import.meta.url);
const items = readdirSync(story)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => chapter(file.replace(/^\d+-|\.yaml$/g, ''), parse(readFileSync(new URL(file, story), 'utf8'))))
  .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
writeFileSync(new URL('scenario.jsonl', import.meta.url), items.map((item) => `${JSON.stringify(item)}\n`).join(''));
console.log(
  `${items.length} items, ${items.filter(({ rumour }) => rumour !== undefined).length} of them spread a rumour`,
);

function chapter(name: string, { rumour, posts }: Chapter): Item[] {
  return posts.flatMap((written, i) => {
    const id = `${name}-${String(i + 1).padStart(2, '0')}`;
    const random = seeded(id);
    const first = itemOf(written, id, rumour, random);
    const { copies } = written;
    if (!copies) return [first];
    const passedOn = Array.from({ length: copies.many }, (_, k): Item => {
      const { title: _title, ...rest } = first;
      return {
        ...rest,
        id: `${id}-c${k + 1}`,
        // Most pass it on at once, some long after.
        at: minute(first.at + 1 + copies.minutes * random.next() ** 1.7),
        feed: random.one(copies.feeds),
        author: handle(first.lang, random),
        text: copyOf(first.text, first.lang, random),
      };
    });
    return [first, ...passedOn];
  });
}

function itemOf(written: Written, id: string, chapterRumour: string | undefined, random: Random): Item {
  const said = (['ro', 'ru', 'en'] as const).filter((lang) => written[lang] !== undefined);
  const [lang] = said;
  if (lang === undefined || said.length > 1)
    throw new Error(`${id} needs its text in one language, has ${said.length}`);
  const rumour = written.rumour ?? chapterRumour ?? '-';
  const author = written.by ?? handle(lang, random);
  return {
    at: clock(written.at, id),
    feed: written.feed,
    id,
    ...(author === '-' ? {} : { author }),
    ...(written.title === undefined ? {} : { title: written.title }),
    text: (written[lang] as string).trim(),
    lang,
    ...(rumour === '-' ? {} : { rumour }),
  };
}

function clock(at: string, id: string): number {
  const parts = /^(\d{1,2}):(\d\d)$/.exec(at);
  if (!parts) throw new Error(`${id}: "${at}" is not a time such as 8:05`);
  return Number(parts[1]) * 60 + Number(parts[2]);
}

function minute(at: number): number {
  return Math.min(1799, Math.round(at * 10) / 10);
}
