import { stem } from '@hearsay/language';
import type { DocumentFields } from './port.ts';
import type { Search } from './search.ts';
import { searchWords, type WordSpan, wordSpans } from './search-words.ts';
import { wellFormed } from './well-formed.ts';

/** Characters of context on each side of a match, and fragments at most. */
const CONTEXT = 80;
const FRAGMENTS = 3;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);

type Matches = (words: readonly string[], at: number) => number;

/** For each word and phrase of the search: how many words from `at` on it covers; 0 where it does not match there. */
function matchers(search: Search, language: string): Matches[] {
  const out: Matches[] = [];
  for (const term of search.all) {
    if (term.kind !== 'word' && term.kind !== 'phrase') continue;
    const wanted = searchWords(term.kind === 'word' ? term.word : term.words);
    if (wanted.length === 0) continue;
    const prefix = term.kind === 'word' && term.prefix;
    const exact = term.kind === 'phrase';
    const stems = wanted.map((word) => stem(word, language));
    out.push((words, at) => {
      const fits = wanted.every((word, i) => {
        const here = words[at + i];
        if (here === undefined) return false;
        if (prefix && i === wanted.length - 1) return here.startsWith(word);
        return here === word || (!exact && !prefix && stem(here, language) === stems[i]);
      });
      return fits ? wanted.length : 0;
    });
  }
  return out;
}

/** The spans of a text that the search matches. */
function marked(text: string, find: readonly Matches[]): WordSpan[] {
  const spans = wordSpans(text);
  const words = spans.flatMap((span) => span.words);
  const owner = spans.flatMap((span) => span.words.map(() => span));
  const hit = new Set<WordSpan>();
  for (let at = 0; at < words.length; at += 1) {
    for (const covers of find) {
      const count = covers(words, at);
      for (let i = 0; i < count; i += 1) hit.add(owner[at + i]!);
    }
  }
  return spans.filter((span) => hit.has(span));
}

/** Moves an offset off the middle of a surrogate pair. */
const whole = (text: string, offset: number) =>
  /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '') ? offset - 1 : offset;

function fragmentsOf(text: string, spans: readonly WordSpan[]): string[] {
  const out: string[] = [];
  let i = 0;
  while (i < spans.length && out.length < FRAGMENTS) {
    const from = whole(text, Math.max(0, spans[i]!.start - CONTEXT));
    let to = spans[i]!.end + CONTEXT;
    let html = from > 0 ? '…' : '';
    let at = from;
    for (; i < spans.length && spans[i]!.end <= to && to - from < 4 * CONTEXT; i += 1) {
      const { start, end } = spans[i]!;
      html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
      at = end;
      to = end + CONTEXT;
    }
    to = whole(text, Math.min(text.length, to));
    html += escapeHtml(text.slice(at, to)) + (to < text.length ? '…' : '');
    out.push(html);
  }
  return out;
}

/**
 * Fragments of title and text with `<mark>` around what the search matches and everything else escaped: the only markup in them is `mark`.
 * Made from the text and not by the store, so that both adapters mark the same words, disguised ones too.
 */
export function highlight(fields: DocumentFields, search: Search): string[] {
  const find = matchers(search, fields.language ?? 'und');
  if (find.length === 0) return [];
  return [fields.title, fields.text]
    .filter((text) => text !== undefined)
    .map(wellFormed)
    .flatMap((text) => fragmentsOf(text, marked(text, find)))
    .slice(0, FRAGMENTS);
}
