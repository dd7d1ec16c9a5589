import { Config } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { addresseesFor, areasNamed, forumsFor } from './addressees.ts';

const config = Config.parse({
  jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
  election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
  jurisdictions: [
    { id: 'north', name: 'Regiunea de Nord', level: 'regional' },
    { id: 'balti', name: 'Bălți', level: 'local', parent: 'north', names: ['Бельцы', 'Бельц'] },
    { id: 'orhei', name: 'Orhei', level: 'local' },
  ],
  agencies: [
    { id: 'cert', name: 'CERT', kind: 'cert' },
    { id: 'police-balti', name: 'Police of Bălți', kind: 'police', jurisdiction: 'balti' },
    { id: 'emb-balti', name: 'Electoral office, Bălți', kind: 'local-emb', jurisdiction: 'balti' },
    { id: 'emb-north', name: 'Electoral office, North', kind: 'local-emb', jurisdiction: 'north' },
  ],
  forums: [
    { id: 'all', name: 'Coordination', role: 'driver', agencies: ['police-balti'] },
    { id: 'cyber', name: 'Cyber forum', role: 'mediator', agencies: ['cert'], categories: ['tech.hack'] },
  ],
});
const named = (text: string) => areasNamed([text], config.jurisdictions).map(({ id }) => id);
const asked = (text: string, category = 'ball.destroy') =>
  addresseesFor([text], category, config).map(({ agency, why }) => [agency, why.kind]);

describe('places that are named', () => {
  it.each([
    ['Nobody can vote in Balti', ['balti']],
    ['La BĂLȚI nu se votează', ['balti']],
    ['В Бельцах не голосуют', ['balti']],
    ['Primăria Orheiul a spus', ['orhei']],
    ['The Baltimore server', []],
    ['Regiunea de Nord', ['north']],
  ])('%s: %j', (text, areas) => expect(named(text)).toEqual(areas));
});

describe('whom to ask', () => {
  it('is who knows the place, its election authority first, then the area around it', () => {
    expect(asked('Ballots burned in Bălți')).toEqual([
      ['emb-balti', 'place'],
      ['police-balti', 'place'],
      ['emb-north', 'around'],
    ]);
    expect(addresseesFor(['Ballots burned in Bălți'], 'ball.destroy', config)[2]).toEqual({
      agency: 'emb-north',
      level: 'regional',
      why: { kind: 'around', area: 'Regiunea de Nord', of: 'Bălți' },
    });
  });

  it('is who meets about the topic, where no place is named', () => {
    expect(asked('The register was hacked', 'tech.hack')).toEqual([
      ['cert', 'forum'],
      ['police-balti', 'forum'],
    ]);
    expect(forumsFor('tech.hack', config.forums).map(({ id }) => id)).toEqual(['cyber', 'all']);
  });
});
