import { CorrectionRequest, deriveId, MissedRequest } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { missingIn, requestFor } from './request.ts';

const claim = { rumour: deriveId('rumour', 1), claim: deriveId('claim', 1) };
const missed = { post: deriveId('post', 1), text: 'You can vote by text', language: 'en' } as never;

describe('a correction', () => {
  it('of a claim is null where it is none, and a category where it is about something else', () => {
    const { path, body } = requestFor({ ...claim }, { is: 'none', reason: 'Sport' });
    expect(path).toBe(`/api/v1/rumours/${claim.rumour}/claims/${claim.claim}/corrections`);
    expect(CorrectionRequest.parse(body)).toEqual({ is: null, reason: 'Sport' });
    expect(requestFor({ ...claim }, { is: 'tech.hack', reason: 'It broke' }).body).toMatchObject({ is: 'tech.hack' });
  });

  it('of what was missed carries the passage that was shown', () => {
    const { path, body } = requestFor({ missed }, { is: 'proc.method', reason: 'Nobody saw it' });
    expect(path).toBe('/api/v1/corrections');
    expect(MissedRequest.parse(body)).toEqual({ ...(missed as object), is: 'proc.method', reason: 'Nobody saw it' });
  });

  it('needs to say what is right, and why', () => {
    expect(missingIn({ is: '', reason: ' ' })).toEqual(['is', 'reason']);
    expect(missingIn({ is: 'none', reason: 'Sport' })).toEqual([]);
  });
});
