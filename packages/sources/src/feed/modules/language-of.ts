import { firstElement, trimmedText, type XmlElement } from '../xml/node.ts';

/**
 * The language a feed or an entry says it is in: in an element of these names, else xml:lang in force on it, else
 * xml:lang of its first text. `en_US` is written as BCP 47 writes it.
 */
export function languageOf(parent: XmlElement, names: readonly string[], texts: readonly string[]): string | null {
  const said = names.map((name) => trimmedText(firstElement(parent, name))).find((language) => language !== null);
  const language = said ?? parent.language ?? texts.map((name) => firstElement(parent, name)?.language).find(isKnown);
  return language?.replaceAll('_', '-') ?? null;
}

const isKnown = (language: string | undefined): boolean => language !== undefined;
