/** A language range of `Accept-Language` and its weight, 0 to 1 (RFC 9110, 12.5.4). */
interface Wish {
  readonly range: string;
  readonly weight: number;
}

function wishesIn(header: string): Wish[] {
  return header
    .slice(0, 1000)
    .split(',')
    .flatMap((part): Wish[] => {
      const [range = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      if (!/^([a-z]{1,8}(-[a-z0-9]{1,8})*|\*)$/.test(range)) return [];
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return weight > 0 && weight <= 1 ? [{ range, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The language to answer in, among those there are: what was asked for outright, else the best that the browser wishes for, else the
 * first. A wish for `pt` is met by `pt-BR` and the other way round.
 * @param available in order of preference; at least one.
 */
export function chooseLanguage(
  available: readonly string[],
  asked: string | undefined,
  acceptLanguage: string | undefined,
): string {
  const find = (range: string) =>
    available.find((tag) => tag.toLowerCase() === range.toLowerCase()) ??
    available.find((tag) => base(tag) === base(range));
  if (asked !== undefined && asked !== '') {
    const found = find(asked);
    if (found !== undefined) return found;
  }
  for (const { range } of wishesIn(acceptLanguage ?? '')) {
    const found = range === '*' ? available[0] : find(range);
    if (found !== undefined) return found;
  }
  return available[0] ?? 'en';
}
