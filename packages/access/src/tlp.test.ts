import { AgencyId, type Tlp, tlps } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { clearanceOf, visible } from './tlp.ts';

const cert = AgencyId.parse('cert');

describe('TLP', () => {
  it('shows what is marked as wide as the clearance or wider', () => {
    const pairs = tlps.flatMap((tlp, i) => tlps.map((clearance, j) => [tlp, clearance, i <= j] as const));
    for (const [tlp, clearance, expected] of pairs) expect(visible(tlp, clearance)).toBe(expected);
  });

  it('gives a member the clearance of the agency, and nothing where the agency is gone', () => {
    const member = { roles: ['agency-member' as const], agency: cert };
    expect(clearanceOf(member, [{ id: cert, clearance: 'TLP:GREEN' }])).toBe<Tlp>('TLP:GREEN');
    expect(clearanceOf(member, [])).toBe<Tlp>('TLP:CLEAR');
  });

  it('gives somebody with two roles the wider clearance', () => {
    const both = { roles: ['agency-member' as const, 'communications' as const], agency: cert };
    expect(clearanceOf(both, [{ id: cert, clearance: 'TLP:GREEN' }])).toBe<Tlp>('TLP:AMBER+STRICT');
  });
});
