import { Config, deriveId, RegistryEntry } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { electionsOf, phaseAt } from '../calendar.ts';
import { effectiveConfig, withEntry } from './effective.ts';
import { Registered } from './registered.ts';
import { digestOfWritten, writtenIn } from './written.ts';

const base = {
  jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
  election: { id: 'md-2014', name: 'Parliament', day: '2014-11-30', timezone: 'Europe/Chisinau' },
  jurisdictions: [{ id: 'orhei', name: 'Orhei', level: 'local' }],
  agencies: [
    { id: 'cert', name: 'CERT', kind: 'cert' },
    { id: 'police', name: 'Police', kind: 'police' },
    { id: 'orhei-emb', name: 'Orhei committee', kind: 'local-emb', jurisdiction: 'orhei' },
  ],
  forums: [{ id: 'cyber', name: 'Cyber', role: 'driver', agencies: ['cert'] }],
  subscriptions: [{ id: 'hacks', forum: 'cyber' }],
};
const config = Config.parse(base);

function entry(kind: RegistryEntry['kind'], id: string, over: Partial<RegistryEntry> = {}): RegistryEntry {
  const version = over.version ?? 1;
  const says = writtenIn(config, kind).get(id);
  return RegistryEntry.parse({
    ...{
      type: 'registry-entry',
      v: 1,
      id: `${kind}/${id}/${version}`,
      decision: deriveId('decision', kind, id, version),
    },
    ...{ jurisdiction: 'md', kind, entry: id, version, change: 'set', at: '2014-10-01T08:00:00Z', reason: 'so it is' },
    ...(says === undefined ? {} : { configured: digestOfWritten(says) }),
    by: { person: 'vera', name: 'Vera', roles: ['administrator'] },
    ...over,
  });
}
const later = { id: 'md-2014', name: 'Parliament', day: '2014-12-07', timezone: 'Europe/Chisinau' };

describe('what people register beside the configuration', () => {
  it('is nothing at first: everything is as the configuration says', () => {
    const { config: now, items } = effectiveConfig(config, []);
    expect(now).toEqual(config);
    expect(items.map(({ kind, id, from, version }) => `${kind} ${id} ${from} ${version}`)).toEqual([
      'election md-2014 configuration 0',
      'area orhei configuration 0',
      'forum cyber configuration 0',
    ]);
  });

  it('an election that is moved has another phase that day, and its appeals are written as people write them', () => {
    const { config: now, items } = effectiveConfig(config, [entry('election', 'md-2014', { body: later })]);
    const thatDay = Date.parse('2014-11-30T10:00:00Z');
    expect(phaseAt(thatDay, electionsOf(config))).toBe('election-day');
    expect(phaseAt(thatDay, electionsOf(now))).toBe('electoral-period');
    expect(items[0]).toMatchObject({ from: 'person', by: 'Vera', body: { day: '2014-12-07' } });
    expect(writtenIn(now, 'election').get('md-2014')).toMatchObject({ appeals: '90d' });
  });

  it('a forum with another member sends its news to that one too', () => {
    const body = { ...base.forums[0], agencies: ['cert', 'police'] };
    const { config: now } = effectiveConfig(config, [entry('forum', 'cyber', { body })]);
    expect(now.subscriptions.map(({ id, agency }) => `${id} ${agency}`)).toEqual([
      'hacks-cert cert',
      'hacks-police police',
    ]);
  });

  it('a configuration that is edited after a person decided is told as a conflict, and does not overwrite them', () => {
    const moved = entry('election', 'md-2014', { body: later });
    const edited = Config.parse({ ...base, election: { ...base.election, day: '2014-12-14' } });
    const { config: now, items } = effectiveConfig(edited, [moved]);
    expect(now.election.day).toBe('2014-12-07');
    expect(items[0]).toMatchObject({ body: { day: '2014-12-07' }, conflict: { configured: { day: '2014-12-14' } } });
    const settled = entry('election', 'md-2014', { version: 2, change: 'as-configured' });
    expect(effectiveConfig(edited, [settled]).config.election.day).toBe('2014-12-14');
    // What the person did not touch follows the file.
    const areas = Config.parse({ ...base, jurisdictions: [{ id: 'orhei', name: 'Orheiul', level: 'local' }] });
    expect(effectiveConfig(areas, [moved]).config.jurisdictions[0]?.name).toBe('Orheiul');
  });

  it('an entry that does not fit any more is left out and told, and the others hold', () => {
    const body = { ...base.forums[0], agencies: ['cert', 'police'] };
    const without = Config.parse({ ...base, agencies: base.agencies.filter(({ id }) => id !== 'police') });
    const area = { id: 'cahul', name: 'Cahul', level: 'local' };
    const { config: now, items } = effectiveConfig(without, [
      entry('forum', 'cyber', { body }),
      entry('area', 'cahul', { body: area }),
    ]);
    expect(now.forums[0]?.agencies).toEqual(['cert']);
    expect(items.find(({ id }) => id === 'cyber')?.misfit).toMatch(/no agency "police"/);
    expect(now.jurisdictions.map(({ id }) => id)).toEqual(['orhei', 'cahul']);
  });

  it.each([
    [
      'a forum that a subscription is for is taken out',
      'forum',
      'cyber',
      { change: 'removed' },
      /"hacks" is for the forum/,
    ],
    ['the election of the configuration is taken out', 'election', 'md-2014', { change: 'removed' }, /not taken out/],
    [
      'an area that an agency answers for is taken out',
      'area',
      'orhei',
      { change: 'removed' },
      /no jurisdiction "orhei"/,
    ],
    ['a date that is none', 'election', 'md-2014', { body: { ...later, day: 'soon' } }, /must be a date/],
    ['another id than its own', 'area', 'orhei', { body: { id: 'x', name: 'X', level: 'local' } }, /must be "orhei"/],
    ['a name that nobody knows', 'area', 'orhei', { body: { ...base.jurisdictions[0], nmae: 'x' } }, /nmae/],
  ] as const)('refuses: %s', (_what, kind, id, over, message) => {
    const tried = withEntry(config, entry(kind, id, over as Partial<RegistryEntry>));
    expect('problems' in tried ? tried.problems.map((one) => one.message).join() : '').toMatch(message);
  });

  it('the latest version holds, in whatever order they come and however often', () => {
    const versions = [1, 2, 3].map((version) =>
      entry('election', 'md-2014', { version, body: { ...later, day: `2014-12-0${version}` } }),
    );
    for (const order of [versions, [...versions].reverse(), [...versions, ...versions]]) {
      const registered = new Registered(config);
      for (const one of order) registered.take(one);
      expect(registered.now.config.election.day).toBe('2014-12-03');
      expect(registered.history('election', 'md-2014').map(({ version }) => version)).toEqual([3, 2, 1]);
    }
  });
});
