import { AgencyId, type Claim, deriveId, PersonId, type Rumour, type Verification } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { allowedActions } from './allowed.ts';
import { seenBy, seesChange, type Viewer } from './seen-by.ts';

const cert = AgencyId.parse('cert');
const police = AgencyId.parse('police');
const ana = PersonId.parse('ana');
const bo = PersonId.parse('bo');

const verification = (agency: typeof cert, tlp: Verification['tlp'] = 'TLP:GREEN'): Verification => ({
  id: deriveId('verification', agency, tlp),
  agency,
  question: 'Was it an attack?',
  deadline: '2014-11-30T09:00:00Z',
  tlp,
  askedBy: ana,
  askedAt: '2014-11-30T08:00:00Z',
});

const rebuttal = (draftedBy: typeof ana): NonNullable<Rumour['draft']> => ({
  id: deriveId('rebuttal', 'r'),
  version: 1,
  kind: 'denial',
  status: 'draft',
  texts: {},
  draftedBy,
  draftedAt: '2014-11-30T08:00:00Z',
  corrects: [],
});

const bare = { state: 'responding', verifications: [] } as unknown as Rumour;
const anything = () => 'open' as const;

describe('allowedActions', () => {
  it('never offers approval to the person who drafted', () => {
    const rumour = { ...bare, draft: rebuttal(ana) };
    const everything = ['administrator' as const];
    expect(allowedActions({ person: ana, roles: everything }, rumour, anything)).not.toContain('approve');
    expect(allowedActions({ person: bo, roles: everything }, rumour, anything)).toContain('approve');
  });

  it('offers a member an answer only to what the own agency was asked', () => {
    const member = { person: bo, roles: ['agency-member' as const], agency: cert };
    expect(allowedActions(member, { ...bare, verifications: [verification(police)] }, anything)).toEqual([]);
    expect(allowedActions(member, { ...bare, verifications: [verification(cert)] }, anything)).toEqual(['answer']);
  });

  it('offers nothing that the lifecycle does not know', () => {
    expect(allowedActions({ person: ana, roles: ['administrator'] }, bare, () => undefined)).toEqual([]);
  });

  it('offers on a merged rumour only to take that back', () => {
    const merged = { ...bare, mergedInto: deriveId('rumour', 'x') };
    expect(allowedActions({ person: ana, roles: ['analyst'] }, merged, anything)).toEqual(['comment', 'unmerge']);
  });
});

describe('what an agency sees', () => {
  const viewer: Viewer = {
    actor: { roles: ['agency-member'], agency: cert },
    clearance: 'TLP:GREEN',
    knows: (id) => id === 'known',
  };
  const rumour = {
    ...bare,
    priority: { score: 0, parts: [] },
    absorbed: ['known', 'hidden'] as unknown as Rumour['absorbed'],
    mergedInto: 'hidden' as unknown as NonNullable<Rumour['mergedInto']>,
    draft: rebuttal(ana),
    assignee: ana,
    verifications: [verification(cert), verification(cert, 'TLP:RED'), verification(police)],
  };

  it('is what it was asked, without drafts and without rumours it must not know', () => {
    const seen = seenBy(viewer, rumour);
    expect(seen.verifications).toEqual([verification(cert)]);
    expect(seen.absorbed).toEqual(['known']);
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['draft']));
    expect('mergedInto' in seen || 'assignee' in seen).toBe(false);
  });

  it('leaves comments and questions to others out of the history', () => {
    const decided = (action: object) => ({ kind: 'decided', action }) as unknown as Parameters<typeof seesChange>[1];
    expect(seesChange(viewer, decided({ kind: 'comment' }), [])).toBe(false);
    expect(seesChange(viewer, decided({ kind: 'ask', agency: police, tlp: 'TLP:CLEAR' }), [])).toBe(false);
    expect(seesChange(viewer, decided({ kind: 'ask', agency: cert, tlp: 'TLP:CLEAR' }), [])).toBe(true);
    expect(seesChange(viewer, { kind: 'opened', claim: {} as Claim }, [])).toBe(true);
  });
});
