import { expect, test } from 'vitest';
import { recordText } from './record-text.ts';

const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');

test('shows the bytes as text', () => {
  expect(recordText(encode('{"text":"Școala 12"}'))).toEqual({ text: '{"text":"Școala 12"}', cut: false });
});

test('cuts what is long, and survives what is no text at all', () => {
  expect(recordText(encode('x'.repeat(5000)))).toMatchObject({ cut: true });
  expect(recordText('%%%').text).toBe('%%%');
  expect(recordText(Buffer.from([0xff, 0xfe]).toString('base64')).text).toContain('\uFFFD');
});
