import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { environmentVariables, parseConfig, readEnvironment } from '@hearsay/worker';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Instruction, instructionsOf } from './instructions.ts';

// No engine runs these here: what can be known without one is held to the repository.
const root = new URL('../../', import.meta.url).pathname;
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Record<string, Record<string, string>>;

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
const composeFile = 'infra/compose.yaml';
const compose = parse(read(composeFile), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const built = services.filter(([, { build }]) => build !== undefined);
const images = Object.fromEntries(services.map(([name, { image }]) => [name, image]));

/** Services that start a process of their own, by what stands in the repository. */
const workers = readdirSync(`${root}services`).filter((name) => existsSync(`${root}services/${name}/src/main.ts`));
const port = String(readEnvironment({}).port);

describe(composeFile, () => {
  it('is what the Compose specification allows', () => {
    const { $schema: _, ...schema } = JSON.parse(read('tests/house/fixtures/compose-spec/compose-spec.json'));
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const check = ajv.compile(schema);
    check(compose);
    expect(check.errors).toBeNull();
    // It can fail.
    expect(check({ services: { api: { port: ['8400'] } } })).toBe(false);
  });

  it('builds every worker that there is, and nothing else', () => {
    expect(built.map(([name]) => name).sort()).toEqual(workers.sort());
    for (const [name, { build }] of built)
      expect(build).toEqual({ context: '..', dockerfile: `services/${name}/Containerfile` });
  });

  it('sets only variables that are read, and asks for none that a shell could misspell', () => {
    for (const [name, { environment = {} }] of built) {
      const unknown = Object.keys(environment).filter((variable) => !environmentVariables.includes(variable));
      expect(unknown, name).toEqual([]);
      for (const value of Object.values(environment)) {
        const [, asked] = /^\$\{(\w+)[:}]/.exec(value) ?? [];
        if (asked !== undefined) expect(environment, name).toHaveProperty(asked);
      }
    }
  });

  it('starts after stores that say when they are ready, under names that exist', () => {
    for (const [name, { depends_on: needed = {} }] of services) {
      for (const [other, { condition }] of Object.entries(needed)) {
        expect(compose.services, name).toHaveProperty(other);
        if (condition === 'service_healthy') expect(compose.services[other]?.healthcheck, other).toBeDefined();
      }
    }
  });

  it('mounts volumes that are declared and files that exist', () => {
    for (const [name, { volumes = [] }] of services) {
      for (const volume of volumes) {
        const source = volume.replace(/^\$\{\w+:-([^}]+)\}/, '$1').split(':')[0] as string;
        if (source.startsWith('.')) expect(existsSync(`${root}infra/${source}`), `${name}: ${source}`).toBe(true);
        else expect(compose.volumes, name).toHaveProperty(source);
      }
    }
  });

  it('opens the port that the api listens on, and looks for health there', () => {
    for (const [name, { ports = [], healthcheck, environment = {} }] of built) {
      expect(environment.HEARSAY_PORT ?? port, name).toBe(port);
      expect(healthcheck?.test.join(' '), name).toContain(`http://127.0.0.1:${port}/healthz`);
      for (const one of ports) expect(one.split(':').at(-1), name).toBe(port);
      // Without this it would listen to itself alone.
      expect(environment.HEARSAY_HOST, name).toBe('0.0.0.0');
    }
    expect(compose.services.api?.ports).toHaveLength(1);
  });

  it('runs the versions that the tests run, pinned', () => {
    const tested = read('tests/real/docker.ts');
    for (const [name, image] of Object.entries(images)) {
      if (image.endsWith(':local')) continue;
      expect(image, name).toMatch(/:\d+\.\d+\.\d+$/);
      expect(tested, name).toContain(`'${image}'`);
    }
  });

  it('is configured by a file that is right and names its stores', () => {
    const result = parseConfig(read('infra/example/hearsay.yaml'));
    if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
    const { log, index } = result.config;
    expect(log).toMatchObject({ kind: 'kafka', brokers: ['kafka:9092'] });
    expect(index).toMatchObject({ kind: 'elasticsearch', node: 'http://elasticsearch:9200' });
    for (const store of ['kafka', 'elasticsearch']) expect(compose.services).toHaveProperty(store);
    expect(compose.services.kafka?.environment?.KAFKA_ADVERTISED_LISTENERS).toBe('PLAINTEXT://kafka:9092');
  });
});

