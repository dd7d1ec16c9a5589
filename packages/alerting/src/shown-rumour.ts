import { visible } from '@hearsay/access';
import { type AlertedRumour, type AlertReason, type Rumour, type Tlp, tlps } from '@hearsay/contracts';

const narrower = (a: Tlp, b: Tlp): Tlp => (tlps.indexOf(a) >= tlps.indexOf(b) ? a : b);

export interface Shown {
  readonly tlp: Tlp;
  readonly rumour: AlertedRumour;
}

/**
 * What an alert shows to an agency with that clearance; `undefined` where it may show nothing. A question has its own marking, chosen by
 * the person who asks: where the rumour itself is marked more narrowly, the question goes out alone.
 */
export function shownTo(clearance: Tlp, rumour: Rumour, reason: AlertReason): Shown | undefined {
  const whole = visible(rumour.tlp, clearance);
  if (reason.kind !== 'verification-asked') return whole ? { tlp: rumour.tlp, rumour: shown(rumour) } : undefined;
  const { verification } = reason;
  if (!visible(verification.tlp, clearance)) return undefined;
  if (whole) return { tlp: narrower(rumour.tlp, verification.tlp), rumour: shown(rumour) };
  const { id, version, category } = rumour;
  return {
    tlp: verification.tlp,
    rumour: {
      id,
      version,
      category,
      statement: verification.question,
      language: 'und',
      flags: [],
      state: 'verifying',
      verdict: 'unverified',
      priority: 0,
      claims: 0,
      languages: [],
      firstSeen: verification.askedAt,
      lastSeen: verification.askedAt,
    },
  };
}

function shown(rumour: Rumour): AlertedRumour {
  const { id, version, statement, language, category, flags, state, verdict, claims, firstSeen, lastSeen } = rumour;
  return {
    id,
    version,
    statement,
    language,
    category,
    flags,
    state,
    verdict,
    priority: rumour.priority.score,
    claims,
    languages: Object.keys(rumour.languages),
    firstSeen,
    lastSeen,
    ...(rumour.rebuttal ? { rebuttal: rumour.rebuttal } : {}),
  };
}
