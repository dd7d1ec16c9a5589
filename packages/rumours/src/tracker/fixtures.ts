import {
  type Actor,
  type Claim,
  type Decision,
  deriveId,
  type IncidentAction,
  type IncidentDecision,
  type IncidentId,
  type RumourEvent,
} from '@hearsay/contracts';
import { milestones } from '../calendar.ts';
import { standardDueTimes, standardPace } from '../due.ts';
import { standardWeights } from '../priority.ts';
import { TrackerState } from './state.ts';
import { type Input, type Output, step, type TrackerPolicy } from './step.ts';

/** What tests of the tracker share: a policy, claims and people made up, and a tracker that folds what it answers. */
export const policy: TrackerPolicy = {
  severity: (leaf) => (leaf === 'reg.service' || leaf === 'tech.hack' ? 5 : 2),
  elections: [milestones({ day: '2014-11-30', timezone: 'Europe/Chisinau', polls: { open: '07:00', close: '21:00' } })],
  due: { times: standardDueTimes, pace: standardPace },
  weights: standardWeights,
};

const jurisdiction = 'md' as Claim['jurisdiction'];
const start = Date.parse('2014-11-30T08:00:00Z');

export function claim(n: number, excerpt: string, over: Partial<Claim> = {}): Claim {
  const post = deriveId('post', n);
  return {
    type: 'claim',
    v: 1,
    id: deriveId('claim', post, 1),
    jurisdiction,
    post: {
      id: post,
      version: 1,
      source: 'news' as Claim['post']['source'],
      platform: 'feed',
      author: deriveId('author', n),
      fetchedAt: new Date(start + n * 1000).toISOString(),
    },
    language: 'en',
    excerpt,
    category: 'tech.hack',
    flags: [],
    stance: 'asserts',
    confidence: 0.9,
    flagged: true,
    words: [],
    detector: { name: 'test', version: '1' },
    cause: { topic: 'posts', partition: 0, offset: n },
    exercise: false,
    ...over,
  };
}

export const people = {
  ana: { person: 'ana', name: 'Ana', roles: ['analyst', 'communications'] },
  ion: { person: 'ion', name: 'Ion', roles: ['approver'] },
} as unknown as Record<'ana' | 'ion', Actor>;

/** A tracker as the worker runs it: answers, folds, counts offsets. */
export function tracker(state = new TrackerState(), rules: TrackerPolicy = policy) {
  const log: Output[] = [];
  let offset = 0;
  let later = 0;
  const now = () => start + offset * 1000 + later;
  const take = (input: Input): Output[] => {
    const outputs = step(state, input, rules);
    for (const output of outputs) {
      log.push(output);
      state.fold(output, log.length - 1);
    }
    return outputs;
  };
  return {
    state,
    log,
    claim: (one: Claim) => {
      offset += 1;
      return take({
        kind: 'claim',
        claim: one,
        cause: { topic: 'claims', partition: 0, offset },
        at: now(),
      });
    },
    decide: (
      by: Actor,
      rumour: string,
      action: Decision['action'],
      more: { onVersion?: number; claims?: readonly Claim[]; id?: string } = {},
    ) => {
      offset += 1;
      const current = state.rumours.get(rumour as Decision['rumour'])?.rumour.version ?? 1;
      const decision: Decision = {
        type: 'decision',
        v: 1,
        id: deriveId('decision', more.id ?? offset),
        jurisdiction,
        rumour: rumour as Decision['rumour'],
        onVersion: more.onVersion ?? current,
        by,
        at: new Date(start).toISOString(),
        reason: 'because',
        action,
      };
      return take({
        kind: 'decision',
        decision,
        cause: { topic: 'decisions', partition: 0, offset },
        at: now(),
        claims: new Map((more.claims ?? []).map((one) => [one.id, one])),
      });
    },
    /** A decision about an incident; on the version that it is at unless said. */
    incident: (by: Actor, incident: IncidentId, action: IncidentAction, onVersion?: number) => {
      offset += 1;
      const decision: IncidentDecision = {
        type: 'incident-decision',
        v: 1,
        id: deriveId('decision', offset),
        jurisdiction,
        incident,
        onVersion: onVersion ?? state.incidents.get(incident)?.incident.version ?? 0,
        by,
        at: new Date(start).toISOString(),
        reason: 'because',
        action,
      };
      return take({ kind: 'incident', decision, cause: { topic: 'decisions', partition: 0, offset }, at: now() });
    },
    /** Lets so many milliseconds of the log's time pass. */
    later: (ms: number) => {
      later += ms;
    },
    rumours: () => [...state.rumours.values()].map(({ rumour }) => rumour),
  };
}

export const events = (outputs: readonly Output[]): RumourEvent[] =>
  outputs.filter((one) => one.type === 'rumour-event');
