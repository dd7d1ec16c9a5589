import { describe, expect, test } from 'vitest';
import { identifyLanguage } from './identify.ts';

describe('identifyLanguage', () => {
  test.each([
    ['en', 'The ballots were thrown away behind the school.'],
    ['es', 'Las papeletas aparecieron tiradas detrás de la escuela.'],
    ['fr', 'Les bulletins ont été jetés derrière l’école.'],
    ['de', 'Die Stimmzettel wurden hinter der Schule weggeworfen.'],
    ['nl', 'De stembiljetten zijn achter de school weggegooid.'],
    ['da', 'Stemmesedlerne blev smidt væk bag skolen, og ingen sagde noget.'],
    ['nb', 'Stemmesedlene ble kastet bak skolen, og ingen sa noe til velgerne.'],
    ['sv', 'Valsedlarna kastades bakom skolan och ingen sa något.'],
    ['fi', 'Äänestysliput heitettiin pois koulun takana.'],
    ['et', 'Hääletussedelid visati koolimaja taha ja keegi ei öelnud midagi.'],
    ['lv', 'Vēlēšanu biļeteni tika izmesti aiz skolas.'],
    ['lt', 'Balsavimo biuleteniai buvo išmesti už mokyklos.'],
    ['bg', 'Бюлетините са изхвърлени зад училището.'],
    ['ro', 'Buletinele de vot au fost aruncate în spatele școlii.'],
    ['uk', 'Бюлетені викинули за школою, і ніхто нічого не сказав.'],
    ['ru', 'Бюллетени выбросили за школой, и никто ничего не сказал.'],
    ['ka', 'ბიულეტენები სკოლის უკან გადაყარეს.'],
    ['af', 'Die stembriewe is agter die skool weggegooi en niemand het iets gesê nie.'],
    ['zu', 'Amaphepha okuvota alahlwe ngemuva kwesikole futhi akukho muntu okhulumile.'],
    ['xh', 'Amaphepha okuvota alahlwe emva kwesikolo kwaye akukho mntu uthethileyo.'],
    ['pt', 'As cédulas foram jogadas fora atrás da escola.'],
  ])('%s', (language, text) => expect(identifyLanguage(text).language).toBe(language));

  test('addresses and mentions say nothing', () => {
    expect(
      identifyLanguage('@the_voting_office https://example.org/where-to-vote urnas cerradas en la escuela').language,
    ).toBe('es');
    expect(identifyLanguage('https://example.org 12 🗳️').language).toBe('und');
  });

  test('a text whose encoding broke on the way is still read', () => {
    expect(identifyLanguage('FÃ¼r die WÃ¤hler Ã¤ndert sich nichts').language).toBe('de');
  });

  test('nothing, and very much, are answered', () => {
    expect(identifyLanguage('')).toEqual({ language: 'und', confidence: 0 });
    expect(identifyLanguage('vote '.repeat(100_000)).language).toBe('en');
  });

  test('confidence grows with the text and stays between 0 and 1', () => {
    const short = identifyLanguage('mesa').confidence;
    const long = identifyLanguage(
      'Las mesas no abrieron porque no llegaron las papeletas ni los funcionarios.',
    ).confidence;
    expect(short).toBeGreaterThanOrEqual(0);
    expect(long).toBeGreaterThan(short);
    expect(long).toBeLessThanOrEqual(1);
  });
});
