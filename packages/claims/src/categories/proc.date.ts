import type { Category } from './category.ts';

export const procDate: Category = {
  leaf: 'proc.date',
  label: 'Wrong date',
  definition: 'The election is said to be postponed, cancelled, on another date, or to have a second day.',
  phases: ['P', 'E'],
  severity: 5,
  verifiers: ['emb-legal'],
  preBunk:
    'The date of an election is set by law and published; a change is announced by {body} and nowhere else first.',
  holdingStatement: 'The election takes place on {time} as announced. {body} has not changed the date.',
  evidence: ['decision that sets the date', 'official calendar', 'first place where the other date appeared'],
  rules: [
    { weight: 0.9, all: ['election|referendum|election-day|vote', 'postponed'] },
    { weight: 0.5, all: ['election-day|vote|instruction', 'time-word', 'instruction'] },
  ],
  examples: [
    { language: 'en', text: 'The election has been postponed to next Sunday because of the storm.' },
    { language: 'ro', text: 'Alegerile au fost amânate, votul va fi luni.' },
    { language: 'ru', text: 'Выборы перенесли на следующее воскресенье, передайте всем.' },
    { language: 'en', text: 'Supporters of the blue party vote on Wednesday, everyone else on Tuesday.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The commission confirms that the election will be held on Sunday as planned.' },
    { language: 'ro', text: 'CEC dezminte zvonul că alegerile ar fi fost amânate.' },
    { language: 'ru', text: 'Когда состоятся следующие выборы?' },
  ],
};
