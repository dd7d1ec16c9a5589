import { HearsayError } from '@hearsay/contracts';

/** The error that names damage: which file, where in it, and what can be done. */
export function damage(file: string, offset: number, what: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'log-corrupt',
    `file ${file}, offset ${offset}: ${what}. Nothing was skipped or changed. Restore the folder from a backup, or move the file away if losing its events is acceptable.`,
    { cause, details: { file, offset } },
  );
}

/** What a caller is told of an error of the file system; errors that have a code of ours stay as they are. */
export function asLogError(error: unknown, folder: string, doing: string): HearsayError {
  if (error instanceof HearsayError) return error;
  const code = isNoRoom(error) ? 'log-full' : 'log-unavailable';
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return new HearsayError(code, `${doing} the event log in ${folder} failed: ${String(cause)}`, { cause: error });
}

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export function isNoRoom(error: unknown): boolean {
  return noRoom.has((error as NodeJS.ErrnoException | undefined)?.code ?? '');
}
