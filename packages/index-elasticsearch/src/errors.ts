import { errors } from '@elastic/elasticsearch';
import { HearsayError } from '@hearsay/contracts';
import type { UpsertResult } from '@hearsay/index';

/** What Elasticsearch said of one document of a bulk. */
export interface ItemError {
  readonly status: number;
  readonly type?: string;
  readonly reason?: string | null;
  readonly cause?: string | null;
}

/** Errors that no second try mends: the document does not fit the mapping. Anything else is tried again. */
const permanent =
  /(mapper|document)_parsing_exception|strict_dynamic_mapping|illegal_argument_exception|x_content_parse_exception/;

/**
 * The outcome of one document. 429 and 5xx are overload; 403 is a block (flood stage, read-only) or missing rights, and 404 an index that a
 * rebuild has just replaced: all of them pass, or are mended, without the document's doing.
 */
export function outcomeOf(error: ItemError): UpsertResult {
  const reason = [`${error.type ?? 'error'} (${error.status})`, error.reason, error.cause].filter(Boolean).join(': ');
  if (error.status === 409) return { outcome: 'older' };
  if (error.status === 413 || (error.status === 400 && permanent.test(error.type ?? '')))
    return { outcome: 'refused', reason };
  return { outcome: 'busy', reason };
}

export const statusOf = (error: unknown) => (error instanceof errors.ResponseError ? (error.statusCode ?? 0) : 0);
export const isMissing = (error: unknown) => statusOf(error) === 404;

export function typeOf(error: unknown): string {
  if (!(error instanceof errors.ResponseError)) return '';
  const body: unknown = error.body;
  const inner = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof inner === 'object' && inner !== null && 'type' in inner ? String(inner.type) : '';
}

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 500)}` : String(error);
}

/** An error of the client as the port's. */
export function unavailable(node: string, error: unknown): HearsayError {
  if (error instanceof HearsayError) return error;
  const mend = [401, 403].includes(statusOf(error))
    ? 'Check the credentials, and that the disk is not over its flood-stage watermark.'
    : 'Check that Elasticsearch runs there and is not overloaded.';
  return new HearsayError(
    'index-unavailable',
    `Elasticsearch at ${node} did not answer as it should (${describe(error)}). ${mend}`,
    {
      cause: error,
    },
  );
}
