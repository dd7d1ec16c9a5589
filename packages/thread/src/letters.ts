import { type ErrorCode, HearsayError } from '@hearsay/contracts';

/** What a thread sends: that it can begin, or what came of the job whose turn it was. */
export type Letter<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'error'; readonly message: string; readonly code?: ErrorCode };

/** An error in a form that survives the way between threads, which keeps neither class nor code. */
export function errorLetter(error: unknown): Letter<never> {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'error', message, ...(error instanceof HearsayError ? { code: error.code } : {}) };
}

export function errorIn({ message, code }: Letter<never> & { readonly kind: 'error' }): Error {
  return code === undefined ? new Error(message) : new HearsayError(code, message);
}
