import type { Client } from '@elastic/elasticsearch';
import { type Document, type DocumentKind, largestDocument, type UpsertResult, whyRefused } from '@hearsay/index';
import { describe, outcomeOf, statusOf, typeOf } from './errors.ts';
import type { Parts } from './generations.ts';
import { sourceOf } from './source.ts';

/** Of one bulk request. */
const mostDocuments = 1000;
const mostCharacters = 5_000_000;

interface Line {
  readonly document: Document;
  readonly source: string;
}

/** Makes a document ready, or says why it can never be taken. */
export function lineOf(document: Document): Line | UpsertResult {
  try {
    const reason = whyRefused(document);
    if (reason !== undefined) return { outcome: 'refused', reason };
    const source = JSON.stringify(sourceOf(document));
    if (source.length > 4 * largestDocument || JSON.stringify(document).length > largestDocument) {
      return { outcome: 'refused', reason: `the document is larger than ${largestDocument} characters` };
    }
    return { document, source };
  } catch (error) {
    return { outcome: 'refused', reason: describe(error) };
  }
}

export const isLine = (value: Line | UpsertResult): value is Line => 'source' in value;

function* bulksOf(lines: readonly Line[]): Iterable<Line[]> {
  let bulk: Line[] = [];
  let size = 0;
  for (const line of lines) {
    if (bulk.length > 0 && (bulk.length >= mostDocuments || size + line.source.length > mostCharacters)) {
      yield bulk;
      bulk = [];
      size = 0;
    }
    bulk.push(line);
    size += line.source.length;
  }
  if (bulk.length > 0) yield bulk;
}

/**
 * Where each document lives: an id that an older part holds is written there, everything else goes to the newest. Without it an id would be in two
 * parts after a rollover, each with a version of its own.
 */
async function homesOf(client: Client, lines: readonly Line[], parts: Record<DocumentKind, Parts>): Promise<string[]> {
  const asked = lines.flatMap(({ document: { kind, id } }, i) =>
    parts[kind].older.map((index) => ({ i, doc: { _index: index, _id: id, _source: false } })),
  );
  const homes = lines.map(({ document }) => parts[document.kind].newest);
  if (asked.length === 0) return homes;
  const { docs } = await client.mget({ docs: asked.map(({ doc }) => doc) });
  docs.forEach((doc, k) => {
    if ('found' in doc && doc.found) homes[asked[k]!.i] = doc._index;
  });
  return homes;
}

/** Writes lines into the parts of one generation; each gets an outcome of its own. */
export async function writeLines(
  client: Client,
  lines: readonly Line[],
  parts: Record<DocumentKind, Parts>,
): Promise<UpsertResult[]> {
  const results: UpsertResult[] = [];
  for (const bulk of bulksOf(lines)) {
    try {
      const homes = await homesOf(client, bulk, parts);
      const operations = bulk.flatMap(({ document, source }, i) => [
        {
          index: { _index: homes[i]!, _id: document.id, version: document.version, version_type: 'external' as const },
        },
        source,
      ]);
      const answer = await client.bulk({ operations });
      bulk.forEach((_, i) => {
        const item = answer.items[i]?.index;
        const { error } = item ?? {};
        if (item === undefined) results.push({ outcome: 'busy', reason: 'the answer says nothing of this document' });
        else if (error === undefined) results.push({ outcome: 'written' });
        else
          results.push(
            outcomeOf({
              status: item.status,
              type: error.type,
              reason: error.reason ?? null,
              cause: error.caused_by?.reason ?? null,
            }),
          );
      });
    } catch (error) {
      const tooLarge = statusOf(error) === 413 && bulk.length > 1;
      if (tooLarge) for (const line of bulk) results.push(...(await writeLines(client, [line], parts)));
      else {
        const outcome = outcomeOf({
          status: statusOf(error) === 413 ? 413 : 503,
          type: typeOf(error),
          reason: describe(error),
        });
        results.push(...bulk.map(() => outcome));
      }
    }
  }
  return results;
}
