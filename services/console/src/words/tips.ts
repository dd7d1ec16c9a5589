import { plural } from './plural.ts';

/** What members of the public report. */
export const tips = {
  title: 'Tips of the public',
  lead: 'What members of the public report by the form at /tips. What goes on by itself becomes a post; the rest waits for you.',
  show: 'Show',
  states: { held: 'Waiting', new: 'Went on', accepted: 'Accepted', spam: 'Spam' },
  emptyTitle: 'None',
  empty: 'No tip is in this state.',
  because: (reason: string) => `Because: ${reason}.`,
  ofOrigin: (n: number) => plural(n, 'tip of this origin today', 'tips of this origin today'),
  accept: 'Let it go on',
  spam: 'Mark as spam',
  contact: 'Show how to answer',
};
