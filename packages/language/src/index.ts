export { type Folded, fold } from './fold.ts';
export { type Identified, identifyLanguage } from './identify.ts';
export type { LanguageData } from './language-data.ts';
export { LANGUAGES, languageData } from './languages.ts';
export { type Sentence, sentences } from './sentences.ts';
export { stem } from './stem.ts';
export { eachToken, originalEnd, type Token, type TokenKind, type TokenVisitor, tokens } from './tokens.ts';
export { transliterationKey } from './transliterate.ts';
