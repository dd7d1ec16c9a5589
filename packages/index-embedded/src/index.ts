export { type EmbeddedIndexOptions, openEmbeddedIndex } from './embedded-index.ts';
