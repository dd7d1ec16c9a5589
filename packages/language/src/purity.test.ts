import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// S34: the root of the library `natural` reads .env and prints on standard output; this package must not.
test('using every function prints nothing, opens no socket and does not read .env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-language-'));
  writeFileSync(join(folder, '.env'), 'HEARSAY_PURITY_PROBE=read\n');
  const program = `
    import net from 'node:net';
    let sockets = 0;
    const connect = net.Socket.prototype.connect;
    net.Socket.prototype.connect = function (...args) { sockets += 1; return connect.apply(this, args); };
    const language = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    language.tokens('Don’t vote'); language.sentences('Dr. No. Yes.'); language.identifyLanguage('The polls are open');
    for (const { tag } of language.LANGUAGES) language.stem('election', tag);
    if (sockets > 0) throw new Error('a socket was opened');
    if (process.env.HEARSAY_PURITY_PROBE !== undefined) throw new Error('.env was read');
  `;
  const file = join(folder, 'program.mts');
  writeFileSync(file, program);
  const tsx = new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url).pathname;
  const run = spawnSync(process.execPath, [tsx, file], { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe('');
  expect(run.status).toBe(0);
});
