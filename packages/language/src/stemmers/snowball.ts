import { createRequire } from 'node:module';

/** The Snowball stemmers used from `@orama/stemmers`, for languages that `natural` lacks. */
export type SnowballName =
  | 'arabic'
  | 'bulgarian'
  | 'danish'
  | 'finnish'
  | 'hungarian'
  | 'lithuanian'
  | 'romanian'
  | 'serbian'
  | 'turkish';

const require = createRequire(import.meta.url);

/** A Snowball stemmer, loaded at first use. */
export function snowballStemmer(name: SnowballName): (word: string) => string {
  let stemmer: ((word: string) => string) | undefined;
  return (word) => {
    stemmer ??= (require(`@orama/stemmers/${name}`) as { stemmer: (word: string) => string }).stemmer;
    return stemmer(word);
  };
}
