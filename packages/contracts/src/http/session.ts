import { z } from 'zod';
import { AgencyId, PersonId } from '../ids.ts';
import { forumRoles, Level } from '../places-config.ts';
import { AgencyKind, Instant, LanguageTag, Phase, Role } from '../words.ts';

/** What can come next in the calendar of an election. */
export const turns = ['campaign', 'dayBegins', 'opens', 'closes', 'settled', 'appealed'] as const;

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
  /** How far back people may look through all posts, flagged or not (0: a post goes once the detector has read it), and how long what was published waits for the detector: hours. */
  kept: z.object({ posts: z.number(), held: z.number() }).optional(),
  demo: z.boolean(),
  /** Every milestone of every election, in order, and the electoral phase that holds from it on. */
  calendar: z.array(z.object({ at: Instant, what: z.enum(turns), election: z.string(), phase: Phase })).optional(),
  agencies: z.array(
    z.object({
      id: AgencyId,
      name: z.string(),
      kind: AgencyKind,
      /** The region or place it answers for; absent where that is the whole jurisdiction. */
      area: z.object({ name: z.string(), level: Level }).optional(),
    }),
  ),
  /** Groups of agencies, what the authority is in them, and the categories they are for (all, where none is named). */
  forums: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(forumRoles),
        agencies: z.array(AgencyId),
        categories: z.array(z.string()),
      }),
    )
    .optional(),
  /** Regions and places within the jurisdiction. */
  areas: z.array(z.object({ id: z.string(), name: z.string(), level: Level })).optional(),
  people: z.array(z.object({ id: PersonId, name: z.string(), roles: z.array(Role) })),
  categories: z.array(z.object({ id: z.string(), label: z.string(), definition: z.string() })),
});
export type Setting = z.infer<typeof Setting>;

/** `GET /api/v1/people` in the demo only: sign in as one of these with one click. */
export const DemoPerson = z.object({ id: PersonId, name: z.string(), roles: z.array(Role), link: z.string() });
export type DemoPerson = z.infer<typeof DemoPerson>;
