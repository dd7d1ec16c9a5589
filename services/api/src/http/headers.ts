import type { Server } from './server.ts';

/** The console's: its own scripts, styles and pictures, calls to its own origin, and nothing else. */
export const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Everything that is not the console: no scripts at all. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers on every answer, errors included. */
export function secureHeaders(server: Server, https: boolean): void {
  server.addHook('onRequest', async (_, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    });
  });
  server.addHook('onSend', async (_, reply) => {
    // Whoever served a file of the console has set its own.
    const policy = 'content-security-policy';
    if (!reply.hasHeader(policy) && !reply.raw.hasHeader(policy)) reply.header(policy, pagePolicy);
  });
}
