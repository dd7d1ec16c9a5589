import { may, mayAnswer, seesVerification, visible } from '@hearsay/access';
import { type Action, HearsayError, type Rumour } from '@hearsay/contracts';
import { checkDraft } from '@hearsay/rebuttals';
import { incidentFor } from '../../reading/incidents.ts';
import { viewer } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

/**
 * Refuses what the caller may not decide, and what names things that do not exist for them. Whether the rumour's state allows it is for
 * the tracker to say.
 * @throws HearsayError with the code that the caller is answered with.
 */
export function checkDecision(services: Services, caller: Caller, rumour: Rumour, action: Action): void {
  const { agencies, people } = services.context.config;
  const { actor } = caller;
  if (!may(actor, action.kind)) throw new HearsayError('not-allowed', `${actor.person} may not ${action.kind}`);
  const who = viewer(services, caller);
  switch (action.kind) {
    case 'ask': {
      const agency = agencies.find(({ id }) => id === action.agency);
      if (!agency) throw new HearsayError('no-such-agency', `no agency ${action.agency}`);
      if (!visible(action.tlp, agency.clearance)) {
        throw new HearsayError(
          'bad-request',
          `${agency.name} is cleared for ${agency.clearance} and could not read a question marked ${action.tlp}`,
        );
      }
      return;
    }
    case 'assess':
      if (action.confirmedBy !== undefined && !agencies.some(({ id }) => id === action.confirmedBy)) {
        throw new HearsayError('no-such-agency', `no agency ${action.confirmedBy}, which is said to have confirmed it`);
      }
      return;
    case 'answer': {
      const asked = rumour.verifications.find(({ id }) => id === action.verification);
      if (!asked || !seesVerification(who, asked) || !mayAnswer(actor, asked)) {
        throw new HearsayError('no-such-verification', `no verification ${action.verification} for ${actor.person}`);
      }
      return;
    }
    case 'draft': {
      const problem = checkDraft(action.texts, []).find(({ level }) => level === 'error');
      if (problem) throw new HearsayError('bad-request', `${problem.language}: ${problem.field}: ${problem.message}`);
      return;
    }
    case 'approve':
      if (rumour.draft?.draftedBy === actor.person) {
        throw new HearsayError('second-person-needed', `${actor.person} drafted it`);
      }
      return;
    case 'merge':
      if (action.into === rumour.id) throw new HearsayError('bad-request', 'a rumour cannot be merged into itself');
      if (!who.knows(action.into)) throw new HearsayError('no-such-rumour', `no rumour ${action.into} for the caller`);
      return;
    case 'link':
    case 'unlink':
      incidentFor(services, caller, action.incident);
      return;
    case 'keep-apart':
      if (action.from === rumour.id) throw new HearsayError('bad-request', 'a rumour cannot be kept apart from itself');
      if (!who.knows(action.from)) throw new HearsayError('no-such-rumour', `no rumour ${action.from} for the caller`);
      return;
    case 'add-task':
      if (action.who !== null && !people.some(({ id }) => id === action.who)) {
        throw new HearsayError('bad-request', `there is no person "${action.who}" in this installation`);
      }
      return;
    case 'assign':
      if (action.person !== null && !people.some(({ id }) => id === action.person)) {
        throw new HearsayError('bad-request', `there is no person "${action.person}" in this installation`);
      }
      return;
    default:
      return;
  }
}
