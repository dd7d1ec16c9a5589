import { seesIncident, type Viewer } from '@hearsay/access';
import type { Incident, IncidentEvent } from '@hearsay/contracts';

/** Every incident as it stands, and its history. A projection of `rumours`, held in memory: there are few of them. */
export class IncidentProjection {
  readonly #histories = new Map<string, IncidentEvent[]>();

  /** @returns whether it is news; a redelivered or older version is not. */
  take(event: IncidentEvent): boolean {
    const { id, version } = event.incident;
    const history = this.#histories.get(id) ?? [];
    if ((history.at(-1)?.incident.version ?? 0) >= version) return false;
    history.push(event);
    this.#histories.set(id, history);
    return true;
  }

  /** For nobody in particular: whoever shows it asks `exists` before. */
  get(id: string): Incident | undefined {
    return this.#histories.get(id)?.at(-1)?.incident;
  }

  /** Oldest first. */
  history(id: string): readonly IncidentEvent[] {
    return this.#histories.get(id) ?? [];
  }

  exists(id: string, viewer: Omit<Viewer, 'knows'>): boolean {
    const incident = this.get(id);
    return incident !== undefined && seesIncident(viewer, incident);
  }

  /** Those that exist for somebody, in the order in which they were reported. */
  seenBy(viewer: Omit<Viewer, 'knows'>): Incident[] {
    return [...this.#histories.keys()].flatMap((id) => {
      const incident = this.get(id);
      return incident && seesIncident(viewer, incident) ? [incident] : [];
    });
  }
}
