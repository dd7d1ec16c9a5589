import { describe, expect, it } from 'vitest';
import { mistakeText, parseConfig } from './file.ts';

const good = `
jurisdiction: { id: md, name: Moldova, languages: [ro, ru, en] }
election: { id: md-2014, name: General election, day: 2014-11-30, timezone: Europe/Chisinau }
sources:
  - { id: news, kind: feed, url: "http://127.0.0.1:9001/feed.xml", every: 5s }
agencies:
  - id: cert
    name: National CERT
    kind: cert
    channels: [{ kind: webhook, url: "http://127.0.0.1:9002/hook", secret: "whsec_${'A'.repeat(32)}" }]
subscriptions:
  - { id: cert-tech, agency: cert, match: { category: [tech.hack, reg.service] } }
network: { allow: ["127.0.0.1/32"] }
log: { kind: embedded }
index: { kind: embedded }
`;

const mistakes = (text: string) => {
  const result = parseConfig(text);
  return result.ok ? [] : result.mistakes.map((mistake) => mistakeText('c.yaml', mistake));
};

describe('the configuration file', () => {
  it('reads what the README shows', () => {
    const result = parseConfig(good);
    expect(result.ok && result.config.agencies[0]?.channels[0]?.kind).toBe('webhook');
  });

  it('names line, place and mend of a wrong value', () => {
    expect(mistakes(good.replace('every: 5s', 'every: 5 seconds'))).toEqual([
      'c.yaml:5:68 sources[0].every: must be a length of time such as 30s, 5m, 2h or 7d',
    ]);
  });

  it('points at a key that does not exist', () => {
    expect(mistakes(good.replace('subscriptions:', 'subscritions:'))).toEqual([
      'c.yaml:11:1 there is no setting called "subscritions" here',
    ]);
  });

  it('names the line where the file is not YAML', () => {
    expect(mistakes('jurisdiction: { id: md\nelection: x')[0]).toMatch(/^c\.yaml:\d+:\d+ /);
  });

  it('says what is missing in an empty file', () => {
    expect(mistakes('').join('\n')).toMatch(/jurisdiction[\s\S]*election/);
  });
});
