import { describe, expect, it } from 'vitest';
import { linkBase } from './link-base.ts';

describe('the base of links', () => {
  it.each([
    [{ publicUrl: 'https://hearsay.example/', host: '0.0.0.0', port: 80 }, 'https://hearsay.example'],
    [{ publicUrl: undefined, host: '127.0.0.1', port: 8400 }, 'http://127.0.0.1:8400'],
    [{ publicUrl: undefined, host: '0.0.0.0', port: 8400 }, 'http://127.0.0.1:8400'],
    [{ publicUrl: undefined, host: '::1', port: 8400 }, 'http://[::1]:8400'],
  ])('%j', (environment, base) => expect(linkBase(environment)).toBe(base));
});
