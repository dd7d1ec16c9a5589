import pino, { type Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * A logger that writes JSON lines to stderr under fixed keys: `at`, `level`, `worker`, `code`, `message` and what the call adds. Values
 * are JSON strings, so control characters from outside cannot forge a line.
 */
export function createLogger(worker: string, level: string): Logger {
  return pino(
    {
      level,
      base: { worker },
      messageKey: 'message',
      errorKey: 'error',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['*.secret', '*.token', '*.password', '*.authorization'], censor: '(kept back)' },
    },
    pino.destination({ fd: 2, sync: false }),
  );
}
