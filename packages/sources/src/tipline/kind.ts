import type { SentKind } from '../kind.ts';

export const tiplineKind: SentKind = {
  shape: 'sent',
  about: {
    summary: 'What members of the public report, by the form at /tips or by programs at /api/v1/tips.',
    terms: 'Your own. Say on the form what becomes of a tip; whoever leaves a contact may ask for it to be removed.',
    limits:
      'Five tips an hour of one address; beyond 6,000 an hour of new addresses and 600 of known ones they wait for a person. A tip is a claim by a member of the public and never counts as another source.',
    credentials: 'None. A contact, where one is left, is encrypted and stands in no post, log or alert.',
  },
};
