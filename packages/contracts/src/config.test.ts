import { describe, expect, it } from 'vitest';
import { Config } from './config.ts';

const base = {
  jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro', 'ru', 'en'] },
  election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
};

const mistakes = (input: unknown) =>
  Config.safeParse(input).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

describe('the configuration', () => {
  it('needs only a jurisdiction and an election', () => {
    const config = Config.parse(base);
    expect(config.log).toEqual({ kind: 'embedded' });
    expect(config.index).toEqual({ kind: 'embedded' });
  });

  it('reads lengths of time', () => {
    const config = Config.parse({ ...base, sources: [{ id: 'a', kind: 'feed', url: 'http://x.org/f', every: '5s' }] });
    expect(config.sources[0]?.every).toBe(5000);
  });

  it('refuses a key it does not know', () => {
    expect(mistakes({ ...base, sorces: [] })).toEqual([expect.stringContaining('sorces')]);
  });

  it('names the subscription whose agency does not exist', () => {
    const found = mistakes({ ...base, subscriptions: [{ id: 's', agency: 'cert' }] });
    expect(found).toEqual(['subscriptions.0.agency: there is no agency "cert" (known: none)']);
  });

  it('has times for membership in a group of Kafka, and refuses those that do not fit together', () => {
    const kafka = { kind: 'kafka', brokers: ['127.0.0.1:9092'] };
    expect(Config.parse({ ...base, log: kafka }).log).toMatchObject({
      sessionTimeout: 10_000,
      heartbeatInterval: 500,
      rebalanceTimeout: 30_000,
    });
    expect(mistakes({ ...base, log: { ...kafka, sessionTimeout: '1s' } })[0]).toContain('between 6s and 30m');
    expect(mistakes({ ...base, log: { ...kafka, heartbeatInterval: '4s', rebalanceTimeout: '6s' } })).toEqual([
      expect.stringContaining('log.heartbeatInterval: must be a third of sessionTimeout'),
      expect.stringContaining('log.rebalanceTimeout: must not be shorter than sessionTimeout'),
    ]);
  });

  it('refuses two sources under one id', () => {
    const source = { id: 'a', kind: 'feed', url: 'http://x.org/f' };
    expect(mistakes({ ...base, sources: [source, source] })).toEqual([
      'sources.1.id: "a" is already the id of sources[0]',
    ]);
  });

  it('refuses a time zone that does not exist', () => {
    expect(mistakes({ ...base, election: { ...base.election, timezone: 'Europe/Kishinev2' } })[0]).toContain('IANA');
  });
});
