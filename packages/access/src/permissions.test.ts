import { roles } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { may, permissions } from './permissions.ts';

describe('the table of permissions', () => {
  it('lets an administrator do everything that one person may do', () => {
    for (const permission of Object.keys(permissions) as (keyof typeof permissions)[]) {
      expect(may({ roles: ['administrator'] }, permission), permission).toBe(true);
    }
  });

  it.each([
    ['analyst', 'assess', true],
    ['analyst', 'draft', false],
    ['analyst', 'approve', false],
    ['communications', 'draft', true],
    ['communications', 'approve', false],
    ['communications', 'assess', false],
    ['approver', 'approve', true],
    ['approver', 'draft', false],
    ['agency-member', 'answer', true],
    ['agency-member', 'comment', false],
    ['agency-member', 'read-everything', false],
    ['agency-member', 'read-dead-letters', false],
    ['analyst', 'replay', false],
  ] as const)('%s: %s is %s', (role, permission, expected) => {
    expect(may({ roles: [role] }, permission)).toBe(expected);
  });

  it('gives nothing to somebody without roles', () => {
    expect(may({ roles: [] }, 'read')).toBe(false);
    for (const role of roles) expect(may({ roles: [role] }, 'read')).toBe(true);
  });
});
