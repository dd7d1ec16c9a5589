export { type ElasticsearchIndexOptions, openElasticsearchIndex } from './elasticsearch-index.ts';
export type { Rollover } from './lifecycle.ts';
