import {
  AgencyConfig,
  type Alert,
  type Change,
  deriveId,
  type Rumour,
  SubscriptionConfig,
  type Tlp,
} from '@hearsay/contracts';
import { claimOf as claim, eventOf as event, rumourOf as rumour } from '@hearsay/rumours/testing';
import { describe, expect, it } from 'vitest';
import { AlertMemory } from './memory.ts';
import { plan } from './plan.ts';
import { why } from './why.ts';

const cause = { topic: 'rumours', partition: 1, offset: 7 };
const agency = (id: string, clearance: Tlp = 'TLP:AMBER') =>
  AgencyConfig.parse({ id, name: id, kind: 'cert', clearance });
const subscription = (id: string, agencyId: string, match: object = {}) =>
  SubscriptionConfig.parse({ id, agency: agencyId, match });

function desk(agencies: ReturnType<typeof agency>[], subscriptions: ReturnType<typeof subscription>[]) {
  const memory = new AlertMemory();
  const audience = { jurisdiction: 'md' as Rumour['jurisdiction'], agencies, subscriptions };
  const all: Alert[] = [];
  const tell = (after: Rumour, change?: Change): Alert[] => {
    const alerts = plan(event(after, change), cause, audience, memory);
    for (const alert of alerts) memory.take(alert);
    all.push(...alerts);
    return alerts;
  };
  return { memory, audience, tell, all };
}

const kinds = (alerts: readonly Alert[]) =>
  alerts.map(({ agency, subscription, reason }) => `${subscription ?? agency}: ${reason.kind}`);
const joined = (name: string, reopened = false): Change => ({
  kind: 'claim-joined',
  claim: claim(name),
  join: { kind: 'same-text' },
  reopened,
});
const decided = (action: Extract<Change, { kind: 'decided' }>['action']): Change =>
  ({
    kind: 'decided',
    decision: deriveId('decision', JSON.stringify(action)),
    by: {},
    reason: '',
    action,
    from: 'open',
  }) as unknown as Change;
const rebuttal = (
  version: number,
  over: Partial<NonNullable<Rumour['rebuttal']>> = {},
): NonNullable<Rumour['rebuttal']> => ({
  id: deriveId('rebuttal', 'r'),
  version,
  kind: 'denial',
  status: 'published',
  texts: {},
  draftedBy: 'ana' as never,
  draftedAt: '2014-11-30T08:00:00Z',
  corrects: Array.from({ length: version - 1 }, (_, i) => ({ version: i + 1, publishedAt: '2014-11-30T08:00:00Z' })),
  ...over,
});
const approve = (version: number) => decided({ kind: 'approve', rebuttalVersion: version });
const question = (to: string, tlp: Tlp = 'TLP:AMBER') => ({
  id: deriveId('verification', to),
  agency: to as never,
  question: `Is it so, ${to}?`,
  deadline: '2014-11-30T10:00:00Z',
  tlp,
  askedBy: 'ana' as never,
  askedAt: '2014-11-30T08:00:00Z',
});
const ask = (to: string, tlp: Tlp = 'TLP:AMBER') => {
  const { agency: asked, question: words, deadline } = question(to);
  return decided({ kind: 'ask', agency: asked, question: words, deadline, tlp });
};

describe('a new rumour', () => {
  it('is told once to every subscription that asks for it, with where it came from', () => {
    const { tell } = desk(
      [agency('cert'), agency('police')],
      [
        subscription('tech', 'cert', { category: ['tech.hack'] }),
        subscription('rest', 'police', { category: ['ball.extra'] }),
      ],
    );
    const [alert, ...others] = tell(rumour('a'));
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      agency: 'cert',
      subscription: 'tech',
      cause,
      part: 1,
      of: 1,
      fetchedAt: claim('a').post.fetchedAt,
    });
    expect(tell(rumour('a', { version: 2, claims: 2 }), joined('b'))).toEqual([]);
  });

  it.each<[object, Partial<Rumour>]>([
    [{ priority: 60 }, { priority: { score: 61, parts: [] } }],
    [{ language: ['ru'] }, { languages: { en: 1, ru: 1 } }],
    [{ source: ['tips'] }, { sources: { news: 1, tips: 1 } }],
    [{ state: ['open'] }, { state: 'open' }],
    [{ category: ['tech.outage'] }, { category: 'tech.outage' }],
  ])('is told when it comes to match %j', (match, over) => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert', match)]);
    expect(tell(rumour('a'))).toEqual([]);
    expect(kinds(tell(rumour('a', { version: 2, claims: 2, ...over }), joined('b')))).toEqual(['s: new-rumour']);
  });

  it('is no news any more when it is over, but to those who ask for what is over', () => {
    const { tell } = desk(
      [agency('cert')],
      [subscription('s', 'cert'), subscription('ends', 'cert', { state: ['dismissed'] })],
    );
    expect(
      kinds(tell(rumour('a', { state: 'dismissed' }), decided({ kind: 'dismiss', dismissal: 'no-reach' }))),
    ).toEqual(['ends: new-rumour']);
  });
});

