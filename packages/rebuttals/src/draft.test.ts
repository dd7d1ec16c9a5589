import { verdicts } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { checkDraft } from './draft.ts';
import { skeleton } from './skeleton.ts';

const good = {
  truth: 'Polls close at nine in the evening everywhere.',
  rumour: 'It is said that polls close at six.',
  facts: 'The hours are set by law and have not changed.',
  sources: ['https://emb.example/hours'],
};
const said = (texts: Parameters<typeof checkDraft>[0], languages: readonly string[] = []) =>
  checkDraft(texts, languages).map(({ field, level }) => `${level} ${field}`);

describe('checkDraft', () => {
  it('finds nothing in a good text', () => {
    expect(checkDraft({ en: good }, ['en'])).toEqual([]);
  });

  it('names what keeps it from being sent', () => {
    expect(said({})).toEqual(['error texts']);
    expect(said({ en: { ...good, truth: ' ' } })).toEqual(['error truth']);
    expect(said({ en: { ...good, sources: ['javascript:alert(1)'] } })).toEqual(['error sources']);
  });

  it('advises: truth first, the rumour once, a place to check, every language', () => {
    expect(said({ en: { ...good, truth: good.rumour } })).toEqual(['advice truth']);
    expect(said({ en: { ...good, facts: `${good.rumour} No.` } })).toEqual(['advice facts']);
    expect(said({ en: { ...good, sources: [] } })).toEqual(['advice sources']);
    expect(said({ en: good }, ['ro', 'en'])).toEqual(['advice texts']);
  });
});

describe('the skeleton of a draft', () => {
  it.each(verdicts)('for "%s" asks a person to fill in the facts', (verdict) => {
    const { kind, text } = skeleton('The register was hacked!', verdict, {
      preBunk: 'It is kept twice.',
      evidence: [],
    });
    expect(kind).toBe(verdict === 'false' ? 'denial' : verdict === 'true' ? 'admission' : 'clarification');
    expect(text.rumour).toBe('It is being said that: “The register was hacked”.');
    expect(said({ en: text })).toContain('error truth');
  });
});
