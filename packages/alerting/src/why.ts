import type { Alert, Verdict } from '@hearsay/contracts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  unverified: 'not verified',
  false: 'false',
  misleading: 'misleading',
  'partly-true': 'partly true',
  true: 'true',
  'cannot-be-verified': 'impossible to verify',
};

/** In a sentence or two, for people: what happened, and why they of all people are told. */
export function why(alert: Pick<Alert, 'reason' | 'subscription' | 'rumour'>): string {
  return `${whatHappened(alert)} ${whyYou(alert)}`;
}

function whatHappened({ reason, rumour }: Pick<Alert, 'reason' | 'rumour'>): string {
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

function whyYou({ reason, subscription }: Pick<Alert, 'reason' | 'subscription'>): string {
  if (subscription !== undefined) return `You hear of it through your subscription "${subscription}".`;
  if (reason.kind === 'verification-asked') return 'The question was put to you by name.';
  if (reason.kind === 'rebuttal-corrected' || reason.kind === 'rebuttal-withdrawn') {
    return 'You hear of it because you were asked about the rumour or were given the earlier text.';
  }
  return 'You hear of it because you were asked about the rumour.';
}

const count = (claims: number) => (claims === 1 ? '1 claim' : `${claims.toLocaleString('en')} claims`);
