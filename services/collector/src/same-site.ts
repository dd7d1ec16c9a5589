/** A host as two of them are compared: without the www. and the dot at the end. */
export const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** Whether two hosts are one site: the same, or one under the other. */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
