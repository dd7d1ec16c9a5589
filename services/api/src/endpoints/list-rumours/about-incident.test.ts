import { deriveId, type IncidentState } from '@hearsay/contracts';
import { everything } from '@hearsay/index';
import { expect, it } from 'vitest';
import type { Glance } from '../../projections/rumours.ts';
import { aboutIncident } from './about-incident.ts';

const [fire, outage] = [deriveId('incident', 'fire'), deriveId('incident', 'outage')];
const rumour = (name: string, incident: typeof fire, state: IncidentState, mergedInto?: string) =>
  ({
    ...{ id: deriveId('rumour', name), incidents: [{ incident, state, tlp: 'TLP:GREEN' }] },
    ...(mergedInto === undefined ? {} : { mergedInto: deriveId('rumour', mergedInto) }),
  }) as unknown as Glance;
const glances = [
  rumour('smoke', fire, 'confirmed'),
  rumour('ash', fire, 'confirmed', 'smoke'),
  rumour('old', fire, 'confirmed', 'unlinked'),
  rumour('down', outage, 'resolved'),
  { id: deriveId('rumour', 'unlinked') } as unknown as Glance,
];
const found = (incident: 'open' | typeof fire | undefined, knows: (id: string) => boolean = () => true) =>
  aboutIncident(everything, incident, glances, knows)?.all.flatMap((term) => ('values' in term ? term.values : []));
const ids = (...names: string[]) => names.map((name) => deriveId('rumour', name));

it('finds what is linked to an incident that goes on, or to one; a merged rumour where the other bears no link', () => {
  expect(found('open')).toEqual(ids('smoke', 'old'));
  expect(found(outage)).toEqual(ids('down'));
  expect(found(undefined)).toEqual([]);
});

it('finds nothing by what somebody may not know of', () => {
  expect(found('open', (id) => id !== fire)).toBeUndefined();
  expect(found(fire, (id) => id !== deriveId('rumour', 'smoke'))).toEqual(ids('smoke', 'ash', 'old'));
});
