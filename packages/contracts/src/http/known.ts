import { z } from 'zod';

const Text = (most: number) => z.string().max(most).optional();

/** A claim that somebody has checked, as its checker writes it; what is too long is cut. */
export const GivenClaim = z.strictObject({
  text: z.string().trim().min(1, 'what was claimed is missing').max(20_000),
  title: Text(5000),
  rating: Text(1000),
  date: Text(200),
  language: Text(100),
  url: Text(4000),
  publisher: Text(1000),
});
export type GivenClaim = z.infer<typeof GivenClaim>;

/** Body of `POST /api/v1/known`. */
export const KnownImport = z.strictObject({ claims: z.array(GivenClaim).min(1).max(500) });
export type KnownImport = z.infer<typeof KnownImport>;

/** 202: they stand in the log. */
export const KnownImported = z.object({
  taken: z.number().int(),
  /** What was left out, and why: place in the list and reason. */
  problems: z.array(z.string()),
});
export type KnownImported = z.infer<typeof KnownImported>;