describe('growth', () => {
  it('is told at 10, 100, 1,000 and 10,000 claims, once each, and not below what was told already', () => {
    const { tell, all } = desk([agency('cert')], [subscription('s', 'cert')]);
    tell(rumour('a', { claims: 12 }));
    for (const claims of [99, 100, 101, 100, 5000, 5001, 99_999])
      tell(rumour('a', { version: claims, claims }), joined('b'));
    expect(all.map(({ reason }) => (reason.kind === 'grew' ? reason.claims : reason.kind))).toEqual([
      'new-rumour',
      100,
      1000,
      10_000,
    ]);
  });

  it('of what no longer matches is not told', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert', { category: ['tech.hack'] })]);
    tell(rumour('a'));
    expect(tell(rumour('a', { version: 2, claims: 10, category: 'tech.outage' }), joined('b'))).toEqual([]);
  });
});

describe('how it goes on', () => {
  it.each<[string, Partial<Rumour>, Change]>([
    ['came-back', { state: 'open' }, joined('b', true)],
    ['came-back', { state: 'open' }, decided({ kind: 'reopen' })],
    [
      'came-back',
      { state: 'open' },
      { kind: 'absorbed', rumour: 'x', decision: 'y', reopened: true } as unknown as Change,
    ],
    ['assessed', { state: 'assessed', verdict: 'false' }, decided({ kind: 'assess', verdict: 'false' })],
    ['rebuttal-published', { state: 'answered', rebuttal: rebuttal(1) }, approve(1)],
    ['rebuttal-corrected', { state: 'answered', rebuttal: rebuttal(2) }, approve(2)],
    ['rebuttal-withdrawn', { rebuttal: rebuttal(1, { status: 'withdrawn' }) }, decided({ kind: 'withdraw' })],
    ['closed', { state: 'closed' }, decided({ kind: 'close' })],
    ['closed', { state: 'dismissed' }, decided({ kind: 'dismiss', dismissal: 'no-reach' })],
  ])('%s is told to whoever heard of the rumour, though it matches no more', (kind, over, change) => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert', { state: ['new'] })]);
    tell(rumour('a'));
    expect(kinds(tell(rumour('a', { version: 2, ...over }), change))).toEqual([`s: ${kind}`]);
  });

  it('says nothing of comments, drafts, assignments', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert')]);
    tell(rumour('a'));
    expect(tell(rumour('a', { version: 2, draft: rebuttal(1) }), decided({ kind: 'comment', text: 'x' }))).toEqual([]);
  });

  it('of a merged rumour, and of another authority, is quiet', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert')]);
    expect(tell(rumour('a', { mergedInto: deriveId('rumour', 'b') }))).toEqual([]);
    expect(tell(rumour('c', { jurisdiction: 'ro' as never }))).toEqual([]);
  });
});

describe('corrections', () => {
  it('reach whoever was given the earlier text, though the subscription is gone', () => {
    const { tell, memory, audience } = desk([agency('cert')], [subscription('s', 'cert')]);
    tell(rumour('a', { rebuttal: rebuttal(1) }));
    const without = { ...audience, subscriptions: [] };
    const corrected = event(rumour('a', { version: 2, rebuttal: rebuttal(2) }), approve(2));
    expect(kinds(plan(corrected, cause, without, memory))).toEqual(['cert: rebuttal-corrected']);
    expect(plan(event(rumour('b', { rebuttal: rebuttal(2) }), approve(2)), cause, without, memory)).toEqual([]);
  });
});

