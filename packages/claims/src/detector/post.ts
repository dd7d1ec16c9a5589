/** What the detector reads of a post. */
export interface DetectablePost {
  readonly text: string;
  readonly title?: string;
  /** BCP 47 tag, when the source knows it. */
  readonly language?: string;
}
