import type { Category } from './category.ts';

export const procSpecial: Category = {
  leaf: 'proc.special',
  label: 'Postal, early, overseas voting rules',
  definition: 'Rules or deadlines of postal, early, overseas, proxy or mobile voting.',
  phases: ['P'],
  severity: 3,
  verifiers: ['emb-operations', 'postal-service'],
  preBunk: 'Deadlines for postal and early voting are on the ballot papers and at {body}.',
  holdingStatement: 'The deadline is {time}. Ask {contact} if your papers have not come.',
  evidence: ['legal deadlines', 'what was printed on the envelopes', 'capacity of the post'],
  rules: [
    { weight: 0.8, all: ['postal-vote|early-vote|special-vote', 'deadline|postponed|extended|closed|ran-out'] },
    { weight: 0.6, all: ['postal-vote|early-vote|special-vote', 'requirement|entitled|not-entitled|refused'] },
    { weight: 0.3, all: ['early-vote|special-vote|postal-vote'] },
  ],
  examples: [
    { language: 'en', text: 'The state cut early voting from three weeks to six days.' },
    { language: 'ro', text: 'Votul prin corespondență se termină cu o săptămână mai devreme decât scrie pe site.' },
    { language: 'ru', text: 'Голосование за рубежом отменено, участки в посольствах не откроются.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Early voting begins on Monday, the board of elections announced.' },
    { language: 'ro', text: 'Când expiră termenul pentru votul prin corespondență?' },
    { language: 'ru', text: 'МИД опроверг, что голосование за рубежом отменено.' },
  ],
};
