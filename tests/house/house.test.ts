import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((name) => name && existsSync(`${root}${name}`));
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');
const sources = tracked.filter((name) => /\.(ts|tsx|mjs)$/.test(name));
const domain = /^packages\/(contracts|language|encoder|claims|rumours|alerting|rebuttals|access)\/src\//;

describe('the house', () => {
  it('keeps time, chance and the outside out of the domain', () => {
    const pure = sources.filter((name) => domain.test(name) && !/\.test\.ts$|\/file\.ts$/.test(name));
    const found = pure.filter((name) =>
      /Date\.now\(|new Date\(\)|Math\.random\(|node:(fs|net|http|https|child_process|timers)|setTimeout\(|\bconsole\.(log|error|warn|info)/.test(
        read(name),
      ),
    );
    expect(found).toEqual([]);
  });

  it('fetches nothing but through the guarded way out', () => {
    const working = sources.filter(
      (name) =>
        /^(packages|services)\//.test(name) &&
        !/\.test\.tsx?$|\/(testkit|outbound|console|client|testbed|dev|log-embedded|log-kafka|evidence-s3)\//.test(
          name,
        ),
    );
    expect(working.filter((name) => /\bfetch\(|https?\.request\(|from 'undici'/.test(read(name)))).toEqual([]);
  });

  it('pins every dependency', () => {
    const loose = tracked
      .filter((name) => name.endsWith('package.json'))
      .flatMap((name) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(read(name)) as Record<
          string,
          Record<string, string>
        >;
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(([dependency, version]) => !dependency.startsWith('@hearsay/') && !/^\d/.test(version))
          .map(([dependency, version]) => `${name}: ${dependency} ${version}`);
      });
    expect(loose).toEqual([]);
  });

  it('has no download addresses in its lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('says beside every skipped test why', () => {
    const silent = sources
      .filter((name) => /\.test\.tsx?$/.test(name) && name !== 'tests/house/house.test.ts')
      .filter((name) =>
        read(name)
          .split('\n')
          .some(
            (line, i, lines) =>
              /\b(it|test|describe)\.(only|todo)\b/.test(line) ||
              (/\b(it|test|describe)\.skip\b/.test(line) && !/\/\//.test(`${lines[i - 1] ?? ''}${line}`)),
          ),
      );
    expect(silent).toEqual([]);
  });
});
