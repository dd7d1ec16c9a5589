import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkerName } from '@hearsay/contracts';
import type { RawConfig } from '@hearsay/testkit';
import { until } from './ledger.ts';

const root = join(import.meta.dirname, '../..');

/** In the order of the flow. */
export const workerNames = ['collector', 'detector', 'tracker', 'indexer', 'alerter', 'api'] as const;

/** A worker has so long to end after SIGTERM, in milliseconds. */
const shutdownDeadline = 10_000;
const startPatience = 90_000;

interface Running {
  readonly child: ChildProcess;
  /** Address of `/readyz`, once the worker has said that it runs. */
  url?: string;
}

/** The workers as they run at scale: each a process of its own, on one configuration file and one data folder. */
export class WorkerProcesses {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #running = new Map<WorkerName, Running>();
  readonly #atExit = () => {
    for (const { child } of this.#running.values()) child.kill('SIGKILL');
  };

  /** @param folder of its own for this run: configuration, data and what the workers log. */
  constructor(folder: string, config: RawConfig, environment: NodeJS.ProcessEnv = {}) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    const configFile = join(folder, 'hearsay.yaml');
    // JSON is YAML.
    writeFileSync(configFile, JSON.stringify(config));
    this.#environment = {
      ...process.env,
      HEARSAY_CONFIG: configFile,
      HEARSAY_DATA: join(folder, 'data'),
      HEARSAY_PORT: '0',
      HEARSAY_LOG_LEVEL: 'info',
      ...environment,
    };
    process.once('exit', this.#atExit);
  }

  /** Starts all of them at once, and resolves when each can do its work. */
  async start(): Promise<void> {
    await Promise.all(workerNames.map((worker) => this.restart(worker)));
    await Promise.all(workerNames.map((worker) => this.untilReady(worker)));
  }

  /** Where the api listens. Another port after each restart. */
  get apiUrl(): string {
    return this.#urlOf('api');
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(worker: WorkerName): Promise<void> {
    const { child } = this.#get(worker);
    const gone = exitOf(child);
    child.kill('SIGKILL');
    await gone;
    this.#running.delete(worker);
  }

  /** Starts a worker that does not run; resolves when it says that it runs, which is not yet that it was given partitions. */
  async restart(worker: WorkerName): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'services', worker, 'src/main.ts')], {
      cwd: root,
      env: this.#environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const running: Running = { child };
    this.#running.set(worker, running);
    let rest = '';
    child.stderr?.on('data', (data: Buffer) => {
      appendFileSync(this.#logOf(worker), data);
      const lines = (rest + data.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const said = urlIn(line);
        if (said !== undefined) running.url = said;
      }
    });
    await until(
      `the ${worker} to run`,
      () => {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`the ${worker} ended with ${child.exitCode ?? child.signalCode}:\n${this.tail(worker)}`);
        }
        return running.url !== undefined;
      },
      startPatience,
    );
  }

  /** What `/readyz` of a worker says: 200 or 503; 0 where nobody answers. */
  async readiness(worker: WorkerName): Promise<number> {
    return fetch(`${this.#urlOf(worker)}/readyz`).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => 0,
    );
  }

  /** What a worker says of itself at `/readyz`, where it does not work. */
  async trouble(worker: WorkerName): Promise<string> {
    const response = await fetch(`${this.#urlOf(worker)}/readyz`);
    const { parts } = (await response.json()) as { parts: Record<string, string> };
    return parts[worker] ?? '';
  }

  /** Resident memory of a worker, in MiB; Linux only, 0 elsewhere. */
  memory(worker: WorkerName): number {
    const { pid } = this.#get(worker).child;
    try {
      return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  }

  untilReady(worker: WorkerName): Promise<void> {
    return until(`the ${worker} to be ready`, async () => (await this.readiness(worker)) === 200, startPatience);
  }

  /** SIGTERM to every worker at once. Resolves to what did not end well and in time; nothing is left running. */
  async stop(): Promise<string[]> {
    const faults = await Promise.all(
      [...this.#running].map(async ([worker, { child }]) => {
        const asked = performance.now();
        const gone = exitOf(child);
        child.kill('SIGTERM');
        // Half as long again, so that a worker that ends itself late is told from one that hangs.
        const late = setTimeout(() => child.kill('SIGKILL'), shutdownDeadline * 1.5);
        const how = await gone;
        clearTimeout(late);
        const took = performance.now() - asked;
        if (how === 0 && took <= shutdownDeadline) return [];
        return [`${worker} ended with ${how} after ${Math.round(took)} ms:\n${this.tail(worker)}`];
      }),
    );
    this.#running.clear();
    process.off('exit', this.#atExit);
    return faults.flat();
  }

  /** The last lines that a worker logged, or all of them, for whoever looks into a failure. */
  tail(worker?: WorkerName, lines = 15): string {
    return (worker === undefined ? workerNames : [worker])
      .map((name) => {
        try {
          const said = readFileSync(this.#logOf(name), 'utf8').trimEnd().split('\n').slice(-lines);
          return [`--- ${name}`, ...said].join('\n');
        } catch {
          return `--- ${name} logged nothing`;
        }
      })
      .join('\n');
  }

  #logOf(worker: WorkerName): string {
    return join(this.#folder, `${worker}.log`);
  }

  #get(worker: WorkerName): Running {
    const running = this.#running.get(worker);
    if (!running) throw new Error(`the ${worker} does not run`);
    return running;
  }

  #urlOf(worker: WorkerName): string {
    return this.#get(worker).url ?? '';
  }
}

/** The address in a line of a worker's log that says that it runs: of its health, or of the api itself. */
function urlIn(line: string): string | undefined {
  try {
    const { message, health, url } = JSON.parse(line) as Record<string, unknown>;
    if (typeof health === 'string') return health;
    return message === 'the api listens' && typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The exit status, or the signal that ended the process. */
function exitOf(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve(child.exitCode ?? child.signalCode ?? 'nothing');
  }
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? 'nothing')));
}
