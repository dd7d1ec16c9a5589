import { readFile } from 'node:fs/promises';
import {
  type FeedAuthor,
  FeedError,
  type ParsedFeed,
  parseFeed,
  shownFeedAuthor,
  shownFeedLink,
  shownFeedTitle,
  shownId,
  shownLink,
  shownTitle,
} from '@hearsay/sources';
import type { Command } from '../command.ts';
import { lines } from '../json-lines.ts';

/** `Name (address)`, or what there is of it. */
function shownAuthor(author: FeedAuthor | null): string | null {
  if (!author) return null;
  if (author.name !== null && author.email !== null) return `${author.name} (${author.email})`;
  return author.name ?? author.email ?? author.url;
}

function shownFeed(parsed: ParsedFeed, url: string | undefined): Record<string, unknown> {
  const { format, id, language, published, updated, categories, problems } = parsed;
  return {
    feed: {
      title: shownFeedTitle(parsed, url),
      link: shownFeedLink(parsed, url),
      id,
      language,
      author: shownAuthor(shownFeedAuthor(parsed)),
      updated,
      published,
      categories,
    },
    entries: parsed.entries.map((entry) => ({
      ...entry,
      title: shownTitle(entry),
      link: shownLink(entry, parsed),
      id: shownId(entry),
      author: shownAuthor(entry.author),
    })),
    format,
    problems,
  };
}

async function answer(line: string): Promise<Record<string, unknown>> {
  const [path = '', contentType = '', url = ''] = line.split('\t').map((field) => field.trim());
  try {
    const bytes = await readFile(path);
    const parsed = parseFeed(bytes, { ...(contentType && { contentType }), ...(url && { url }) });
    return { path, ok: true, ...shownFeed(parsed, url || undefined) };
  } catch (error) {
    const code = error instanceof FeedError ? error.code : 'feed.unreadable-file';
    return { path, ok: false, code, error: error instanceof Error ? error.message : String(error) };
  }
}

export const command: Command = {
  name: 'feed',
  summary: 'read feed files and print what is in them',
  usage: [
    'hearsay feed < LIST',
    '',
    'Reads lines PATH<TAB>CONTENT-TYPE<TAB>ADDRESS (the last two may be empty) and prints one JSON object for each:',
    '{path, ok, error?, feed: {title, link, id, language, author, updated, published, categories}, entries: [...], format, problems}.',
  ].join('\n'),
  async run(_args, io) {
    let failures = 0;
    for await (const line of lines(io.stdin)) {
      const result = await answer(line);
      if (result.ok !== true) failures += 1;
      io.out(JSON.stringify(result));
    }
    return failures > 0 ? 1 : 0;
  },
};
