import type { CheckedClaim, KnownMatch, Rumour, StatementBody, StatementId } from '@hearsay/contracts';
import { isFinished } from './lifecycle.ts';
import { KnownClaims } from './matching/index.ts';

type Entry = Omit<KnownMatch, 'score' | 'returning' | 'why'>;

/** From this score on a match is shown, and from this one the old claim is taken to be back. */
const shownFrom = 0.3;
const returningFrom = 0.85;
const mostShown = 5;

/**
 * What is known before a rumour comes up: earlier rumours that were finished, their public answers, and claims that fact-checkers
 * checked. A projection of the log; it can be built again.
 */
export class KnownLibrary {
  readonly #claims = new KnownClaims({ candidates: 60 });
  readonly #entries = new Map<string, Entry>();
  readonly #versions = new Map<string, number>();
  /** Languages in which each statement is known. */
  readonly #statements = new Map<StatementId, readonly string[]>();

  takeChecked({ id, text, title, rating, date, language, url, publisher }: CheckedClaim): void {
    this.#put(
      `checked/${id}`,
      { kind: 'fact-check', text, ...defined({ title, finding: rating, date, url, publisher }) },
      language,
    );
  }

  /**
   * An approved text of a statement, in place of an earlier one of it; `undefined` where none may be used any longer. It is met by the rumour
   * that it expects, or by what it says where it names none.
   */
  takeStatement(id: StatementId, body: StatementBody | undefined): void {
    for (const tag of this.#statements.get(id) ?? []) this.#remove(`statement/${id}/${tag}`);
    this.#statements.set(id, Object.keys(body?.texts ?? {}));
    for (const [tag, { truth, rumour }] of Object.entries(body?.texts ?? {})) {
      const entry: Entry = { kind: 'statement', text: rumour || truth, title: body?.title ?? truth, statement: id };
      this.#put(`statement/${id}/${tag}`, entry, tag);
    }
  }

  /** A rumour as it stands: in the library once it is finished or answered, and out of it while people work on it again. */
  takeRumour(rumour: Rumour): void {
    const { id, version, state, statement, language, verdict, firstSeen, rebuttal, mergedInto, exercise } = rumour;
    if ((this.#versions.get(id) ?? 0) >= version) return;
    const finished = isFinished(state) && mergedInto === undefined && !exercise;
    if (!finished && !this.#versions.has(id)) return;
    this.#versions.set(id, version);
    const found = { rumour: id, finding: verdict, date: firstSeen.slice(0, 10) };
    if (finished) this.#put(`rumour/${id}`, { kind: 'rumour', text: statement, ...found }, language);
    else this.#remove(`rumour/${id}`);
    for (const [tag, text] of Object.entries(rebuttal?.texts ?? {})) {
      const key = `rebuttal/${id}/${tag}`;
      if (finished && rebuttal?.status === 'published')
        this.#put(key, { kind: 'rebuttal', text: text.rumour || text.truth, title: text.truth, ...found }, tag);
      else this.#remove(key);
    }
  }

  /** What says the same as a rumour, itself left out, best first. */
  matches({ id, statement, firstSeen }: Pick<Rumour, 'id' | 'statement' | 'firstSeen'>): KnownMatch[] {
    const found: KnownMatch[] = [];
    for (const { id: key, score, why } of this.#claims.match(statement, mostShown * 3, firstSeen)) {
      const entry = this.#entries.get(key);
      if (!entry || entry.rumour === id || score < shownFrom || found.length === mostShown) continue;
      const reasons = Object.entries(why)
        .filter(([kind, share]) => share >= 0.1 && !timely.has(kind))
        .map(([kind, share]) => ({ kind, share: Math.round(Math.min(1, share) * 1000) / 1000 }))
        .sort((a, b) => b.share - a.share)
        .slice(0, 4);
      found.push({
        ...entry,
        score: Math.round(score * 1000) / 1000,
        returning: score >= returningFrom && entry.kind !== 'statement',
        why: reasons,
      });
    }
    return found;
  }

  #put(key: string, entry: Entry, language: string | undefined): void {
    this.#entries.set(key, entry);
    this.#claims.add({ id: key, text: entry.text, title: entry.title, date: entry.date, language });
  }

  #remove(key: string): void {
    if (this.#entries.delete(key)) this.#claims.remove(key);
  }
}

/** Nearness in time orders matches and explains nothing. */
const timely = new Set(['weeks', 'months', 'earlier', 'author']);

function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
