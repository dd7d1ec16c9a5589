import { describe, expect, test } from 'vitest';
import { bindings, hear, type Pressed } from './map.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({ key, modified: false, typing: false, ...more });

describe('hear', () => {
  test('one key', () => {
    expect(hear('', press('j'), 'queue')).toEqual({ action: 'next', pending: '' });
    expect(hear('', press('?'), 'rumour')).toEqual({ action: 'help', pending: '' });
  });
  test('two keys, one after the other', () => {
    const first = hear('', press('g'), 'queue');
    expect(first).toEqual({ pending: 'g' });
    expect(hear(first.pending, press('q'), 'queue')).toEqual({ action: 'go-queue', pending: '' });
  });
  test('a key that does not go on stands for itself', () => {
    expect(hear('g', press('j'), 'queue')).toEqual({ action: 'next', pending: '' });
    expect(hear('g', press('x'), 'queue')).toEqual({ pending: '' });
  });
  test('d decides on a rumour, and ends g d anywhere', () => {
    expect(hear('', press('d'), 'rumour').action).toBe('decide');
    expect(hear('', press('d'), 'queue').action).toBeUndefined();
    expect(hear('g', press('d'), 'rumour').action).toBe('go-dead-letters');
  });
  test('leaves typing, the browser’s shortcuts and Enter alone', () => {
    expect(hear('', press('j', { typing: true }), 'queue')).toEqual({ pending: '' });
    expect(hear('', press('k', { modified: true }), 'queue')).toEqual({ pending: '' });
    expect(hear('', press('Enter'), 'queue')).toEqual({ pending: '' });
  });
  test('no shortcut hides another one', () => {
    for (const scope of ['queue', 'rumour'] as const) {
      const keys = bindings.filter((b) => b.scope === 'everywhere' || b.scope === scope).map((b) => b.keys.join(' '));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => keys.some((other) => other.startsWith(`${key} `)))).toEqual([]);
    }
  });
});
