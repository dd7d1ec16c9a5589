import type { Verdict } from '@hearsay/contracts';

/** What the public page says around the texts that people wrote. */
export interface PublicWords {
  readonly language: string;
  readonly title: string;
  /** `{body}` is the authority's name. */
  readonly lead: string;
  readonly self: string;
  readonly nothing: string;
  readonly rumour: string;
  readonly facts: string;
  readonly sources: string;
  readonly published: string;
  /** `{date}` is when the earlier text was published. */
  readonly corrected: string;
  readonly permalink: string;
  readonly languages: string;
  readonly contents: string;
  readonly skip: string;
  readonly machineReadable: string;
  /** What is kept of what people post; `{time}` is how long, where all of it is kept for a while. */
  readonly kept: { readonly off: string; readonly window: string };
  readonly verdicts: Readonly<Record<Verdict, string>>;
}
