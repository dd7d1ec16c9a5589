import type { SourceConfig } from '@hearsay/contracts';
import { entryOf } from '../entry-of.ts';
import { DEFAULT_FEED_LIMITS } from '../feed/limits.ts';
import type { FeedEntry } from '../feed/model.ts';
import { Reading } from '../feed/reading.ts';
import { rememberRaw } from '../raw-entry.ts';
import { textAt } from '../read-json.ts';
import { UnreadableError } from '../unreadable.ts';

export type FilesSource = Extract<SourceConfig, { kind: 'files' }>;

/** A row as text: UTF-8, without the mark at the start of a file, its line end and the signs that stand for nothing. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '');
  } catch {
    throw new UnreadableError('it is not UTF-8; convert the file');
  }
}

/**
 * The fields of a row of CSV (RFC 4180).
 * @throws UnreadableError where quotes do not fit.
 */
export function csvFields(bytes: Uint8Array, delimiter: string): string[] {
  const text = textOf(bytes);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let value = '';
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) throw new UnreadableError('a quote is opened and not closed');
        value += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        value += '"';
      }
      fields.push(value);
      if (at < text.length && text[at] !== delimiter) throw new UnreadableError('something follows a closed quote');
    } else {
      const end = text.indexOf(delimiter, at);
      const value = text.slice(at, end < 0 ? text.length : end);
      fields.push(value);
      at += value.length;
    }
    if (at >= text.length) return fields;
    at += 1;
    if (at === text.length) return [...fields, ''];
  }
}

/** Values are text and nothing else: what a spreadsheet would compute stays as it is written, and NUL is left out. */
const plain = (value: string | null | undefined): string | null => value?.replaceAll('\0', '').trim() || null;

/** Reads the rows of one file, as the configuration says which column is what. */
export interface RowReader {
  /** @throws UnreadableError that says what is wrong with the row. `undefined` for a row that is empty. */
  read(bytes: Uint8Array): FeedEntry | undefined;
}

/**
 * @param header the first row of CSV, which names the columns.
 * @throws UnreadableError where it does not name one that the configuration asks for.
 */
export function csvReader(source: FilesSource, header: Uint8Array): RowReader {
  const names = csvFields(header, source.delimiter).map((name) => name.trim());
  const places = new Map<string, number>();
  for (const [field, column] of Object.entries(source.columns)) {
    const place = names.indexOf(column as string);
    if (place < 0) {
      const known = names.join(', ').slice(0, 300);
      throw new UnreadableError(`there is no column "${column}" for ${field} (there is: ${known})`);
    }
    places.set(field, place);
  }
  return {
    read(bytes) {
      const fields = csvFields(bytes, source.delimiter);
      if (fields.every((value) => value.trim() === '')) return undefined;
      if (fields.length !== names.length) {
        throw new UnreadableError(`it has ${fields.length} fields, and the first row ${names.length}`);
      }
      return entryFrom((field) => fields[places.get(field) ?? -1], bytes);
    },
  };
}

/** Rows of JSON Lines: an object each. */
export function jsonlReader(source: FilesSource): RowReader {
  return {
    read(bytes) {
      const text = textOf(bytes);
      if (text.trim() === '') return undefined;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        throw new UnreadableError(`it is not JSON (${String(error).slice(0, 120)})`);
      }
      return entryFrom((field) => {
        const path = source.columns[field as keyof FilesSource['columns']];
        return path === undefined ? null : textAt(value, path);
      }, bytes);
    },
  };
}

function entryFrom(cell: (field: string) => string | null | undefined, bytes: Uint8Array): FeedEntry {
  const at = (field: string) => plain(cell(field));
  const entry = entryOf(
    {
      id: at('id'),
      title: at('title'),
      text: at('text'),
      html: at('html'),
      link: at('link'),
      published: at('published'),
      author: at('author'),
      language: at('language'),
    },
    undefined,
    new Reading(DEFAULT_FEED_LIMITS, []),
  );
  if (entry.text === '') throw new UnreadableError('it has neither title nor text');
  return rememberRaw(entry, () => new TextDecoder().decode(bytes));
}
