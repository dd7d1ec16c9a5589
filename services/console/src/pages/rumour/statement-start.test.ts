import type { StatementOffer } from '@hearsay/contracts';
import { describe, expect, test } from 'vitest';
import { copyOf, fieldsFrom } from './statement-start.ts';

const text = (truth: string) => ({ truth, facts: 'Facts.', sources: ['https://a.example/', 'https://b.example/'] });
const offer = { texts: { ro: text('Toți pot vota.'), ru: text('Все могут голосовать.') }, languages: ['ro'] };

describe('a statement as the beginning of a rebuttal', () => {
  test('fills the languages that are empty', () => {
    expect(fieldsFrom(offer, {}, {})).toMatchObject({
      ...{ 'ro.truth': 'Toți pot vota.', 'ro.facts': 'Facts.', 'ro.rumour': '' },
      ...{ 'ro.sources': 'https://a.example/\nhttps://b.example/', 'ru.truth': 'Все могут голосовать.' },
    });
  });
  test('never replaces what somebody wrote or is writing', () => {
    const written = { draft: { texts: { ro: { ...text('x'), rumour: 'y' } } } } as never;
    expect(fieldsFrom(offer, written, { 'ru.facts': 'Typed' })).toEqual({});
  });
  test('is copied in the languages that fit', () => {
    expect(copyOf(offer as unknown as StatementOffer, (tag) => tag)).toBe(
      'Toți pot vota.\n\nFacts.\n\nhttps://a.example/\n\nhttps://b.example/',
    );
    const both = { ...offer, languages: ['ro', 'ru'] } as unknown as StatementOffer;
    expect(copyOf(both, (tag) => tag)).toContain('[ru]\n\nВсе могут голосовать.');
  });
});
