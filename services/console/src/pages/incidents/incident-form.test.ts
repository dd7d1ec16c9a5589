import type { Incident, Me, Setting } from '@hearsay/contracts';
import { describe, expect, test } from 'vitest';
import { words } from '../../words/index.ts';
import { factsOf, startOf } from './incident-form.ts';

const setting = {
  election: { timezone: 'Europe/Chisinau' },
  categories: [{ id: 'reg.service', label: 'Register' }],
} as unknown as Setting;
const now = Date.parse('2014-11-30T08:00:00Z');
const me = (role: string) => ({ person: 'victor', roles: [role], agency: 'cert' }) as unknown as Me;
const start = (role = 'analyst') => startOf(undefined, { setting, me: me(role) }, now);
const read = (fields: Record<string, string>) => factsOf(words.incidents, { ...start(), ...fields }, 'Europe/Chisinau');

describe('the form of an incident', () => {
  test('begins now, for the own agency where somebody is of one', () => {
    expect(start()).toMatchObject({ began: '2014-11-30T10:00', agency: '' });
    expect(start('agency-member').agency).toBe('cert');
  });

  test('gives the facts as the api takes them, in UTC, and leaves out what is empty', () => {
    expect(read({ title: ' Down ', known: 'k', began: '2014-11-30T09:30' })).toEqual({
      facts: {
        ...{ title: 'Down', known: 'k', category: 'reg.service', tlp: 'TLP:GREEN' },
        began: '2014-11-30T07:30:00.000Z',
      },
    });
    const all = { area: 'balti', agency: 'cert', ended: '2014-11-30T10:00' };
    expect(read({ title: 't', known: 'k', ...all })).toMatchObject({
      facts: { area: 'balti', agency: 'cert', ended: '2014-11-30T08:00:00.000Z' },
    });
  });

  test('says what is missing, and that nothing ends before it began', () => {
    expect(read({ began: '' })).toHaveProperty('problems.title');
    expect(read({ began: '' })).toHaveProperty('problems.began', words.incidents.badTime);
    expect(read({ title: 't', known: 'k', ended: '2014-11-29T10:00' })).toHaveProperty(
      'problems.ended',
      words.incidents.endsBefore,
    );
  });

  test('begins with what is known of an incident', () => {
    const facts = { title: 't', category: 'reg', tlp: 'TLP:AMBER', known: 'k', began: '2014-11-30T07:30:00.000Z' };
    expect(startOf(facts as Incident, { setting, me: me('analyst') }, now)).toEqual({
      ...{ title: 't', category: 'reg', tlp: 'TLP:AMBER', known: 'k' },
      ...{ began: '2014-11-30T09:30', ended: '', area: '', agency: '' },
    });
  });
});
