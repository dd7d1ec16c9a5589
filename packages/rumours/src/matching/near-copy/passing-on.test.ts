import { describe, expect, test } from 'vitest';
import { nearDuplicate } from './near-duplicate.ts';
import { withoutPassingOn } from './passing-on.ts';

describe('a call to pass it on', () => {
  test.each([
    ['Urnele se închid la ora 18:00.', ' Rușine! Dați mai departe 🙏'],
    ['Участки закроются в шесть вечера!', ' Передайте всем!!!'],
    ['The servers of the commission were hacked.', ' Please share. Pass it on 🙏🙏'],
    ['Las urnas ya venían llenas a la escuela.', ' ¡Vergüenza! Pásalo'],
  ])('%s is a copy with "%s" at its end', (said, call) => {
    expect(nearDuplicate(said, `${said}${call}`)).toMatchObject({ nearDuplicate: true });
  });

  test('is no call where the sentence goes on, or where it is all there is', () => {
    expect(withoutPassingOn('They share')).toBe('They share');
    expect(withoutPassingOn('Please share')).toBe('Please share');
    expect(withoutPassingOn('Boxes burned. They share this with nobody')).toBe(
      'Boxes burned. They share this with nobody',
    );
  });

  test('what else stands at the end still tells two texts apart', () => {
    const said = 'The polling station on Mill Road is closed.';
    expect(nearDuplicate(said, 'The polling station on Hill Road is closed. Pass it on').nearDuplicate).toBe(false);
  });

  test('reads no more than the end of a long text', () => {
    const long = `${'! '.repeat(50_000)}Please share`;
    expect(withoutPassingOn(long).length).toBeGreaterThan(99_000);
  });
});
