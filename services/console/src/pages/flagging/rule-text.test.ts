import { RuleBody, RuleId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { bodyOf, ruleIdFor, textOf, toggled } from './rule-text.ts';

describe('a rule in the form', () => {
  it('comes out as it went in', () => {
    const body = RuleBody.parse({
      ...{ name: 'By text', effect: 'flag', category: 'proc.method', phrases: ['vote by text', 'sms vot*'] },
      ...{ patterns: ['a|b'], languages: ['ro'] },
    });
    expect(bodyOf(textOf(body))).toEqual(body);
  });

  it('has one phrase a line, and no category where it only silences', () => {
    const body = bodyOf({ ...textOf(undefined), effect: 'never', category: 'tech.hack', phrases: ' a \n\n b' });
    expect(body).toEqual({ name: '', effect: 'never', phrases: ['a', 'b'], patterns: [], languages: [] });
  });

  it('is for the languages that are ticked, in order', () => {
    const ticked = toggled(toggled(toggled([], 'ru'), 'ro'), 'en');
    expect(ticked).toEqual(['en', 'ro', 'ru']);
    expect(bodyOf({ ...textOf(undefined), languages: toggled(ticked, 'ro') }).languages).toEqual(['en', 'ru']);
  });

  it('has an id of its own, whatever its name', () => {
    expect(ruleIdFor('Vot prin SMS!', [])).toBe('vot-prin-sms');
    expect(ruleIdFor('Vot prin SMS', ['vot-prin-sms'])).toBe('vot-prin-sms-2');
    for (const name of ['ყალბი', '', '--', 'x'.repeat(200)]) RuleId.parse(ruleIdFor(name, []));
  });
});
