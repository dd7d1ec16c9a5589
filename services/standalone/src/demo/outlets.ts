/** The feeds of the story. Every outlet is invented. */
export const outlets = [
  { id: 'foaia', title: 'Foaia de Răsărit', languages: ['ro'] },
  { id: 'volna', title: 'Степная волна', languages: ['ru'] },
  { id: 'two-suitcases', title: 'Two Suitcases: a diaspora blog', languages: ['en'] },
  { id: 'fantana', title: 'Forumul La Fântână', languages: ['ro', 'ru'] },
  { id: 'dvor', title: 'Чат нашего двора', languages: ['ru'] },
  { id: 'malul', title: 'Malul Răutului: Bălți și Orhei', languages: ['ro', 'ru'] },
  { id: 'vorbe', title: 'Vorbe la Borș', languages: ['ro', 'ru', 'en'] },
  { id: 'emb', title: 'Autoritatea electorală: comunicate', languages: ['ro', 'ru'] },
  { id: 'vremea', title: 'Vremea și Scorul', languages: ['ro', 'ru'] },
  { id: 'ochi', title: 'Liga Ochi Deschiși: observatori', languages: ['ro', 'en'] },
] as const;

/** The outlet that speaks for the authority: what it denies is denied officially. */
export const authority = 'emb';
