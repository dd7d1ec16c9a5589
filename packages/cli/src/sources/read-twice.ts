import type { SourceConfig } from '@hearsay/contracts';
import { kindOf, type ParseSourceOptions, type SourceContent, UnreadableError } from '@hearsay/sources';

export interface ReadTwice {
  /** What the collector would take: the own parser's, or the second reader's where that finds nothing. */
  readonly content: SourceContent;
  /** In a sentence, how the second reader compares; absent where the kind has none. */
  readonly secondReader?: string;
}

/**
 * Reads an answer with both readers of its kind and says how they compare.
 * @throws UnreadableError where neither finds anything.
 */
export async function readTwice(
  bytes: Uint8Array,
  source: SourceConfig,
  options: ParseSourceOptions,
): Promise<ReadTwice> {
  const { parse, second } = kindOf(source);
  const first = attempt(() => parse(bytes, source, options));
  if (second === undefined) return { content: found(first) };
  const other = await second.read(bytes, options).catch((error: unknown) => error);
  if (other instanceof UnreadableError || !isContent(other)) {
    return { content: found(first), secondReader: `finds no feed in it, the own parser ${counted(found(first))}` };
  }
  if (!isContent(first) || (first.entries.length === 0 && other.entries.length > 0)) {
    return { content: other, secondReader: `finds ${counted(other)} where the own parser finds none: it is taken` };
  }
  return { content: first, secondReader: compared(first, other) };
}

const counted = ({ entries }: SourceContent) => (entries.length === 1 ? '1 entry' : `${entries.length} entries`);
const isContent = (value: unknown): value is SourceContent =>
  typeof value === 'object' && value !== null && 'entries' in value;

function attempt(read: () => SourceContent): SourceContent | UnreadableError {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

function found(first: SourceContent | UnreadableError): SourceContent {
  if (!isContent(first)) throw first;
  return first;
}

function compared(first: SourceContent, other: SourceContent): string {
  if (first.entries.length !== other.entries.length)
    return `differs: it finds ${counted(other)}, the own parser ${counted(first)}`;
  const differing = (of: (entry: SourceContent['entries'][number]) => string | null) =>
    first.entries.filter((entry, i) => {
      const there = other.entries[i];
      return there === undefined || of(entry) !== of(there);
    }).length;
  const differences = [
    { what: 'ids', count: differing(({ id }) => id) },
    { what: 'links', count: differing(({ link }) => link) },
    { what: 'dates', count: differing(({ published, updated }) => published ?? updated) },
    { what: 'titles', count: differing(({ title }) => title) },
  ].filter(({ count }) => count > 0);
  if (differences.length === 0) return `agrees on ${counted(first)}`;
  return `finds as many entries; it differs in ${differences.map(({ what, count }) => `${what} of ${count}`).join(', ')}`;
}
