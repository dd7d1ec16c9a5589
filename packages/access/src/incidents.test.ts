import type { Actor, Incident, Role, Tlp } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { allowedOnIncident, mayDecideIncident, mayReportFor, seesIncident } from './incidents.ts';

const actor = (role: Role, agency?: string) =>
  ({ roles: [role], ...(agency ? { agency } : {}) }) as Pick<Actor, 'roles' | 'agency'>;
const of = (agency: string | undefined, tlp: Tlp = 'TLP:AMBER') =>
  ({ agency, tlp, state: 'reported' }) as unknown as Incident;
const viewer = (role: Role, clearance: Tlp, agency?: string) => ({ actor: actor(role, agency), clearance });

describe('who may know of an incident', () => {
  it.each([
    ['analyst', 'TLP:RED', undefined, of('cert', 'TLP:RED'), true],
    ['communications', 'TLP:AMBER+STRICT', undefined, of('cert', 'TLP:RED'), false],
    ['agency-member', 'TLP:AMBER', 'cert', of('cert'), true],
    ['agency-member', 'TLP:AMBER', 'cert', of('cert', 'TLP:RED'), false],
    ['agency-member', 'TLP:AMBER', 'police', of('cert'), false],
    ['agency-member', 'TLP:AMBER', 'police', of('cert', 'TLP:GREEN'), true],
    ['agency-member', 'TLP:CLEAR', 'police', of('cert', 'TLP:GREEN'), false],
    // The authority's own report is not an agency's because neither names one.
    ['agency-member', 'TLP:AMBER', undefined, of(undefined), false],
  ] as const)('%s cleared for %s, of %s: %o is %s', (role, clearance, agency, incident, expected) => {
    expect(seesIncident(viewer(role, clearance, agency), incident)).toBe(expected);
  });
});

describe('who may report and decide', () => {
  it('the authority for anybody, an agency for itself', () => {
    expect(mayReportFor(actor('communications'), 'cert' as never)).toBe(true);
    expect(mayReportFor(actor('agency-member', 'cert'), 'cert' as never)).toBe(true);
    expect(mayReportFor(actor('agency-member', 'cert'), 'police' as never)).toBe(false);
    expect(mayReportFor(actor('agency-member', 'cert'), undefined)).toBe(false);
  });

  it('an analyst about all, an agency about its own, communications about none', () => {
    expect(mayDecideIncident(actor('analyst'), of('cert'))).toBe(true);
    expect(mayDecideIncident(actor('agency-member', 'cert'), of('cert'))).toBe(true);
    expect(mayDecideIncident(actor('agency-member', 'police'), of('cert'))).toBe(false);
    expect(mayDecideIncident(actor('agency-member'), of(undefined))).toBe(false);
    expect(mayDecideIncident(actor('communications'), of('cert'))).toBe(false);
  });

  it('what the state allows, and nothing else', () => {
    const lifecycle = (action: string) => (action === 'confirm' ? ('confirmed' as const) : undefined);
    expect(allowedOnIncident(actor('analyst'), of('cert'), lifecycle)).toEqual(['confirm']);
    expect(allowedOnIncident(actor('communications'), of('cert'), lifecycle)).toEqual([]);
  });
});
