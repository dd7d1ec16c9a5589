import { clearanceOf, mayReportFor, visible } from '@hearsay/access';
import { HearsayError, type IncidentFacts } from '@hearsay/contracts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

/** A clock may be ahead of ours by so many milliseconds. */
const ahead = 3_600_000;

/**
 * Refuses facts that name what is not there, that the caller may not report, or that nobody could have seen yet.
 * @throws HearsayError
 */
export function checkFacts({ context }: Services, caller: Caller, facts: IncidentFacts): void {
  const { agencies, jurisdictions } = context.config;
  const refuse = (path: string, message: string) =>
    new HearsayError('bad-request', `${path}: ${message}`, {
      details: { said: `${path}: ${message}` },
    });
  if (facts.area !== undefined && !jurisdictions.some(({ id }) => id === facts.area)) {
    throw refuse('area', `there is no area "${facts.area}" in this installation`);
  }
  const agency = agencies.find(({ id }) => id === facts.agency);
  if (facts.agency !== undefined && !agency) throw new HearsayError('no-such-agency', `no agency ${facts.agency}`);
  if (!mayReportFor(caller.actor, facts.agency)) {
    throw new HearsayError(
      'not-allowed',
      `${caller.actor.person} may not report for ${facts.agency ?? 'the authority'}`,
      {
        details: { said: 'You report for your own agency.' },
      },
    );
  }
  if (!visible(facts.tlp, clearanceOf(caller.actor, agencies))) {
    throw refuse('tlp', `you are not cleared for ${facts.tlp} and could not read it yourself`);
  }
  if (Date.parse(facts.began) > context.clock.now() + ahead) throw refuse('began', 'it has not begun yet');
}
