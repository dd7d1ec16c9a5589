/** The languages that the model was trained on (arXiv:1907.04307, §2), as BCP 47 primary tags; `zh` in both scripts. */
export const TRAINED_LANGUAGES: readonly string[] = 'ar de en es fr it ja ko nl pl pt ru th tr zh'.split(' ');

/**
 * Whether vectors of texts in this language mean something: `tag` is a BCP 47 tag such as `pt-BR`. In other languages a
 * translation is hardly nearer than an unrelated sentence, though texts that share words still come near each other.
 */
export function isTrainedLanguage(tag: string): boolean {
  return TRAINED_LANGUAGES.includes(tag.toLowerCase().split(/[-_]/, 1)[0]!);
}
