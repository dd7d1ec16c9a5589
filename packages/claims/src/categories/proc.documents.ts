import type { Category } from './category.ts';

export const procDocuments: Category = {
  leaf: 'proc.documents',
  label: 'Wrong papers needed',
  definition: 'A wrong identity document, paper or condition is said to be needed to vote.',
  phases: ['P', 'E'],
  severity: 4,
  verifiers: ['emb-legal'],
  preBunk: 'The list of documents that are accepted is short and public.',
  holdingStatement: 'These documents are accepted: {link}. Nothing else is asked for.',
  evidence: ['list of accepted documents', 'instructions to poll workers', 'reports from the polling place'],
  rules: [
    {
      weight: 0.85,
      all: ['vote|voter|election|ballot|polling-place|election-day', 'id-document', 'requirement|not-entitled|refused'],
    },
    { weight: 0.6, all: ['id-document', 'vote|voter|election|ballot|polling-place|election-day'] },
    { weight: 0.5, all: ['signature', 'postal-vote', 'requirement'] },
    { weight: 0.45, all: ['requirement', 'vote|voter|election|ballot|polling-place|election-day', 'registration'] },
  ],
  examples: [
    { language: 'en', text: 'You need two forms of photo ID and a utility bill to vote this year.' },
    { language: 'ro', text: 'Fără certificat de vaccinare nu puteți vota duminică.' },
    { language: 'ru', text: 'Без прописки по месту жительства голосовать не дадут, нужен новый паспорт.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Which ID do I need to vote?' },
    { language: 'ro', text: 'AEP reamintește alegătorilor să vină cu buletinul.' },
    { language: 'ru', text: 'Сообщения о том, что нужен сертификат о прививке, не соответствуют действительности.' },
  ],
};
