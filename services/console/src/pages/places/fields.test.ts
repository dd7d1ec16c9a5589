import { describe, expect, test } from 'vitest';
import { bodyOf, differences, emptyIn, textsOf } from './fields.ts';

const election = {
  ...{ id: 'md-2014', name: 'Parliament', day: '2014-11-30', timezone: 'Europe/Chisinau', appeals: '90d' },
  polls: { open: '07:00', close: '21:00' },
};
const forum = { id: 'cyber', name: 'Cyber', kind: 'standing', role: 'driver', agencies: ['cert', 'police'] };

describe('the fields of what people register', () => {
  test('what stands in them is what they were filled from', () => {
    expect(bodyOf('election', textsOf('election', election))).toEqual(election);
    expect(bodyOf('forum', textsOf('forum', forum))).toEqual(forum);
  });
  test('lists are written with commas, and empty fields are left out', () => {
    const texts = { id: 'orhei', name: 'Orhei', level: 'local', names: ' Оргеев ,, Orhej ', parent: ' ' };
    expect(bodyOf('area', texts)).toEqual({ id: 'orhei', name: 'Orhei', level: 'local', names: ['Оргеев', 'Orhej'] });
  });
  test('says what is missing', () => {
    expect(emptyIn('forum', { id: 'x', name: ' ' })).toEqual(['name', 'agencies']);
  });
  test('tells what the file says otherwise', () => {
    const theirs = { ...election, polls: { open: '07:00', close: '20:00' } };
    expect(differences('election', election, theirs)).toEqual([{ name: 'close', ours: '21:00', theirs: '20:00' }]);
  });
});
