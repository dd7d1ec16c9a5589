import { AgencyConfig, Alert, type SourceState, SubscriptionConfig, type Tlp } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { AlertMemory } from './memory.ts';
import { planSource } from './plan-source.ts';
import { why } from './why.ts';

type Health = SourceState['health'];

const minute = 60_000;
const start = Date.parse('2014-11-30T08:00:00Z');
const agency = (id: string, kind: string, clearance: Tlp = 'TLP:AMBER') =>
  AgencyConfig.parse({ id, name: id, kind, clearance });
const emb = agency('emb', 'emb');
const cert = agency('cert', 'cert');
const subscription = (id: string, agencyId: string, match: object) =>
  SubscriptionConfig.parse({ id, agency: agencyId, match });

function desk(agencies = [emb, cert], subscriptions: ReturnType<typeof subscription>[] = []) {
  let memory = new AlertMemory();
  let offset = 0;
  const told: Alert[] = [];
  const state = (minutes: number, health: Partial<Health>): SourceState => ({
    type: 'source-state',
    v: 1,
    source: 'news' as SourceState['source'],
    jurisdiction: 'md' as SourceState['jurisdiction'],
    seen: {},
    health: { state: 'working', reason: 'nothing new', budget: 30, failures: 0, ...health },
    at: new Date(start + minutes * minute).toISOString(),
  });
  const tell = (minutes: number, health: Partial<Health>): string[] => {
    offset += 1;
    const alerts = planSource(
      { state: state(minutes, health), source: { kind: 'feed', name: 'News' }, exercise: false },
      { topic: 'registry', partition: 0, offset },
      { jurisdiction: 'md' as never, agencies, subscriptions },
      memory,
    );
    for (const alert of alerts) memory.take(Alert.parse(alert) as typeof alert);
    told.push(...alerts);
    return alerts.map(({ agency, subscription: id, reason }) => `${id ?? agency}: ${reason.kind} ${reason.trouble}`);
  };
  return {
    told,
    tell,
    /** As after a restart: built from the alerts that stand in the log. */
    forget: () => {
      memory = new AlertMemory();
      for (const alert of [...told].reverse()) memory.take(alert);
    },
  };
}

const worked = new Date(start).toISOString();
const failing = (failures: number): Partial<Health> => ({ state: 'failing', failures, lastSuccess: worked });
const working = (minutes: number): Partial<Health> => ({
  lastSuccess: new Date(start + minutes * minute).toISOString(),
});

describe('alerts on sources in trouble', () => {
  it('come once for a trouble, and once when it is over, over a restart as well', () => {
    const { tell, forget } = desk();
    expect(tell(6, failing(3))).toEqual(['emb: source-in-trouble failing']);
    forget();
    expect([tell(20, failing(4)), tell(60, failing(5))]).toEqual([[], []]);
    expect(tell(70, working(70))).toEqual(['emb: source-recovered failing']);
    forget();
    expect(tell(80, working(80))).toEqual([]);
    expect(tell(99, failing(3))).toEqual(['emb: source-in-trouble failing']);
  });

  it('do not come for a hiccup', () => {
    const { tell } = desk();
    expect([tell(1, failing(1)), tell(2, failing(2)), tell(4, failing(4))]).toEqual([[], [], []]);
    expect(tell(9, { state: 'failing', failures: 2 })).toEqual([]);
    expect(tell(10, working(10))).toEqual([]);
  });

  it.each([
    ['silent', { silent: true, ...working(0) }],
    ['quarantined', { state: 'quarantined' }],
    ['retired', { state: 'gone' }],
    ['off', { state: 'off' }],
    ['failing', { state: 'failing', failures: 3 }],
  ] as const)('tell that it is %s', (trouble, health) => {
    const { tell, told } = desk();
    expect(tell(5, { reason: 'in words', ...health })).toEqual([`emb: source-in-trouble ${trouble}`]);
    expect(told[0]).toMatchObject({ source: { id: 'news', name: 'News', health: 'in words' }, tlp: 'TLP:AMBER' });
    expect(why(told[0] as Alert)).toMatch(/^A source .+\. You hear of it because the sources are yours/);
  });

  it('tell of the worse that follows, and wait for it to be read before they call it well', () => {
    const { tell } = desk();
    expect(tell(6, failing(3))).toEqual(['emb: source-in-trouble failing']);
    expect(tell(600, { state: 'off', failures: 60 })).toEqual(['emb: source-in-trouble off']);
    expect(tell(700, { reason: 'confirmed by a person' })).toEqual([]);
    expect(tell(701, working(701))).toEqual(['emb: source-recovered off']);
  });

  it('go to whoever has subscribed to this source, and then not to the authority unasked', () => {
    const { tell, told } = desk(
      [emb, cert],
      [
        subscription('cert-sources', 'cert', { about: ['source'] }),
        subscription('cert-tech', 'cert', { category: ['tech.hack'] }),
        subscription('emb-other', 'emb', { about: ['source', 'rumour'], source: ['other'] }),
      ],
    );
    expect(tell(1, { state: 'gone' })).toEqual(['cert-sources: source-in-trouble retired']);
    expect(why(told[0] as Alert)).toContain('"cert-sources"');
  });

  it('go to nobody who may not read TLP:AMBER', () => {
    expect(desk([agency('emb', 'emb', 'TLP:GREEN')]).tell(1, { state: 'gone' })).toEqual([]);
  });

  it('have one id, whoever plans them, and another at the next time', () => {
    const [one, other] = [desk(), desk()];
    for (const { tell } of [one, other]) tell(1, { state: 'quarantined' });
    expect(other.told[0]?.id).toBe(one.told[0]?.id);
    one.tell(2, working(2));
    one.tell(3, { state: 'quarantined' });
    expect(new Set(one.told.map(({ id }) => id)).size).toBe(3);
  });
});
