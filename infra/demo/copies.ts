import type { Random } from './seeded.ts';

type Language = 'ro' | 'ru' | 'en';

const before: Record<Language, readonly string[]> = {
  ro: ['RT ', '‼️ ', 'Am primit asta: ', 'Citiți!!! ', 'Din grup: ', '🔥 ', 'Vă rog citiți. '],
  ru: ['RT ', '‼️ ', 'Пересылаю: ', 'Внимание!!! ', 'Пишут в чате: ', '🔥 ', 'Читайте. '],
  en: ['RT ', '‼️ ', 'Seen in our group: ', 'Read this!!! ', 'Forwarded: ', '🔥 ', 'Wow. '],
};
const after: Record<Language, readonly string[]> = {
  ro: [' Distribuiți!', ' Dați mai departe 🙏', ' 😡😡', ' Rușine!', ' 🇲🇩', ' Maxim repost'],
  ru: [' Передайте дальше!', ' Максимальный репост', ' 😡😡', ' Позор!', ' 🤬', ' Расскажите соседям'],
  en: [' Please share!', ' 😡', ' Pass it on', ' Unreal.', ' 👀', ' Share before it is gone'],
};

type Edit = (text: string, language: Language, random: Random) => string;

const edits: readonly Edit[] = [
  (text, language, random) => random.one(before[language]) + text,
  (text, language, random) => text + random.one(after[language]),
  withoutAccents,
  (text) => text.replace(/[.!]+$/, '!!!'),
  (text) => text.replace(/[.!]+$/, ''),
  (text) => text.replace(/^\S+ \S+/, (start) => start.toUpperCase()),
  (text) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  slip,
];

/** The text as somebody else passes it on: one to three small edits, and now and then none at all. */
export function copyOf(text: string, language: Language, random: Random): string {
  const times = random.chance(0.15) ? 0 : 1 + Math.floor(random.next() * 3);
  let copy = text;
  for (const edit of Array.from({ length: times }, () => random.one(edits))) copy = edit(copy, language, random);
  return copy;
}

/** Romanian is mostly typed without its accents on telephones, Russian without ё. */
function withoutAccents(text: string, language: Language): string {
  if (language === 'ru') return text.replaceAll('ё', 'е');
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Two letters inside a longer word change places. */
function slip(text: string, _language: Language, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, i) => (/^\p{L}{7,}$/u.test(word) ? [i] : []));
  if (long.length === 0) return text;
  const at = random.one(long);
  const word = words[at] as string;
  const k = 2 + Math.floor(random.next() * (word.length - 4));
  words[at] = word.slice(0, k) + word.charAt(k + 1) + word.charAt(k) + word.slice(k + 2);
  return words.join(' ');
}
