import type { Me, RumourLine, Setting } from '@hearsay/contracts';
import { createContext, useContext } from 'react';

export interface Place {
  readonly setting: Setting;
  readonly me: Me;
}

const PlaceContext = createContext<Place | undefined>(undefined);
export const PlaceProvider = PlaceContext.Provider;

/** Where we are and who is here. Only inside the signed-in part. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === undefined) throw new Error('usePlace() outside the signed-in part of the console');
  return place;
}

/** Whether somebody is of the authority itself, and not of another agency. */
export const isStaff = (me: Me): boolean => me.roles.some((role) => role !== 'agency-member');

export function personName(setting: Setting, id: string): string {
  return setting.people.find((person) => person.id === id)?.name ?? id;
}

export function agencyName(setting: Setting, id: string): string {
  return setting.agencies.find((agency) => agency.id === id)?.name ?? id;
}

export function categoryLabel(setting: Setting, id: RumourLine['category']): string {
  return setting.categories.find((category) => category.id === id)?.label ?? id;
}
