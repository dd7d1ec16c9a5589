import type { Category } from './category.ts';

export const regPurge: Category = {
  leaf: 'reg.purge',
  label: 'Voters struck off',
  definition: 'People are said to be struck off the register in secret.',
  phases: ['P'],
  severity: 4,
  verifiers: ['registrar'],
  preBunk: 'Names leave the register only for reasons in law; check yours at {link}.',
  holdingStatement: '{body} is checking the entries named. Nobody loses the vote by mistake: {contact}.',
  evidence: ['log of deletions', 'legal ground', 'number against other years'],
  rules: [
    { weight: 0.95, all: ['deleted', 'register|voter|registration'] },
    { weight: 0.6, all: ['deleted', 'vote|polling-place|election|ballot'] },
  ],
  examples: [
    { language: 'en', text: 'Thousands of voters were quietly purged from the rolls last month.' },
    { language: 'ro', text: 'Mii de oameni au fost șterși de pe listele electorale fără să știe.' },
    { language: 'ru', text: 'Меня вычеркнули из списков избирателей без объяснений.' },
  ],
  counterExamples: [
    { language: 'en', text: 'How do I check whether I am on the voter roll?' },
    { language: 'ro', text: 'Autoritatea actualizează registrul electoral în fiecare an.' },
    { language: 'ru', text: 'Никого из списков избирателей не удаляли, сообщили в комиссии.' },
  ],
};
