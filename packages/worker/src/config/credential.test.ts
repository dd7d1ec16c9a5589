import { expect, it } from 'vitest';
import { credentialOf } from './credential.ts';

it('reads a credential where the configuration says, and names what is missing', () => {
  expect(credentialOf({ secret: 'abc' }, 'source "x"', {})).toBe('abc');
  expect(credentialOf({ env: 'HEARSAY_X' }, 'source "x"', { HEARSAY_X: ' abc\n' })).toBe('abc');
  expect(() => credentialOf({ env: 'HEARSAY_X' }, 'source "x"', { HEARSAY_X: '' })).toThrow(
    'source "x" needs the environment variable HEARSAY_X',
  );
});
