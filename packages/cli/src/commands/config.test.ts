import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { command } from './config.ts';

it('says of a configuration that is right for how long what people publish is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-config-'));
  const file = join(folder, 'hearsay.yaml');
  await writeFile(
    file,
    `jurisdiction: { id: md, name: Moldova, languages: [ro] }
election: { id: md-2014, name: General election, day: 2014-11-30, timezone: Europe/Chisinau }
privacy: { retroHunt: 3d, evidence: { held: 2h, kept: 10d } }
`,
  );
  const printed: string[] = [];
  const io = { stdin: Readable.from([]), out: (line: string) => printed.push(line), err: () => {} };
  expect(await command.run(['check', file], io)).toBe(0);
  expect(printed.join('\n')).toMatch(/Retro-hunt is on: .* is kept for 3 days [\s\S]*held for 2 hours.*10 days after/);
  const setting = (await readFile(file, 'utf8')).replace(/privacy.*/, '');
  await writeFile(file, setting);
  expect(await command.run(['check', file], io)).toBe(0);
  expect(printed.join('\n')).toContain(
    'Retro-hunt is off: the text of a post is removed once the detector has read it',
  );
  await writeFile(file, `${setting}privacy: { posts: 7d }`);
  expect(await command.run(['check', file], io)).toBe(1);
  expect(printed.join('\n')).toContain('privacy.posts: is called retroHunt now: "off", or how far back');
  await writeFile(file, `${setting}privacy: { retroHunt: 5m }`);
  expect(await command.run(['check', file], io)).toBe(1);
  expect(printed.join('\n')).toContain('privacy.retroHunt: must be "off", or between 1h and 90d');
  await writeFile(file, 'privacy: { evidence: { held: 5m } }');
  expect(await command.run(['check', file], io)).toBe(1);
  expect(printed.join('\n')).toContain('privacy.evidence.held: must be between 1h and 7d');
  await rm(folder, { recursive: true });
});
