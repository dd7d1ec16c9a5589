import { foldSpace, titleOfUnknown } from './html/plain-text.ts';
import { webLink } from './links.ts';
import type { FeedAuthor } from './model.ts';
import { elements, firstElement, hasElements, textOf, trimmedText, type XmlElement } from './xml/node.ts';

const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/** `me@example.org (Name)`, `Name <me@example.org>`, `Name (me@example.org)`, an address or a name alone. */
export function personFromText(written: string): FeedAuthor | null {
  const text = foldSpace(titleOfUnknown(written.slice(0, 500).replace(/<([^<>\s]+@[^<>\s]+)>/g, '($1)')));
  if (text === '') return null;
  const email = EMAIL.exec(text)?.[0].replace(/^mailto:/i, '') ?? null;
  const rest =
    email === null ? text : text.replace(email, ' ').replace(/\(\s*(?:mailto:)?\s*\)|<\s*>|\bmailto:/gi, ' ');
  const name = foldSpace(rest.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, ''))
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^"(.*)"$/, '$1');
  return { name: name === '' ? null : name, email, url: null };
}

const named = (author: XmlElement, local: string): XmlElement | undefined =>
  firstElement(author, local, `atom:${local}`, `itunes:${local}`, `googleplay:${local}`);

/** A person construct of Atom: name, email, and uri or url; or text where the feed has no such elements. */
export function personFromElement(author: XmlElement, base: string | undefined): FeedAuthor | null {
  if (!hasElements(author)) return personFromText(textOf(author));
  const name = trimmedText(named(author, 'name') ?? firstElement(author, 'foaf:name', '?foaf:name', 'rdf:value'));
  const email = trimmedText(named(author, 'email'));
  const uri = named(author, 'uri') ?? named(author, 'url') ?? named(author, 'homepage');
  const url = webLink(trimmedText(uri), uri?.base ?? base);
  if (name === null && email === null && url === null) {
    const text = foldSpace(author.children.map(textOf).join(' '));
    return text === '' ? null : personFromText(text);
  }
  return { name: name === null ? null : foldSpace(titleOfUnknown(name.slice(0, 500))), email, url };
}

/** The first of these elements that names somebody; one that gives only an address where none has a name. */
export function firstPerson(parent: XmlElement, names: readonly string[], base: string | undefined): FeedAuthor | null {
  let nameless: FeedAuthor | null = null;
  for (const name of names) {
    for (const element of elements(parent, name)) {
      const person = personFromElement(element, base);
      if (person !== null && person.name !== null) return person;
      nameless ??= person;
    }
  }
  return nameless;
}
