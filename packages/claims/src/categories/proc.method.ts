import type { Category } from './category.ts';

export const procMethod: Category = {
  leaf: 'proc.method',
  label: 'False way to vote',
  definition: 'One is said to be able to vote by SMS, online, by phone, or on different days by party.',
  phases: ['P', 'E'],
  severity: 5,
  verifiers: ['emb-operations'],
  preBunk: 'Voting is only possible in the ways that the law names; nobody can vote by text message.',
  holdingStatement: 'It is not possible to vote in this way. Valid ways to vote: {link}.',
  evidence: ['ways of voting in law', 'number or address given', 'who runs it'],
  rules: [
    { weight: 0.9, all: ['vote|ballot', 'remote-channel'] },
    { weight: 0.55, all: ['election-system', 'remote-channel|entitled'] },
  ],
  examples: [
    { language: 'en', text: 'Skip the line: text your candidate to 59925 to vote from home.' },
    { language: 'ro', text: 'Anul acesta se poate vota prin SMS, trimiteți numele candidatului.' },
    { language: 'ru', text: 'Проголосовать теперь можно по СМС, просто отправьте фамилию кандидата.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Vote for your favourite singer by text message.' },
    { language: 'ro', text: 'Nu este adevărat că se poate vota prin SMS.' },
    { language: 'ru', text: 'Можно ли проголосовать по телефону?' },
  ],
};