describe('a question', () => {
  it('goes to the agency that is asked, which then hears how it goes on', () => {
    const { tell } = desk([agency('cert'), agency('police')], []);
    const asked = { verifications: [question('cert')] };
    expect(kinds(tell(rumour('a', { version: 2, ...asked }), ask('cert')))).toEqual(['cert: verification-asked']);
    expect(
      kinds(tell(rumour('a', { version: 3, verdict: 'true', ...asked }), decided({ kind: 'assess', verdict: 'true' }))),
    ).toEqual(['cert: assessed']);
  });

  it('is told once where a subscription tells the rest', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert')]);
    tell(rumour('a'));
    const asked = { verifications: [question('cert')] };
    expect(kinds(tell(rumour('a', { version: 2, ...asked }), ask('cert')))).toEqual(['cert: verification-asked']);
    expect(kinds(tell(rumour('a', { version: 3, state: 'closed', ...asked }), decided({ kind: 'close' })))).toEqual([
      's: closed',
    ]);
  });

  it('goes out alone where the rumour itself must not', () => {
    const { tell } = desk([agency('cert', 'TLP:AMBER')], [subscription('s', 'cert')]);
    const secret = { tlp: 'TLP:RED', statement: 'SECRET', claims: 77, verifications: [question('cert')] } as const;
    const alerts = tell(rumour('a', { version: 2, ...secret, verifications: [...secret.verifications] }), ask('cert'));
    expect(alerts).toMatchObject([{ tlp: 'TLP:AMBER', rumour: { statement: 'Is it so, cert?', claims: 0 } }]);
    expect(JSON.stringify(alerts)).not.toContain('SECRET');
  });

  it('is not sent past the clearance, and neither is what follows', () => {
    const { tell } = desk([agency('cert', 'TLP:GREEN')], []);
    const asked = { verifications: [question('cert', 'TLP:RED')] };
    expect(tell(rumour('a', { version: 2, ...asked }), ask('cert', 'TLP:RED'))).toEqual([]);
    expect(tell(rumour('a', { version: 3, ...asked }), decided({ kind: 'assess', verdict: 'true' }))).toEqual([]);
  });
});

describe('TLP', () => {
  const order: Tlp[] = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];
  it.each(order.flatMap((tlp) => order.map((clearance) => [tlp, clearance] as const)))(
    '%s to an agency cleared for %s',
    (tlp, clearance) => {
      const { tell } = desk([agency('cert', clearance)], [subscription('s', 'cert')]);
      expect(tell(rumour('a', { tlp }))).toHaveLength(order.indexOf(tlp) <= order.indexOf(clearance) ? 1 : 0);
    },
  );

  it('that became narrower since holds for corrections too', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert')]);
    tell(rumour('a', { rebuttal: rebuttal(1) }));
    expect(tell(rumour('a', { version: 2, tlp: 'TLP:RED', rebuttal: rebuttal(2) }), approve(2))).toEqual([]);
  });
});

describe('planning again', () => {
  it('gives the same ids, and nothing where the alerts are known', () => {
    const { audience, memory, tell } = desk([agency('cert')], [subscription('s', 'cert'), subscription('t', 'cert')]);
    const alerts = tell(rumour('a'));
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(2);
    expect(alerts.map(({ part, of }) => [part, of])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(plan(event(rumour('a')), cause, audience, new AlertMemory())).toEqual(alerts);
    expect(plan(event(rumour('a')), cause, audience, memory)).toEqual([]);
  });

  it('with what was read back in any order, and twice, tells the same', () => {
    const { audience, tell, all } = desk([agency('cert')], [subscription('s', 'cert')]);
    tell(rumour('a'));
    tell(rumour('a', { version: 9, claims: 10 }), joined('b'));
    const memory = new AlertMemory();
    for (const alert of [...all, ...all].reverse()) memory.take(alert);
    expect(plan(event(rumour('a', { version: 10, claims: 11 }), joined('c')), cause, audience, memory)).toEqual([]);
    expect(kinds(plan(event(rumour('a', { version: 99, claims: 100 }), joined('d')), cause, audience, memory))).toEqual(
      ['s: grew'],
    );
  });
});

describe('a drill', () => {
  it('is marked as one', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert')]);
    expect(tell(rumour('a', { exercise: true }))[0]?.exercise).toBe(true);
  });
});

describe('why', () => {
  it('says what happened and why they are told', () => {
    const { tell } = desk([agency('cert')], [subscription('s', 'cert')]);
    const [alert] = tell(rumour('a'));
    expect(alert && why(alert)).toBe(
      'A rumour about tech.hack was found, with 1 claim so far. You hear of it through your subscription "s".',
    );
    const [asked] = tell(rumour('a', { version: 2, verifications: [question('cert')] }), ask('cert'));
    expect(asked && why(asked)).toMatch(
      /^You are asked .* 2014-11-30T10:00:00Z\. The question was put to you by name\.$/,
    );
  });
});
