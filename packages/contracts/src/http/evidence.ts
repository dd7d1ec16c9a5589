import { z } from 'zod';

/** `GET /api/v1/rumours/{id}/evidence/{claim}`: what was published, as it was. Never to be shown as markup. */
export const EvidenceDetail = z.object({
  /** Of the record that holds headers and bytes; the claim in the rumour's history names it. */
  sha256: z.string(),
  /** Where it was fetched. */
  url: z.string(),
  fetchedAt: z.string(),
  /** Headers of the answer it stood in. */
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Whether these bytes stood in the answer just so. */
  verbatim: z.boolean(),
  /** Whether its end is left out. */
  truncated: z.boolean(),
  /** Bytes in all. */
  size: z.number().int().nonnegative(),
  /** Its beginning, read as UTF-8. */
  text: z.string(),
  /** The day after which it is deleted. */
  until: z.string(),
});
export type EvidenceDetail = z.infer<typeof EvidenceDetail>;
