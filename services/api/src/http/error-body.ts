import { type ErrorBody, type ErrorCode, errorTable, HearsayError } from '@hearsay/contracts';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

export interface Answer {
  readonly status: number;
  readonly body: ErrorBody;
  /** Not foreseen: to be logged with everything that is known. */
  readonly unforeseen: boolean;
}

const ofCode = (code: ErrorCode, details?: ErrorBody['details']): Answer => ({
  status: errorTable[code].status,
  body: { code, message: errorTable[code].message, ...(details && details.length > 0 ? { details } : {}) },
  unforeseen: errorTable[code].status >= 500 && errorTable[code].status !== 503,
});

/** Codes whose own message is written for whoever asked, and says how to mend it. */
const speaking = new Set<ErrorCode>(['bad-search', 'bad-request']);

/** What is told of anything thrown: a code of the table and its public message; never an internal one, never a stack. */
export function answerTo(error: unknown): Answer {
  if (error instanceof HearsayError) {
    const { said, problems } = error.details;
    if (Array.isArray(problems)) return ofCode(error.code, problems as ErrorBody['details']);
    if (typeof said === 'string') return ofCode(error.code, [{ path: '', message: said }]);
    return ofCode(error.code, speaking.has(error.code) ? [{ path: '', message: error.message }] : undefined);
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = (error as { validationContext?: string }).validationContext ?? '';
    return ofCode(
      'bad-request',
      error.validation.slice(0, 20).map(({ instancePath, message }) => ({
        path: `${where}${instancePath.replaceAll('/', '.')}`,
        message: message ?? 'is not of the right form',
      })),
    );
  }
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 413) return ofCode('too-large');
  if (status === 429) return ofCode('too-many-requests');
  if (status === 404) return ofCode('not-found');
  if (typeof status === 'number' && status >= 400 && status < 500) return ofCode('bad-request');
  return ofCode('unforeseen');
}
