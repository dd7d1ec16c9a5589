import type { Addressee, AgencyConfig, AgencyKind, AreaConfig, Config, ForumConfig, Level } from '@hearsay/contracts';

/** What of an installation says who knows which place and which topic. */
export type KnownPlaces = Pick<Config, 'jurisdictions' | 'forums'> & {
  readonly agencies: readonly Pick<AgencyConfig, 'id' | 'kind' | 'jurisdiction'>[];
};

const mostAddressees = 20;
/** How many letters may follow a name: endings such as those of Romanian, Russian and Finnish. */
const endings = 3;

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The areas that texts name, in the order of the configuration. Short names (under five letters) must stand as they are. */
export function areasNamed<Area extends Pick<AreaConfig, 'name' | 'names'>>(
  texts: readonly string[],
  areas: readonly Area[],
): Area[] {
  const all = folded(texts.join('\n'));
  return areas.filter(({ name, names }) =>
    [name, ...names].some((one) => {
      const word = folded(one);
      if (!all.includes(word)) return false;
      const ending = word.length < 5 ? '' : `\\p{L}{0,${endings}}`;
      return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}${ending}(?![\\p{L}\\p{N}])`, 'u').test(all);
    }),
  );
}

/** Election authorities before others of the same area: a local fact of an election is theirs to confirm. */
const rank = (kind: AgencyKind): number => (kind === 'local-emb' || kind === 'emb' ? 0 : 1);

/**
 * Whom to ask about a rumour first. What happens in a place is known there: the agencies of a named place come first (its election
 * authority before the others), then those of the areas around it, from the inside out. After them come the forums that are for its topic.
 * @param texts the statement and what was said of it.
 */
export function addresseesFor(texts: readonly string[], category: string, known: KnownPlaces): Addressee[] {
  const { jurisdictions, agencies, forums } = known;
  const found: Addressee[] = [];
  const add = (agency: Addressee['agency'], level: Level, why: Addressee['why']) => {
    if (!found.some((one) => one.agency === agency)) found.push({ agency, level, why });
  };
  const of = (area: string) =>
    agencies.filter(({ jurisdiction }) => jurisdiction === area).sort((a, b) => rank(a.kind) - rank(b.kind));
  const named = areasNamed(texts, jurisdictions).sort((a, b) => depth(b, jurisdictions) - depth(a, jurisdictions));
  for (const area of named) {
    for (const { id } of of(area.id)) add(id, area.level, { kind: 'place', area: area.name });
  }
  for (const area of named) {
    for (const around of areasAround(area, jurisdictions)) {
      for (const { id } of of(around.id)) add(id, around.level, { kind: 'around', area: around.name, of: area.name });
    }
  }
  for (const forum of forumsFor(category, forums)) {
    for (const agency of forum.agencies) add(agency, 'national', { kind: 'forum', forum: forum.name });
  }
  return found.slice(0, mostAddressees);
}

/** The forums that are for a topic: those that name it, before those for everything. */
export function forumsFor<Forum extends Pick<ForumConfig, 'categories'>>(
  category: string,
  forums: readonly Forum[],
): Forum[] {
  const names = (forum: Forum) => (forum.categories as readonly string[]).includes(category);
  return [...forums.filter(names), ...forums.filter(({ categories }) => categories.length === 0)];
}

/** The areas around one, from the inside out. A ring in the configuration ends it. */
export function areasAround(area: AreaConfig, areas: readonly AreaConfig[]): AreaConfig[] {
  const around: AreaConfig[] = [];
  for (let at = area; at.parent !== undefined; ) {
    const next = areas.find(({ id }) => id === at.parent);
    if (!next || around.includes(next) || next === area) break;
    around.push(next);
    at = next;
  }
  return around;
}

const depth = (area: AreaConfig, areas: readonly AreaConfig[]): number =>
  areasAround(area, areas).length + (area.level === 'local' ? 1 : 0);
