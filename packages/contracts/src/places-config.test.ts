import { describe, expect, it } from 'vitest';
import { Config } from './config.ts';

const base = {
  jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
  election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
};
const mistakes = (more: object) =>
  Config.safeParse({ ...base, ...more }).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ??
  [];
const agencies = [
  { id: 'cert', name: 'CERT', kind: 'cert' },
  { id: 'police', name: 'Police', kind: 'police' },
];
const forum = { id: 'cyber', name: 'Cyber forum', role: 'mediator', agencies: ['cert', 'police'] };

describe('elections, areas and forums in the configuration', () => {
  it.each([
    [
      { election: { ...base.election, campaign: '2014-12-01' } },
      'election.campaign: the electoral period begins after',
    ],
    [{ election: { ...base.election, counting: '2014-11-29' } }, 'election.counting: counting ends before the day'],
    [{ elections: [base.election] }, 'elections.0.id: "md-2014" is already the id of election'],
    [
      { jurisdictions: [{ id: 'balti', name: 'Bălți', level: 'local', parent: 'nord' }] },
      'jurisdictions.0.parent: there is no jurisdiction "nord" (known: md, balti)',
    ],
    [
      {
        jurisdictions: [
          { id: 'a', name: 'A', level: 'local' },
          { id: 'b', name: 'B', level: 'regional', parent: 'a' },
        ],
      },
      'jurisdictions.1.parent: "a" is local and cannot hold a regional one',
    ],
    [
      { agencies: [{ ...agencies[0], jurisdiction: 'nord' }] },
      'agencies.0.jurisdiction: there is no jurisdiction "nord" (known: md)',
    ],
    [{ agencies: [], forums: [forum] }, 'forums.0.agencies.0: there is no agency "cert" (known: none)'],
    [
      { subscriptions: [{ id: 's', forum: 'cyber' }] },
      'subscriptions.0.forum: there is no forum "cyber" (known: none)',
    ],
    [{ subscriptions: [{ id: 's' }] }, 'subscriptions.0: must say either which agency or which forum is told'],
    [
      {
        agencies,
        forums: [forum],
        subscriptions: [
          { id: 'x', forum: 'cyber' },
          { id: 'x-cert', agency: 'cert' },
        ],
      },
      'subscriptions.0.id: makes "x-cert", which is too long or taken',
    ],
    [{ due: { look: ['1h', '2h'] } }, 'due.look: must be five lengths of time'],
    [{ due: { pace: { 'election-day': 0 } } }, 'due.pace.election-day: must be above 0'],
  ])('%j is a mistake', (more, mistake) => {
    expect(mistakes(more)[0]).toContain(mistake);
  });

  it('makes a subscription of each agency out of the forum’s', () => {
    const { subscriptions } = Config.parse({
      ...base,
      agencies,
      forums: [forum],
      subscriptions: [{ id: 'tech', forum: 'cyber', match: { phase: ['election-day'], category: ['tech.hack'] } }],
    });
    expect(subscriptions.map(({ id, agency, match }) => [id, agency, match.phase])).toEqual([
      ['tech-cert', 'cert', ['election-day']],
      ['tech-police', 'police', ['election-day']],
    ]);
  });
});
