import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@hearsay/testkit';

export interface DemoProcess {
  readonly url: string;
  /** The sign-in link that was printed for somebody, by name. */
  link(name: string): string;
  /** Ends it as Ctrl+C does. @returns its exit status */
  stop(): Promise<number | null>;
}

/** `hearsay start` as somebody runs it the first time: no configuration, a folder of its own, any free port. */
export async function startDemo(): Promise<DemoProcess> {
  const data = await mkdtemp(join(tmpdir(), 'hearsay-demo-'));
  const hearsay = new URL('../../packages/cli/bin/hearsay.mjs', import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, [hearsay, 'start'], {
    env: { ...process.env, HEARSAY_PORT: '0', HEARSAY_DATA: data, HEARSAY_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complained = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complained += chunk;
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    const [status] = (await ended) as [number | null];
    await rm(data, { recursive: true, force: true });
    return status;
  };
  try {
    await until('the sign-in links are printed', () => {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${complained || printed}`);
      return /Elena Lupu .*\n/.test(printed);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: /Console +(http:\S+?)\/?\s/.exec(printed)?.[1] as string,
    link: (name) => new RegExp(`${name} .*(http:\\S+)`).exec(printed)?.[1] as string,
    stop,
  };
}
