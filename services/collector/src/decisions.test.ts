import { deriveId, type SourceDecision, type SourceState } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { decided } from './decisions.ts';

const now = Date.parse('2014-11-30T09:00:00Z');
const quarantined = {
  type: 'source-state',
  v: 1,
  source: 'news',
  jurisdiction: 'md',
  seen: { a: { content: 'b', version: 3 } },
  etag: '"1"',
  identity: { address: 'http://news.example/feed', host: 'news.example' },
  health: { state: 'quarantined', reason: 'moved for good', budget: 12, failures: 4 },
  at: '2014-11-30T08:00:00.000Z',
} as unknown as SourceState;
const decision = (over: Partial<SourceDecision> = {}): SourceDecision => ({
  type: 'source-decision',
  v: 1,
  id: deriveId('decision', 'x'),
  jurisdiction: quarantined.jurisdiction,
  source: quarantined.source,
  verdict: 'confirm',
  by: { person: 'ana', name: 'Ana', roles: ['analyst'] } as unknown as SourceDecision['by'],
  at: '2014-11-30T08:30:00.000Z',
  reason: 'I telephoned them',
  quarantine: 'moved for good',
  ...over,
});

describe('what a person decides on a source in quarantine (S33)', () => {
  it('trusts it anew, and remembers what was seen of it', () => {
    const state = decided(quarantined, decision(), now);
    expect(state).toMatchObject({
      seen: quarantined.seen,
      health: { state: 'working', reason: 'confirmed by Ana: I telephoned them', failures: 0 },
    });
    expect([state?.identity, state?.etag, state?.movedTo]).toEqual([undefined, undefined, undefined]);
  });

  it('switches it off for good', () => {
    expect(decided(quarantined, decision({ verdict: 'reject' }), now)?.health).toMatchObject({
      state: 'off',
      reason: 'rejected by Ana: I telephoned them',
    });
  });

  it('is about this quarantine and no later one, and about no other source', () => {
    expect(decided(quarantined, decision({ at: '2014-11-30T07:59:59.000Z' }), now)).toBeUndefined();
    expect(decided(quarantined, decision({ source: 'other' as SourceDecision['source'] }), now)).toBeUndefined();
    const working = { ...quarantined, health: { ...quarantined.health, state: 'working' as const } };
    expect(decided(working, decision(), now)).toBeUndefined();
  });
});
