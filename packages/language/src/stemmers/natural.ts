import { createRequire } from 'node:module';

/** The stemmers of the library `natural` that are used. */
export type NaturalStemmerName =
  | 'porter_stemmer'
  | 'porter_stemmer_de'
  | 'porter_stemmer_es'
  | 'porter_stemmer_fr'
  | 'porter_stemmer_it'
  | 'porter_stemmer_nl'
  | 'porter_stemmer_no'
  | 'porter_stemmer_pt'
  | 'porter_stemmer_ru'
  | 'porter_stemmer_sv'
  | 'porter_stemmer_uk';

interface NaturalStemmer {
  stem(word: string): string;
}

const require = createRequire(import.meta.url);

/**
 * A stemmer of `natural`, loaded at first use from its own file: the root of the library reads `.env`, prints on
 * standard output and loads database drivers.
 */
export function naturalStemmer(name: NaturalStemmerName): (word: string) => string {
  let stemmer: NaturalStemmer | undefined;
  return (word) => {
    stemmer ??= require(`natural/lib/natural/stemmers/${name}.js`) as NaturalStemmer;
    return stemmer.stem(word);
  };
}
