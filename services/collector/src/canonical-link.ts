const tracking =
  /^(utm_.+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref_src|ref_url|cmpid|_hs(enc|mi)|at_(medium|campaign))$/i;

/** A link without what only follows readers around; `undefined` where it is no http address. */
export function canonicalLink(link: string | null | undefined): string | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  const text = url.href;
  return text.length > 2048 ? undefined : text;
}
