import { z } from 'zod';
import { AgencyId, PersonId } from '../ids.ts';
import { AgencyKind, LanguageTag, Role } from '../words.ts';

/** `GET /api/v1/me` */
export const Me = z.object({
  person: PersonId,
  name: z.string(),
  roles: z.array(Role),
  agency: AgencyId.optional(),
});
export type Me = z.infer<typeof Me>;

/** `GET /api/v1/setting`: what the console needs to know about where it is. */
export const Setting = z.object({
  jurisdiction: z.object({ id: z.string(), name: z.string(), languages: z.array(LanguageTag) }),
  election: z.object({ id: z.string(), name: z.string(), day: z.string(), timezone: z.string() }),
  exercise: z.boolean(),
  demo: z.boolean(),
  agencies: z.array(z.object({ id: AgencyId, name: z.string(), kind: AgencyKind })),
  people: z.array(z.object({ id: PersonId, name: z.string(), roles: z.array(Role) })),
  categories: z.array(z.object({ id: z.string(), label: z.string(), definition: z.string() })),
});
export type Setting = z.infer<typeof Setting>;

/** `GET /api/v1/people` in the demo only: sign in as one of these with one click. */
export const DemoPerson = z.object({ id: PersonId, name: z.string(), roles: z.array(Role), link: z.string() });
export type DemoPerson = z.infer<typeof DemoPerson>;
