import { allowedActions, may, seesChange } from '@hearsay/access';
import { type Claim, type Config, HearsayError, type JoinReason, RumourDetail, RumourId } from '@hearsay/contracts';
import type { Query, Search } from '@hearsay/index';
import { addresseesFor, areasNamed, nextState } from '@hearsay/rumours';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { incidentsBeside } from '../../reading/incidents.ts';
import { knownMatches } from '../../reading/known.ts';
import { possiblySame } from '../../reading/possibly-same.ts';
import { rumourFor, shown, viewer } from '../../reading/rumours.ts';
import { spreadOf } from '../../reading/spread.ts';
import { statementsFor } from '../../reading/statements.ts';

const mostClaims = 100;
const mostEvents = 500;
/** Claims in which a place is looked for. */
const mostRead = 30;

type Step = RumourDetail['history'][number];

/** A link as the index keeps it: of a split, the claims stand there by id only. */
function stepOf(body: Readonly<Record<string, unknown>>): Step {
  const step = body as unknown as Step;
  return step.change.kind === 'split-off' ? { ...step, change: { ...step.change, claims: [] } } : step;
}

/** How many of the claims name each area of the configuration. */
function byArea(
  said: readonly { claim: Claim }[],
  areas: Config['jurisdictions'],
): Pick<RumourDetail['spread'], 'byArea'> {
  const counts: Record<string, number> = {};
  for (const { claim } of said)
    for (const { name } of areasNamed([claim.excerpt], areas)) counts[name] = (counts[name] ?? 0) + 1;
  return Object.keys(counts).length > 0 ? { byArea: counts } : {};
}

/** `GET /api/v1/rumours/{id}`: the rumour, its claims and why they were taken in, its history, its spread, what may be done now. */
export const showRumour: Endpoint = (server, services) => {
  const { index, config, logger } = services.context;
  server.get(
    '/api/v1/rumours/:id',
    {
      config: { permission: 'read' },
      schema: {
        summary: 'A rumour with its claims, history and spread, and what the caller may do to it now.',
        tags: ['rumours'],
        params: z.object({ id: RumourId }),
        response: { 200: RumourDetail, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params, caller }): Promise<RumourDetail> => {
      const rumour = await rumourFor(services, caller, params.id);
      const who = viewer(services, caller);
      if (rumour.tlp === 'TLP:RED') logger.info({ rumour: rumour.id, by: caller.actor.person }, 'TLP:RED was read');
      const within = (kind: Query['kind'], ids: readonly string[]): Query => {
        const search: Search = { all: [{ kind: 'field', field: 'rumour', values: ids }], none: [] };
        return { kind, search, clearance: caller.clearance, jurisdiction: config.jurisdiction.id };
      };
      const alike = await possiblySame(services, caller, rumour);
      const before = knownMatches(services, caller, rumour);
      const offers = statementsFor(services, caller, rumour);
      const corrects = may(caller.actor, 'correct');
      const known = {
        rumour: shown(services, caller, rumour),
        ...(alike.length > 0 ? { possiblySame: alike } : {}),
        ...(before.length > 0 ? { known: before } : {}),
        ...(offers.length > 0 ? { statements: offers } : {}),
        ...(corrects ? { mayCorrect: true as const } : {}),
        allowed: allowedActions(caller.actor, rumour, nextState),
      };
      const claims = within('claim', [rumour.id, ...rumour.absorbed]);
      const besides = (said: readonly string[]) => {
        const found = known.allowed.includes('ask')
          ? addresseesFor([rumour.statement, ...said], rumour.category, services.projections.registered.now.config)
          : [];
        const beside = incidentsBeside(services, caller, rumour, [rumour.statement, ...said]);
        return {
          ...(found.length > 0 ? { addressees: found } : {}),
          ...(beside.length > 0 ? { incidents: beside } : {}),
        };
      };
      try {
        const [latest, events, spread] = await Promise.all([
          index.list({ ...claims, sort: { by: 'at', order: 'desc' }, limit: mostClaims }),
          index.list({ ...within('event', [rumour.id]), sort: { by: 'at', order: 'desc' }, limit: mostEvents }),
          spreadOf(index, claims, rumour.firstSeen, rumour.lastSeen),
        ]);
        const said = latest.hits.map(({ body }) => {
          const { claim, join } = body as unknown as { claim: Claim; join: JoinReason };
          const deletedAt = services.projections.deletions.of(claim.post.id);
          const correction = corrects ? services.projections.corrections.beside(claim.id) : undefined;
          return {
            ...{ claim, join },
            ...(deletedAt === undefined ? {} : { deletedAt }),
            ...(correction === undefined ? {} : { correction }),
          };
        });
        return {
          ...known,
          ...besides(said.slice(0, mostRead).map(({ claim }) => claim.excerpt)),
          claims: said,
          // Two links may bear one instant: their versions tell which came first.
          history: [...events.hits]
            .reverse()
            .sort((a, b) => Number(a.body.version ?? 0) - Number(b.body.version ?? 0))
            .map(({ body }) => stepOf(body))
            .filter(({ change }) => seesChange(who, change, rumour.verifications)),
          spread: { ...spread, ...byArea(said, services.projections.registered.now.config.jurisdictions) },
        };
      } catch (error) {
        if (!(error instanceof HearsayError) || error.code !== 'index-unavailable') throw error;
        const spread = { intervalSeconds: 60, series: [], byLanguage: {}, bySource: {} };
        return { ...known, ...besides([]), claims: [], history: [], spread, incomplete: true };
      }
    },
  );
};
