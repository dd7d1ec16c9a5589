import {
  type Actor,
  type Config,
  type DecisionId,
  deriveId,
  encodeRecord,
  type IncidentDecision,
  type StatementDecision,
  type StatementDraft,
} from '@hearsay/contracts';
import type { WorkerContext } from '@hearsay/worker';
import { preparedIncident, preparedStatements } from './prepared.ts';
import { preparedTips } from './prepared-tips.ts';

/**
 * What the demo's people decided before the story begins, as the api would have written it: the CERT reported an incident that the analyst
 * confirmed; two statements were drafted by one person and approved by another. The tracker and the readers of `registry` judge it as always.
 * @param now milliseconds since 1970.
 */
export function preparedRecords(config: Pick<Config, 'jurisdiction' | 'people' | 'exercise'>, now: number) {
  const { id: jurisdiction } = config.jurisdiction;
  const { exercise } = config;
  const by = (person: string): Actor => {
    const found = config.people.find(({ id }) => id === person);
    if (!found) throw new Error(`the demo has no person "${person}"`);
    const { id, name, roles, agency } = found;
    return { person: id, name, roles, ...(agency === undefined ? {} : { agency }) };
  };
  const at = new Date(now).toISOString();
  const decision = (...parts: readonly string[]): DecisionId => deriveId('decision', 'demo', ...parts);
  const incident = deriveId('incident', 'demo');
  const incidents: IncidentDecision[] = [
    {
      ...{ type: 'incident-decision', v: 1, id: decision('report'), jurisdiction, incident, onVersion: 0 },
      ...{ by: by('victor'), at, reason: '', action: { kind: 'report', facts: preparedIncident(now), exercise } },
    },
    {
      ...{ type: 'incident-decision', v: 1, id: decision('confirm'), jurisdiction, incident, onVersion: 1 },
      ...{ by: by('ana'), at, reason: 'The CERT showed us the logs.', action: { kind: 'confirm' } },
    },
  ];
  const statements = preparedStatements(now).flatMap((body, i): (StatementDraft | StatementDecision)[] => {
    const statement = deriveId('statement', 'demo', i);
    const draft = decision('draft', String(i));
    return [
      {
        ...{ type: 'statement-draft', v: 1, id: draft, jurisdiction, statement, by: by('mihai'), at },
        ...{ body, exercise, reason: 'For election day' },
      },
      {
        ...{ type: 'statement-decision', v: 1, id: decision('approve', String(i)), jurisdiction, statement },
        ...{ by: by('elena'), at, draft, verdict: 'approve', reason: '' },
      },
    ];
  });
  return [
    ...incidents.map((one) => encodeRecord('decisions', one)),
    ...statements.map((one) => encodeRecord('registry', one)),
  ];
}

/** Writes it. The demo's log is empty at each start. */
export async function prepareDemo({
  log,
  config,
  clock,
}: Pick<WorkerContext, 'log' | 'config' | 'clock'>): Promise<void> {
  const now = clock.now();
  await log.append([
    ...preparedRecords(config, now),
    ...preparedTips(config, now).map((tip) => encodeRecord('inbox', tip)),
  ]);
}
