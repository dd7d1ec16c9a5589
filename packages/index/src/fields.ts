import { type Tlp, tlps } from '@hearsay/contracts';
import type { DocumentFields } from './port.ts';
import type { FilterField } from './search.ts';

/** Every mark that somebody with this clearance may see, from the widest. */
export function visibleTlps(clearance: Tlp): readonly Tlp[] {
  return tlps.slice(0, tlps.indexOf(clearance) + 1);
}

/** A document is visible when its mark is not narrower than the clearance. */
export function isVisible(tlp: Tlp, clearance: Tlp): boolean {
  return tlps.indexOf(tlp) <= tlps.indexOf(clearance);
}

const listOf = { source: 'sources', language: 'languages' } as const;

/** The values a document is filtered and counted by: `source` and `language` gather the single value and the list. */
export function valuesOf(fields: DocumentFields, field: FilterField): readonly string[] {
  if (field === 'flags') return [...new Set(fields.flags)];
  const single = fields[field];
  const list = field === 'source' || field === 'language' ? fields[listOf[field]] : undefined;
  return [...new Set([...(single === undefined ? [] : [single]), ...(list ?? [])])];
}
