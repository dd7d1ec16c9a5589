import type { Category } from './category.ts';

export const instImperson: Category = {
  leaf: 'inst.imperson',
  label: 'Impersonation of the election body',
  definition: 'Forged letters, cloned site, fake account or deepfake of the EMB.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 4,
  verifiers: ['emb-communications', 'cert'],
  preBunk: '{body} writes only from its own addresses; check at {link}.',
  holdingStatement: 'This message is not from {body}. Do not answer it; send it to {contact}.',
  evidence: ['sender', 'domain owner', 'copies received'],
  rules: [
    { weight: 0.95, all: ['fake-channel', 'election-body|vote|voter|election|registration|polling-place'] },
    { weight: 0.95, all: ['deepfake', 'election-body|official|election|vote'] },
    { weight: 0.7, all: ['fake-channel', 'official|election-site|results'] },
  ],
  examples: [
    { language: 'en', text: 'A fake letter in the name of the election commission asks for your bank details.' },
    { language: 'ro', text: 'Un site clonat al CEC cere date personale alegătorilor.' },
    { language: 'ru', text: 'Фейковый сайт избиркома рассылает ложные адреса участков.' },
  ],
  counterExamples: [
    { language: 'en', text: 'A fake account of the singer was removed.' },
    { language: 'ro', text: 'Site-ul oficial al CEC are o pagină nouă.' },
    { language: 'ru', text: 'Дипфейк с актёром стал вирусным.' },
  ],
};
