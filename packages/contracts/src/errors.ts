/** What a worker does with a record that met this error. */
export type Retry = 'never' | 'later' | 'quarantine';

interface ErrorDefinition {
  /** HTTP status where the error reaches a caller. */
  readonly status: number;
  /** What anybody may be told. */
  readonly message: string;
  readonly retry: Retry;
}

/** Every error that can leave a package: a stable code, what the public is told, and what a worker does next. */
export const errorTable = {
  'not-signed-in': { status: 401, message: 'Sign in first, or send a bearer token.', retry: 'never' },
  'not-allowed': { status: 403, message: 'Your role does not allow this.', retry: 'never' },
  'not-found': { status: 404, message: 'There is nothing here under that name.', retry: 'never' },
  'bad-request': {
    status: 400,
    message: 'The request is not of the form that is described in /openapi.json.',
    retry: 'never',
  },
  'bad-search': { status: 400, message: 'The search could not be read.', retry: 'never' },
  'bad-cursor': { status: 400, message: 'The cursor is not one that this service gave out.', retry: 'never' },
  'too-many-requests': { status: 429, message: 'Too many requests; try again in a minute.', retry: 'later' },
  conflict: { status: 409, message: 'Somebody changed the rumour in the meantime; look at it again.', retry: 'never' },
  'not-possible-now': { status: 409, message: 'The rumour is in a state that does not allow this.', retry: 'never' },
  'second-person-needed': {
    status: 403,
    message: 'A rebuttal must be approved by another person than its author.',
    retry: 'never',
  },
  'no-such-rumour': { status: 404, message: 'There is no such rumour.', retry: 'never' },
  'no-such-incident': { status: 404, message: 'There is no such incident.', retry: 'never' },
  'no-such-statement': { status: 404, message: 'There is no such statement.', retry: 'never' },
  'no-such-verification': { status: 404, message: 'There is no such verification.', retry: 'never' },
  'no-such-agency': { status: 404, message: 'There is no such agency.', retry: 'never' },
  'answer-pending': {
    status: 202,
    message: 'The decision is kept and will be handled as soon as possible.',
    retry: 'never',
  },
  'log-unavailable': { status: 503, message: 'The event log cannot be reached.', retry: 'later' },
  'log-corrupt': { status: 500, message: 'The event log is damaged.', retry: 'never' },
  'log-full': { status: 503, message: 'There is no room left for the event log.', retry: 'later' },
  'index-unavailable': { status: 503, message: 'The index cannot be reached.', retry: 'later' },
  'index-refused': { status: 500, message: 'The index refused a document.', retry: 'quarantine' },
  'evidence-unavailable': { status: 503, message: 'The evidence cannot be reached.', retry: 'later' },
  'bad-record': { status: 500, message: 'A record is not of the form its topic asks for.', retry: 'quarantine' },
  'address-refused': { status: 400, message: 'That address may not be reached from here.', retry: 'never' },
  'fetch-failed': { status: 502, message: 'The address could not be read.', retry: 'later' },
  'too-large': { status: 413, message: 'That is larger than allowed.', retry: 'never' },
  'bad-feed': { status: 422, message: 'That is not a feed.', retry: 'never' },
  'bad-configuration': { status: 500, message: 'The configuration has mistakes.', retry: 'never' },
  'thread-unavailable': { status: 503, message: 'A part of the service is not running.', retry: 'later' },
  'thread-failed': { status: 500, message: 'The work on it crashed or took too long.', retry: 'quarantine' },
  unforeseen: { status: 500, message: 'Something went wrong that was not foreseen.', retry: 'later' },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorTable;

/**
 * An error with a stable code. `message` is internal: what, where and how to mend it, for logs and operators.
 * `publicMessage` is what a caller is told.
 */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'HearsayError';
    this.code = code;
    this.details = options.details ?? {};
  }

  get publicMessage(): string {
    return errorTable[this.code].message;
  }

  get status(): number {
    return errorTable[this.code].status;
  }

  get retry(): Retry {
    return errorTable[this.code].retry;
  }
}

/** The retry verdict on anything thrown: what is not in the table is tried again a bounded number of times. */
export function retryOf(error: unknown): Retry {
  return error instanceof HearsayError ? error.retry : 'later';
}
