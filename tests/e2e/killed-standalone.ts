import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawConfig } from '@hearsay/testkit';

/** Hearsay in one process of its own that is killed and started again, on one folder. */
export interface KilledStandalone {
  /** Where its data is. */
  readonly data: string;
  /** An administrator's, for the api. */
  readonly headers: { readonly authorization: string };
  /** Starts it on the same folder again; resolves to its address, rejects where it ends before it listens. */
  start(): Promise<string>;
  /** Resolves when it has ended: to the signal it was killed by, or to its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<unknown>;
  /** Kills what still runs and removes the folder. */
  remove(): void;
}

export function standaloneToKill(config: RawConfig): KilledStandalone {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-killed-'));
  const token = 'administrator-of-the-test';
  let child: ChildProcess | undefined;
  // JSON is YAML.
  writeFileSync(join(folder, 'hearsay.yaml'), JSON.stringify(config));
  return {
    data: join(folder, 'data'),
    headers: { authorization: `Bearer ${token}` },
    async start() {
      const program = join(import.meta.dirname, 'standalone-process.ts');
      const started = spawn(process.execPath, ['--import', 'tsx', program], {
        env: {
          ...process.env,
          HEARSAY_CONFIG: join(folder, 'hearsay.yaml'),
          HEARSAY_DATA: join(folder, 'data'),
          HEARSAY_PORT: '0',
          HEARSAY_API_TOKEN: token,
          HEARSAY_LOG_LEVEL: 'error',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      return Promise.race([
        once(started.stdout, 'data').then(([data]) => String(data).trim()),
        once(started, 'exit').then(([code]) => Promise.reject(new Error(`standalone ended with ${code}`))),
      ]);
    },
    async end(signal) {
      const ended = once(child as ChildProcess, 'exit');
      child?.kill(signal);
      return (await ended)[signal === 'SIGKILL' ? 1 : 0];
    },
    remove() {
      child?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
