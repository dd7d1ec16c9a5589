import { deriveId, type PersonId, type Rebuttal } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { correctionNote } from './corrections.ts';
import { publishedOf } from './published.ts';

const rebuttal: Rebuttal = {
  id: deriveId('rebuttal', 'x'),
  version: 3,
  kind: 'denial',
  status: 'published',
  texts: { en: { truth: 't', rumour: 'r', facts: 'f', sources: [] } },
  draftedBy: 'cora' as PersonId,
  draftedAt: '2014-11-30T08:30:00Z',
  approvedBy: 'petru' as PersonId,
  publishedAt: '2014-11-30T09:00:00Z',
  corrects: [
    { version: 2, publishedAt: '2014-11-30T08:00:00Z' },
    { version: 1, publishedAt: '2014-11-30T07:00:00Z' },
  ],
};
const rumour = { exercise: false, verdict: 'false', category: 'tech.hack' } as const;

describe('publishedOf', () => {
  it('is what two people published, without their names', () => {
    const item = publishedOf({ ...rumour, rebuttal }, '2014-11-30T10:00:00Z');
    expect(item).toMatchObject({ version: 3, verdict: 'false', publishedAt: '2014-11-30T09:00:00Z' });
    expect(JSON.stringify(item)).not.toMatch(/cora|petru/);
  });

  it('is nothing for a draft, a withdrawn text, a rumour without one, an exercise', () => {
    const at = '2014-11-30T10:00:00Z';
    expect(publishedOf({ ...rumour, rebuttal: { ...rebuttal, status: 'draft' } }, at)).toBeUndefined();
    expect(publishedOf({ ...rumour, rebuttal: { ...rebuttal, status: 'withdrawn' } }, at)).toBeUndefined();
    expect(publishedOf(rumour, at)).toBeUndefined();
    expect(publishedOf({ ...rumour, exercise: true, rebuttal }, at)).toBeUndefined();
  });

  it('says which text it corrects: the last public one, in the time of the election', () => {
    const item = publishedOf({ ...rumour, rebuttal }, '2014-11-30T10:00:00Z');
    if (!item) throw new Error('it is published');
    expect(correctionNote(item, 'en', 'Europe/Chisinau')).toContain('10:00');
    expect(correctionNote({ corrects: [] }, 'en', 'Europe/Chisinau')).toBeUndefined();
  });
});
