import type { Note, PersonId, RumourEvent } from '@hearsay/contracts';
import { isQuiet } from '@hearsay/rumours';

const mostNotes = 100;

/**
 * What each person is told of: what others did to rumours that they follow, were given, or have a task on, and that such a rumour came
 * back. The latest hundred of each person, newest first.
 */
export class NoteProjection {
  readonly #notes = new Map<PersonId, Note[]>();
  readonly #versions = new Map<string, number>();

  take(event: RumourEvent): void {
    const { rumour } = event;
    // A copy tells nothing new.
    if ((this.#versions.get(rumour.id) ?? 0) >= rumour.version) return;
    this.#versions.set(rumour.id, rumour.version);
    const what = tellingOf(event);
    if (what === undefined) return;
    const author = what.kind === 'decided' ? what.by.person : undefined;
    const told = new Set<PersonId>(rumour.followers);
    if (rumour.assignee !== undefined) told.add(rumour.assignee);
    for (const { who, done } of rumour.tasks ?? []) if (who !== undefined && done === undefined) told.add(who);
    for (const person of told) {
      if (person === author) continue;
      const notes = this.#notes.get(person) ?? [];
      notes.unshift({ id: event.id, rumour: rumour.id, statement: rumour.statement, at: event.at, what });
      if (notes.length > mostNotes) notes.pop();
      this.#notes.set(person, notes);
    }
  }

  of(person: PersonId): readonly Note[] {
    return this.#notes.get(person) ?? [];
  }
}

/** Quiet actions that are worth a word all the same: somebody said or asked for something. */
const spoken = new Set(['comment', 'assign', 'add-task', 'do-task']);

function tellingOf({ change }: RumourEvent): Note['what'] | undefined {
  switch (change.kind) {
    case 'claim-joined':
      return change.reopened ? { kind: 'came-back' } : undefined;
    case 'absorbed':
    case 'released':
      return { kind: change.kind };
    case 'decided': {
      const { by, action } = change;
      if (isQuiet(action.kind) && !spoken.has(action.kind)) return undefined;
      return { kind: 'decided', by: { person: by.person, name: by.name }, action };
    }
    default:
      return undefined;
  }
}
