import { expect, it } from 'vitest';
import { parseFeed } from '../parse-feed.ts';

const languages = (text: string) => {
  const feed = parseFeed(new TextEncoder().encode(text));
  return [feed.language, ...feed.entries.map(({ language }) => language)];
};

it('takes the language from where it stands nearest: an element, xml:lang around, xml:lang of a text', () => {
  expect(
    languages(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><title xml:lang="uk">t</title>
       <entry><title>t</title></entry>
       <entry><title>t</title><content xml:lang="ro">c</content></entry>
       <entry xml:lang="pl"><title xml:lang="ro">t</title></entry>
       <entry xml:lang="pl"><dc:language>hu</dc:language></entry></feed>`,
    ),
  ).toEqual(['uk', 'uk', 'ro', 'pl', 'hu']);
});

it('writes a locale as a language tag', () => {
  expect(languages('<rss><channel><language>pt_BR</language><item><title>t</title></item></channel></rss>')).toEqual([
    'pt-BR',
    'pt-BR',
  ]);
});
