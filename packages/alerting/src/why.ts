import type { Alert, RumourAlert, SourceAlert, SourceTrouble, Verdict } from '@hearsay/contracts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  unverified: 'not verified',
  false: 'false',
  misleading: 'misleading',
  'partly-true': 'partly true',
  true: 'true',
  'cannot-be-verified': 'impossible to verify',
};

/** In a sentence or two, for people: what happened, and why they of all people are told. */
export function why(alert: Alert): string {
  if (alert.about === 'source') return `${whatBefell(alert.reason)} ${whyYouOfASource(alert)}`;
  return `${whatHappened(alert)} ${whyYou(alert)}`;
}

const troubleWords: Readonly<Record<SourceTrouble, string>> = {
  failing: 'cannot be read, again and again; what is published there is missed meanwhile',
  silent: 'works but has long had nothing new',
  quarantined: "may be somebody else's now; nothing is taken from it until a person confirms or rejects it",
  retired: 'is gone for good, as its server says; nobody asks it any more',
  off: 'is switched off; nobody asks it any more',
};

function whatBefell(reason: SourceAlert['reason']): string {
  return reason.kind === 'source-recovered'
    ? 'A source that was in trouble works again.'
    : `A source ${troubleWords[reason.trouble]}.`;
}

function whyYouOfASource({ subscription }: Pick<SourceAlert, 'subscription'>): string {
  return subscription === undefined
    ? 'You hear of it because the sources are yours and nobody has subscribed to news of them.'
    : `You hear of it through your subscription "${subscription}".`;
}

function whatHappened({ reason, rumour }: Pick<RumourAlert, 'reason' | 'rumour'>): string {
  switch (reason.kind) {
    case 'new-rumour':
      return `A rumour about ${rumour.category} was found, with ${count(rumour.claims)} so far.`;
    case 'grew':
      return `A rumour has passed ${reason.claims.toLocaleString('en')} claims.`;
    case 'came-back':
      return 'A rumour that was finished has come back.';
    case 'verification-asked':
      return `You are asked what is true; please answer by ${reason.verification.deadline}.`;
    case 'assessed':
      return `A rumour was assessed: ${verdictWords[reason.verdict]}.`;
    case 'rebuttal-published':
      return 'The public answer to a rumour was published.';
    case 'rebuttal-corrected':
      return 'The public answer to a rumour was corrected; this text replaces the earlier one.';
    case 'rebuttal-withdrawn':
      return 'The public answer to a rumour was withdrawn; please do not use it any more.';
    case 'closed':
      return rumour.state === 'dismissed' ? 'A rumour was dismissed.' : 'A rumour was closed.';
  }
}

function whyYou({ reason, subscription }: Pick<RumourAlert, 'reason' | 'subscription'>): string {
  if (subscription !== undefined) return `You hear of it through your subscription "${subscription}".`;
  if (reason.kind === 'verification-asked') return 'The question was put to you by name.';
  if (reason.kind === 'rebuttal-corrected' || reason.kind === 'rebuttal-withdrawn') {
    return 'You hear of it because you were asked about the rumour or were given the earlier text.';
  }
  return 'You hear of it because you were asked about the rumour.';
}

const count = (claims: number) => (claims === 1 ? '1 claim' : `${claims.toLocaleString('en')} claims`);
