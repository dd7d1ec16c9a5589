import type { RumourDetail, StatementOffer } from '@hearsay/contracts';
import type { Fields } from '../../kept/use-kept.ts';

/**
 * The fields of a rebuttal that a statement can begin: languages in which nothing was written or typed yet. What somebody wrote is never
 * replaced.
 * @param kept what was typed and not sent.
 */
export function fieldsFrom(
  offer: Pick<StatementOffer, 'texts'>,
  rumour: Pick<RumourDetail['rumour'], 'draft' | 'rebuttal'>,
  kept: Fields,
): Fields {
  const written = (rumour.draft ?? rumour.rebuttal)?.texts ?? {};
  const typed = (language: string) =>
    ['truth', 'rumour', 'facts', 'sources'].some((part) => (kept[`${language}.${part}`] ?? '').trim() !== '');
  const fields: Record<string, string> = {};
  for (const [language, { truth, rumour: said = '', facts, sources }] of Object.entries(offer.texts)) {
    if (Object.hasOwn(written, language) || typed(language)) continue;
    Object.assign(fields, {
      ...{ [`${language}.truth`]: truth, [`${language}.rumour`]: said, [`${language}.facts`]: facts },
      [`${language}.sources`]: sources.join('\n'),
    });
  }
  return fields;
}

/** A statement as text to paste: the languages that fit first, each with its name where there are several. */
export function copyOf({ texts, languages }: StatementOffer, nameOf: (language: string) => string): string {
  const wanted = languages.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [[language, text] as const];
  });
  return wanted
    .map(([language, { truth, facts, sources }]) =>
      [...(wanted.length > 1 ? [`[${nameOf(language)}]`] : []), truth, facts, ...sources].join('\n\n'),
    )
    .join('\n\n');
}
