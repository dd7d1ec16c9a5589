/** What a file says of a claim before it is checked; every field as the file has it. */
export type RawClaim = Partial<
  Record<'text' | 'title' | 'rating' | 'date' | 'language' | 'url' | 'publisher', string | undefined>
>;
