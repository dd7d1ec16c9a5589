import { tlps } from '@hearsay/contracts';
import { type Document, type DocumentFields, documentKinds } from './port.ts';

/** Of the JSON of a document, in UTF-16 units: one document may not stop an index for everybody. */
export const largestDocument = 4 * 1024 * 1024;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const strings = [
  'jurisdiction',
  'rumour',
  'language',
  'category',
  'state',
  'verdict',
  'stance',
  'source',
  'area',
  'assignee',
  'agency',
] as const satisfies readonly (keyof DocumentFields)[];
const lists = ['languages', 'sources', 'flags'] as const satisfies readonly (keyof DocumentFields)[];

/**
 * Why an index can never take this document, in words for the one who mends it; undefined where it can. Adapters call it first, so that they
 * refuse the same documents. Values of one field are at most 1,000 UTF-16 units, ids 512 bytes in UTF-8 (Elasticsearch's own limit).
 */
export function whyRefused(document: Document): string | undefined {
  const { kind, id, version, fields } = document;
  if (!documentKinds.includes(kind)) return `kind: '${kind}' is not one of ${documentKinds.join(', ')}`;
  if (id === '' || Buffer.byteLength(id) > 512) return 'id: must be between 1 and 512 bytes';
  if (!Number.isSafeInteger(version) || version < 0) return `version: ${version} is not a whole number from 0`;
  if (fields.jurisdiction === '') return 'fields.jurisdiction: is empty';
  if (!tlps.includes(fields.tlp)) return `fields.tlp: '${fields.tlp}' is not a TLP mark`;
  for (const name of strings) {
    const value: unknown = fields[name];
    if (value !== undefined && (typeof value !== 'string' || value.length > 1000)) return `fields.${name}: ${notShort}`;
  }
  for (const name of lists) {
    const bad = fields[name]?.some((value: unknown) => typeof value !== 'string' || value.length > 1000);
    if (bad === true) return `fields.${name}: ${notShort}`;
  }
  for (const name of ['priority', 'claims'] as const) {
    const value = fields[name];
    if (value !== undefined && !Number.isFinite(value)) return `fields.${name}: ${value} is not a finite number`;
  }
  for (const name of ['at', 'firstSeen', 'lastSeen'] as const) {
    const value = fields[name];
    if (value === undefined && name !== 'at') continue;
    if (value === undefined || !INSTANT.test(value) || Number.isNaN(Date.parse(value)))
      return `fields.${name}: '${String(value).slice(0, 40)}' is not an ISO 8601 instant such as 2014-11-30T06:00:00Z`;
  }
  return undefined;
}

const notShort = 'must be a string of at most 1,000 characters';
