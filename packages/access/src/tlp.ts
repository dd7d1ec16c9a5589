import { type Actor, type AgencyConfig, type Role, type Tlp, tlps } from '@hearsay/contracts';

/** Whether something so marked may be seen with that clearance. */
export function visible(tlp: Tlp, clearance: Tlp): boolean {
  return tlps.indexOf(tlp) <= tlps.indexOf(clearance);
}

/** The narrowest sharing that a role of the authority itself may see. An agency-member's is that of the agency. */
const clearances: Readonly<Record<Exclude<Role, 'agency-member'>, Tlp>> = {
  analyst: 'TLP:RED',
  approver: 'TLP:RED',
  administrator: 'TLP:RED',
  communications: 'TLP:AMBER+STRICT',
};

/** The widest of what a person's roles give. An agency that is no longer known gives nothing but TLP:CLEAR. */
export function clearanceOf(
  actor: Pick<Actor, 'roles' | 'agency'>,
  agencies: readonly Pick<AgencyConfig, 'id' | 'clearance'>[],
): Tlp {
  let most: Tlp = 'TLP:CLEAR';
  for (const role of actor.roles) {
    const clearance =
      role === 'agency-member'
        ? (agencies.find((agency) => agency.id === actor.agency)?.clearance ?? 'TLP:CLEAR')
        : clearances[role];
    if (visible(most, clearance)) most = clearance;
  }
  return most;
}
