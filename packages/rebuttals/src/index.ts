export * from './claim-review.ts';
export * from './corrections.ts';
export * from './draft.ts';
export * from './language.ts';
export * from './page/page.ts';
export * from './public-json.ts';
export * from './published.ts';
export * from './skeleton.ts';
export { type PublicWords, publicWords } from './words/words.ts';
