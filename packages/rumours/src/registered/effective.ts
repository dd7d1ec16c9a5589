import {
  type Config,
  checkPlaces,
  eachAgency,
  type RegisteredItem,
  type RegisteredKind,
  type RegistryEntry,
  registeredKinds,
} from '@hearsay/contracts';
import { type Checked, digestOfWritten, type Problem, readWritten, type Written, writtenIn } from './written.ts';

/** A configuration with what people changed in it, and where each part of it comes from. */
export interface Effective {
  readonly config: Config;
  readonly items: readonly RegisteredItem[];
}

/** Areas before the agencies' forums that may name them; elections stand alone. */
const order: readonly RegisteredKind[] = ['area', 'forum', 'election'];

/**
 * The configuration is the seed, and a person's word holds over it:
 * 1. what nobody changed is as the configuration says, today and after it is edited;
 * 2. what a person added, changed or took out is as they said, whatever the configuration says;
 * 3. where the configuration says something else than it did when they decided, that is a conflict: told, and theirs holds until a person
 *    decides again, or leaves it to the configuration (`as-configured`);
 * 4. an entry that does not fit any more (it names an agency that is gone) is left out and told, and the configuration's holds.
 *
 * @param entries the latest version of each; their order does not matter.
 */
export function effectiveConfig(config: Config, entries: Iterable<RegistryEntry>): Effective {
  const latest = [...entries].sort((a, b) => (`${a.kind}/${a.entry}` < `${b.kind}/${b.entry}` ? -1 : 1));
  const changing = order.flatMap((kind) => latest.filter((one) => one.kind === kind && one.change !== 'as-configured'));
  const misfits = new Map<RegistryEntry, string>();
  let now = together(config, changing);
  if (now === undefined) {
    // One of them at least does not fit: each is tried by itself, to tell which.
    now = config;
    for (const entry of changing) {
      const tried = withEntry(now, entry);
      if ('config' in tried) now = tried.config;
      else misfits.set(entry, tried.problems.map(said).join('; '));
    }
  }
  return { config: now, items: registeredKinds.flatMap((kind) => itemsOf(kind, config, latest, misfits)) };
}

/** The configuration with all changes in it; nothing where they do not all fit. */
function together(config: Config, entries: readonly RegistryEntry[]): Config | undefined {
  let now = config;
  for (const entry of entries) {
    const changed = changedBy(now, entry);
    if ('problems' in changed) return undefined;
    now = changed.config;
  }
  return problemsOf(now).length > problemsOf(config).length ? undefined : now;
}

/** The configuration with one change in it, or why it does not fit. */
export function withEntry(config: Config, entry: Change): Outcome {
  const changed = changedBy(config, entry);
  if ('problems' in changed) return changed;
  const before = new Set(problemsOf(config).map(said));
  const problems = problemsOf(changed.config).filter((one) => !before.has(said(one)));
  return problems.length > 0 ? { problems } : changed;
}

type Change = Pick<RegistryEntry, 'kind' | 'entry' | 'change' | 'body'>;
type Outcome = { readonly config: Config } | { readonly problems: readonly Problem[] };

function changedBy(config: Config, { kind, entry, change, body }: Change): Outcome {
  let checked: Checked | undefined;
  if (change === 'set') {
    const read = readWritten(kind, body);
    if ('problems' in read) return read;
    if (read.value.id !== entry) return { problems: [{ path: 'id', message: `must be "${entry}"` }] };
    checked = read;
  }
  return put(config, kind, entry, checked);
}

function put(config: Config, kind: RegisteredKind, id: string, checked: Checked | undefined): Outcome {
  const placed = <Item extends { readonly id: string }>(items: readonly Item[], value: Item | undefined): Item[] => {
    if (value === undefined) return items.filter((one) => one.id !== id);
    return items.some((one) => one.id === id) ? items.map((one) => (one.id === id ? value : one)) : [...items, value];
  };
  if (kind === 'area') {
    return {
      config: {
        ...config,
        jurisdictions: placed(config.jurisdictions, checked?.kind === 'area' ? checked.value : undefined),
      },
    };
  }
  if (kind === 'forum') {
    const forums = placed(config.forums, checked?.kind === 'forum' ? checked.value : undefined);
    return { config: { ...config, forums, subscriptions: eachAgency(config.audiences, forums) } };
  }
  const value = checked?.kind === 'election' ? checked.value : undefined;
  if (config.election.id !== id) return { config: { ...config, elections: placed(config.elections, value) } };
  if (value !== undefined) return { config: { ...config, election: value } };
  return {
    problems: [{ path: 'id', message: 'is the election of the configuration: it can be changed and not taken out' }],
  };
}

const said = ({ path, message }: Problem) => `${path}: ${message}`;

/** What does not fit together: areas and agencies that point to nothing, a forum that is gone and that a subscription is for. */
function problemsOf(config: Config): Problem[] {
  const problems: Problem[] = [];
  checkPlaces(config, (path, message) => problems.push({ path: path.join('.'), message }));
  const forums = new Set<string>(config.forums.map(({ id }) => id));
  for (const { id, forum } of config.audiences) {
    if (forum !== undefined && !forums.has(forum))
      problems.push({ path: 'subscriptions', message: `"${id}" is for the forum "${forum}"` });
  }
  return problems;
}

function itemsOf(
  kind: RegisteredKind,
  config: Config,
  entries: readonly RegistryEntry[],
  misfits: ReadonlyMap<RegistryEntry, string>,
): RegisteredItem[] {
  const configured = writtenIn(config, kind);
  const people = new Map(entries.filter((one) => one.kind === kind).map((one) => [one.entry, one]));
  return [...new Set([...configured.keys(), ...people.keys()])].map((id) =>
    itemOf(kind, id, configured.get(id), people.get(id), misfits),
  );
}

function itemOf(
  kind: RegisteredKind,
  id: string,
  configured: Written | undefined,
  entry: RegistryEntry | undefined,
  misfits: ReadonlyMap<RegistryEntry, string>,
): RegisteredItem {
  const own = configured === undefined ? {} : { body: configured };
  if (!entry) return { kind, id, version: 0, from: 'configuration', ...own };
  const { version, by, at, reason, change, body } = entry;
  const who = { kind, id, version, by: by.name, at, reason };
  if (change === 'as-configured') return { ...who, from: 'configuration', ...own };
  const says = configured === undefined ? undefined : digestOfWritten(configured);
  const conflict = says === entry.configured ? {} : { conflict: { configured: configured ?? null } };
  const misfit = misfits.get(entry);
  return {
    ...who,
    from: 'person',
    ...(change === 'set' && body !== undefined ? { body } : {}),
    ...conflict,
    ...(misfit === undefined ? {} : { misfit: misfit.slice(0, 1000) }),
  };
}
