import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '../../infra/test-servers');

export type ServerScript = 'kafka.sh' | 'elasticsearch.sh' | 's3.sh';

/** Whether Java and Maven are there; otherwise what is missing, in words. */
export function missingForScripts(): string | undefined {
  const missing = ['java', 'mvn', 'curl', 'setsid'].filter(
    (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
  );
  if (missing.length > 0) return `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not installed`;
  return process.platform === 'win32' ? 'the scripts do not run on Windows' : undefined;
}

/** A server that one of the scripts in `infra/test-servers` looks after, with a data folder that goes with it. */
export class ScriptedServer {
  readonly #script: ServerScript;
  readonly #data: string;
  readonly #atExit = () => {
    // Whatever happens to the test run, no server outlives it.
    spawnSync(join(folder, this.#script), ['kill', '--data', this.#data]);
  };

  constructor(script: ServerScript) {
    this.#script = script;
    this.#data = mkdtempSync(join(tmpdir(), 'hearsay-server-'));
    process.once('exit', this.#atExit);
  }

  /** Runs a command of the script; resolves to the first line it prints. */
  run(command: 'start' | 'stop' | 'kill', extra: readonly string[] = []): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(join(folder, this.#script), [command, '--data', this.#data, ...extra]);
      let [out, err] = ['', ''];
      child.stdout.on('data', (data: Buffer) => {
        out += data.toString();
      });
      child.stderr.on('data', (data: Buffer) => {
        err += data.toString();
      });
      child.on('error', reject);
      // `exit`, not `close`: the server that was started keeps what it inherited open.
      child.on('exit', (code) => {
        const line = out.trim().split('\n')[0] ?? '';
        if (code === 0) setImmediate(() => resolve(line || (out.trim().split('\n')[0] ?? '')));
        else reject(new Error(`${this.#script} ${command}: ${err.trim() || `exit status ${code}`}`));
      });
    });
  }

  /** Sends a signal to the processes that the script looks after. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    for (const file of readdirSync(this.#data, { recursive: true, encoding: 'utf8' })) {
      if (basename(file) === 'pid') process.kill(Number(readFileSync(join(this.#data, file), 'utf8')), name);
    }
  }

  async start(extra: readonly string[]): Promise<string> {
    await chmod(this.#data, 0o755);
    return this.run('start', extra);
  }

  async remove(): Promise<void> {
    process.off('exit', this.#atExit);
    await this.run('kill');
    rmSync(this.#data, { recursive: true, force: true });
  }
}
