import type { estypes } from '@elastic/elasticsearch';
import { analysers } from './languages.ts';

export interface TemplateOptions {
  readonly shards: number;
  readonly replicas: number | undefined;
}

export function settings(options: TemplateOptions): estypes.IndicesIndexSettings {
  return {
    number_of_shards: options.shards,
    ...(options.replicas === undefined ? { auto_expand_replicas: '0-1' } : { number_of_replicas: options.replicas }),
    refresh_interval: '1s',
  };
}

/**
 * Words come in folded already (without accents and disguises), the same as the search's; the analyser of a language adds its stems. No stop words:
 * "the" is a word like any other when somebody searches for it. In one template with the mappings, which name the analysers.
 */
export function analysis(): estypes.IndicesIndexSettings {
  const analyzer = Object.fromEntries(
    Object.entries(analysers).map(([tag, type]) => [`of_${tag}`, { type, stopwords: '_none_' }]),
  );
  return { analysis: { analyzer } as estypes.IndicesIndexSettingsAnalysis };
}

const keyword = { type: 'keyword' } as const;
const text = (analyzer: string) => ({ type: 'text', analyzer, norms: false }) as const;

/** Core types only. What is searched is not kept in `_source`: `document` holds what it was made from. */
export function mappings(): estypes.MappingTypeMapping {
  const places = {
    title: {
      properties: Object.fromEntries(Object.keys(analysers).map((tag) => [tag, text(`of_${tag}`)])),
    },
    text: {
      properties: Object.fromEntries(Object.keys(analysers).map((tag) => [tag, text(`of_${tag}`)])),
    },
    words: { properties: { title: text('whitespace'), text: text('whitespace') } },
    stems: { properties: { title: text('whitespace'), text: text('whitespace') } },
  };
  return {
    dynamic: 'strict',
    _source: { excludes: Object.keys(places) },
    properties: {
      id: keyword,
      jurisdiction: keyword,
      rumour: keyword,
      tlp: keyword,
      category: keyword,
      state: keyword,
      verdict: keyword,
      stance: keyword,
      source: keyword,
      language: keyword,
      area: keyword,
      assignee: keyword,
      agency: keyword,
      flags: keyword,
      priority: { type: 'double' },
      claims: { type: 'double' },
      at: { type: 'date', format: 'epoch_millis' },
      firstSeen: { type: 'date', format: 'epoch_millis' },
      lastSeen: { type: 'date', format: 'epoch_millis' },
      exercise: { type: 'boolean' },
      document: { type: 'object', enabled: false },
      ...places,
    },
  };
}
