import { z } from 'zod';
import { Leaf } from './category.ts';
import { AgencyId, ForumId, JurisdictionId } from './ids.ts';

/** Levels of an administration, from the widest. */
export const levels = ['national', 'regional', 'local'] as const;
export const Level = z.enum(levels);
export type Level = (typeof levels)[number];

/** A region or a place within the jurisdiction, and the names it goes by in posts. */
export const AreaConfig = z.strictObject({
  id: JurisdictionId,
  name: z.string().min(1).max(200),
  level: z.enum(['regional', 'local']),
  /** The area it lies in; the jurisdiction itself unless set. */
  parent: JurisdictionId.optional(),
  /** Other names, and other scripts: `Бельцы`, `Balti`. Case and accents do not matter, and three more letters may follow. */
  names: z.array(z.string().min(2).max(100)).max(50).default([]),
});
export type AreaConfig = z.infer<typeof AreaConfig>;

export const forumRoles = ['driver', 'mediator'] as const;

/** A standing or an ad-hoc group of agencies, and the topics it is for. */
export const ForumConfig = z.strictObject({
  id: ForumId,
  name: z.string().min(1).max(200),
  kind: z.enum(['standing', 'ad-hoc']).default('standing'),
  /** What the election authority is in it: `driver` assesses and answers itself, `mediator` brings together those who do. */
  role: z.enum(forumRoles),
  agencies: z.array(AgencyId).min(1).max(200),
  /** Topics; every category where none is named. */
  categories: z.array(Leaf).max(100).default([]),
});
export type ForumConfig = z.infer<typeof ForumConfig>;

type Issue = (path: (string | number)[], message: string) => void;

interface Places {
  readonly jurisdiction: { readonly id: string };
  readonly jurisdictions: readonly AreaConfig[];
  readonly agencies: readonly { readonly id: string; readonly jurisdiction?: string | undefined }[];
  readonly forums: readonly ForumConfig[];
}

const listed = (ids: Iterable<string>) => [...ids].join(', ') || 'none';

/** Names every area, agency and forum that points to something that is not there, and how to mend it. */
export function checkPlaces({ jurisdiction, jurisdictions, agencies, forums }: Places, issue: Issue): void {
  const areas = new Map<string, AreaConfig>(jurisdictions.map((area) => [area.id, area]));
  const known = listed([jurisdiction.id, ...areas.keys()]);
  jurisdictions.forEach((area, i) => {
    if (area.id === jurisdiction.id) {
      issue(['jurisdictions', i, 'id'], `"${area.id}" is the jurisdiction itself; list only the areas within it`);
    }
    if (area.parent === undefined || area.parent === jurisdiction.id) return;
    const parent = areas.get(area.parent);
    if (!parent) issue(['jurisdictions', i, 'parent'], `there is no jurisdiction "${area.parent}" (known: ${known})`);
    else if (levels.indexOf(parent.level) >= levels.indexOf(area.level)) {
      issue(
        ['jurisdictions', i, 'parent'],
        `"${parent.id}" is ${parent.level} and cannot hold a ${area.level} one; name one of a wider level, or leave parent out`,
      );
    }
  });
  agencies.forEach((agency, i) => {
    if (agency.jurisdiction === undefined || agency.jurisdiction === jurisdiction.id) return;
    if (!areas.has(agency.jurisdiction)) {
      issue(['agencies', i, 'jurisdiction'], `there is no jurisdiction "${agency.jurisdiction}" (known: ${known})`);
    }
  });
  const agencyIds = new Set(agencies.map(({ id }) => id));
  forums.forEach((forum, i) => {
    forum.agencies.forEach((agency, j) => {
      if (!agencyIds.has(agency)) {
        issue(['forums', i, 'agencies', j], `there is no agency "${agency}" (known: ${listed(agencyIds)})`);
      }
    });
  });
}
