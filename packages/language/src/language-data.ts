/** What the project knows about one language. Each folder `src/<tag>/` holds one of these. */
export interface LanguageData {
  /** BCP 47 primary tag. */
  tag: string;
  /** Its name in English. */
  name: string;
  /**
   * Frequent short words in lower case, with their accents: they vote in `identifyLanguage`. Words that close
   * languages share are welcome: what counts is the difference.
   */
  functionWords: string;
  /** Letters or letter groups, lower case, that close languages do not write; absent where there are none. */
  ownLetters?: string;
  /** Abbreviations that a full stop follows within a sentence, lower case, without their last full stop. */
  abbreviations: string;
  /** The stem of a folded word. */
  stem(word: string): string;
}
