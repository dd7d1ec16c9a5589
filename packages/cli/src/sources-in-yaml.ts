import { SourceId } from '@hearsay/contracts';
import type { Subscription } from '@hearsay/sources';

/** Lines of YAML for the configuration. Names and addresses stand in JSON strings, which YAML reads as they are. */
export function sourcesInYaml(feeds: readonly Subscription[]): string[] {
  if (feeds.length === 0) return ['sources: []'];
  const taken = new Set<string>();
  return [
    'sources:',
    ...feeds.flatMap(({ url, name }) => [
      `  - id: ${idOf(name ?? new URL(url).host, taken)}`,
      '    kind: feed',
      `    url: ${JSON.stringify(url)}`,
      ...(name === null ? [] : [`    name: ${JSON.stringify(name)}`]),
    ]),
  ];
}

/** An id made from a name, in Latin letters where it has some; each is given once. */
function idOf(name: string, taken: Set<string>): string {
  const latin = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  // What YAML reads as a number or a truth value is no name.
  const usable =
    SourceId.safeParse(latin).success && /^[a-z]/.test(latin) && !/^(true|false|null|yes|no|on|off)$/.test(latin);
  const first = usable ? latin : latin === '' ? 'source' : `source-${latin}`;
  let id = first;
  for (let count = 2; taken.has(id); count += 1) id = `${first}-${count}`;
  taken.add(id);
  return id;
}
