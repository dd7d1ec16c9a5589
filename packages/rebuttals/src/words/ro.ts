import type { PublicWords } from './public-words.ts';

export const ro: PublicWords = {
  language: 'ro',
  title: 'Zvonuri și fapte',
  lead: 'Răspunsurile instituției {body} la ceea ce se spune despre alegeri.',
  self: 'Această pagină este scrisă de autoritatea care organizează alegerile. Ea răspunde la afirmații despre propria activitate: urmați sursele și verificați singuri.',
  nothing: 'Încă nu a fost publicat niciun răspuns.',
  rumour: 'Ce se spune',
  facts: 'Faptele',
  sources: 'Unde puteți verifica',
  published: 'Publicat',
  corrected: 'Corectat: acest text îl înlocuiește pe cel din {date}.',
  permalink: 'Legătură către acest răspuns',
  languages: 'Limbi',
  contents: 'Răspunsurile de pe această pagină',
  skip: 'Direct la răspunsuri',
  machineReadable: 'Această pagină în format JSON',
  kept: {
    off: 'Citim postări publice pentru a găsi afirmații despre modul în care se desfășoară alegerile. Textul tuturor celorlalte este șters imediat ce a fost citit de un program, iar profiluri ale persoanelor nu se întocmesc.',
    window:
      'Citim postări publice pentru a găsi afirmații despre modul în care se desfășoară alegerile. Textul tuturor celorlalte se păstrează {time}, pentru ca afirmațiile scăpate din vedere să mai poată fi găsite, și apoi este șters; profiluri ale persoanelor nu se întocmesc.',
  },
  verdicts: {
    unverified: 'Neverificat',
    false: 'Fals',
    misleading: 'Înșelător',
    'partly-true': 'Parțial adevărat',
    true: 'Adevărat',
    'cannot-be-verified': 'Nu poate fi verificat',
  },
};