describe.each(workers)('services/%s/Containerfile', (worker) => {
  const file = `services/${worker}/Containerfile`;
  const instructions = existsSync(`${root}${file}`) ? instructionsOf(read(file)) : [];
  const all = (kind: string): readonly Instruction[] => instructions.filter((one) => one.kind === kind);
  const ignored = read('.dockerignore').split('\n').filter(Boolean);

  it('exists, and begins with the Node that the house runs on', () => {
    const [from] = instructions;
    const [, major] = /^node:(\d+)-slim$/.exec(from?.rest ?? '') ?? [];
    expect(from?.kind).toBe('FROM');
    expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(json('package.json').engines?.node ?? '')?.[0]));
  });

  it('starts, as the tests start it, a file that is there with what is installed there', () => {
    expect(all('CMD')).toHaveLength(1);
    const command = JSON.parse(all('CMD')[0]?.rest ?? '[]') as string[];
    expect(command).toEqual(['node', '--import', 'tsx', `services/${worker}/src/main.ts`]);
    expect(existsSync(`${root}${command[3]}`)).toBe(true);
    // What is left out of `npm ci --omit=dev` could not be imported.
    expect(json(`services/${worker}/package.json`).dependencies).toHaveProperty('tsx');
    expect(all('RUN').some(({ rest }) => rest.startsWith('npm ci --omit=dev'))).toBe(true);
  });

  it('copies and runs what is in the repository and not left out of the image', () => {
    const paths = [
      ...all('COPY').flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1)),
      ...all('RUN').flatMap(({ rest }) => rest.match(/\b(services|packages)\/\S+/g) ?? []),
    ];
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(existsSync(`${root}${path}`), path).toBe(true);
      expect(ignored).not.toContain(path);
    }
    const names = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
    const patterns = ignored.map((line) => new RegExp(`(^|/)${line.replace(/^\*\*\//, '').replace('.', '\\.')}(/|$)`));
    // `data` and `.cache` at the root alone: a tracked file of that name elsewhere would be missing from the image.
    expect(names.filter((name) => name && patterns.some((one) => one.test(name)) && !/\/data\//.test(name))).toEqual(
      [],
    );
  });

  it('runs as somebody who is not root, and may write where the data are', () => {
    const users = all('USER').map(({ rest }) => rest);
    expect(users).toEqual(['node']);
    const last = instructions.findIndex(({ kind }) => kind === 'USER');
    const owned = instructions.findIndex(({ kind, rest }) => kind === 'RUN' && rest.includes('chown node'));
    expect(owned).toBeGreaterThan(0);
    expect(owned).toBeLessThan(last);
    const data = compose.services[worker]?.environment?.HEARSAY_DATA ?? 'none';
    expect(instructions[owned]?.rest).toContain(data);
    expect(compose.services[worker]?.volumes?.some((volume) => volume.endsWith(`:${data}`))).toBe(true);
  });

  it('says which port it listens on, and sets only variables that are read', () => {
    expect(all('EXPOSE').map(({ rest }) => rest)).toEqual([port]);
    for (const { rest } of all('ENV')) expect(environmentVariables).toContain(rest.split('=')[0]);
  });

  it('holds no secret', () => {
    expect(read(file)).not.toMatch(/ENV \S*(TOKEN|KEY|SECRET|PASSWORD)/);
    expect(statSync(`${root}${file}`).size).toBeLessThan(2000);
  });
});
