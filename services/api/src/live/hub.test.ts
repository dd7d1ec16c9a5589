import type { Changed } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { LiveHub } from './hub.ts';

describe('the hub of changes', () => {
  it('tells many changes of one thing once, with the latest version', () => {
    const hub = new LiveHub();
    const told: Changed[] = [];
    hub.follow({ wants: () => true, send: (changes) => told.push(...changes) });
    for (let version = 1; version <= 1000; version += 1) hub.publish({ kind: 'rumour', id: 'a', version });
    hub.publish({ kind: 'alert', id: 'b' });
    hub.flush();
    expect(told).toEqual([
      { kind: 'rumour', id: 'a', version: 1000 },
      { kind: 'alert', id: 'b' },
    ]);
    hub.stop();
  });

  it('holds no more than a bounded number back', () => {
    const hub = new LiveHub();
    let told = 0;
    hub.follow({ wants: () => true, send: (changes) => (told += changes.length) });
    for (let n = 0; n < 1200; n += 1) hub.publish({ kind: 'rumour', id: `${n}` });
    expect(told).toBe(1000);
    hub.stop();
  });

  it('tells nobody who has left, and asks each whether they may know', () => {
    const hub = new LiveHub();
    const told: string[] = [];
    const leave = hub.follow({ wants: () => true, send: () => told.push('left') });
    hub.follow({ wants: (_, before) => before === 'TLP:AMBER', send: () => told.push('knew') });
    leave();
    hub.publish({ kind: 'rumour', id: 'a' });
    hub.flush();
    expect(told).toEqual([]);
    hub.publish({ kind: 'rumour', id: 'a' }, 'TLP:AMBER');
    hub.flush();
    expect(told).toEqual(['knew']);
    hub.stop();
  });
});
