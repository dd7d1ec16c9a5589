import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readImap } from './imap.ts';
import { serveMailbox } from './imap-server.ts';
import type { Reader } from './reader.ts';
import { streamTestbed } from './testbed.ts';

let server: Awaited<ReturnType<typeof serveMailbox>>;
let bed: ReturnType<typeof streamTestbed>;
beforeEach(async () => {
  server = await serveMailbox({ password: 'open sesame' });
  bed = streamTestbed();
});
afterEach(async () => {
  server.close();
  await bed.close();
});
const mail = (uid: number, text: string, from = 'desk@news.example') => ({
  uid,
  text: `From: Desk <${from}>\r\nTo: us@emb.example\r\nSubject: Letter ${uid}\r\nMessage-ID: <${uid}@news.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
});
const sourceOf = (more = {}) => ({
  id: 'letters',
  kind: 'imap',
  url: `imap://127.0.0.1:${server.port}/INBOX`,
  user: 'hearsay',
  password: { secret: 'open sesame' },
  ...more,
});
async function readAll(source: object, state = {}, allow = ['127.0.0.1/32']) {
  const stream = bed.read(source, readImap as unknown as Reader, allow, state);
  await vi.waitUntil(
    () => stream.state.health.reason === 'read to the end' || stream.state.health.state === 'failing',
    { timeout: 10_000 },
  );
  await stream.stop();
  return stream.state;
}

describe('a mailbox', () => {
  it('is read once, in order, and gone on with; nothing in it is marked', async () => {
    server.mails.push(mail(3, 'Ballots were burned'), mail(5, 'Полiцейские закрыли участок'));
    const { cursor } = await readAll(sourceOf());
    expect(cursor).toBe('7/5');
    server.mails.push(mail(6, 'Polls close at six'));
    const next = await readAll(sourceOf(), { cursor });
    await readAll(sourceOf(), { cursor: next.cursor });
    expect(bed.texts().map((text) => String(text).split('\n')[1])).toEqual([
      'Ballots were burned',
      'Полiцейские закрыли участок',
      'Polls close at six',
    ]);
    expect(server.commands.filter((line) => /^(UID STORE|STORE|SELECT|EXPUNGE|UID MOVE)/i.test(line))).toEqual([]);
    expect(JSON.stringify(bed.of('posts'))).not.toContain('emb.example');
  });

  it('is read from the beginning when it is another one under the same name, under the same ids', async () => {
    server.mails.push(mail(3, 'Ballots were burned'));
    const { cursor } = await readAll(sourceOf());
    server.renew();
    expect((await readAll(sourceOf(), { cursor })).cursor).toBe('8/3');
    const ids = bed.of('posts').map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps what cannot be read, and leaves out senders that are not chosen', async () => {
    server.mails.push(mail(1, ''), { uid: 2, text: `Subject: big\r\n\r\n${'x'.repeat(600_000)}` });
    server.mails[0] = { uid: 1, text: 'From: desk@news.example\r\n\r\n' };
    server.mails.push(mail(3, 'Polls close', 'spam@evil.example'), mail(4, 'Polls open'));
    await readAll(sourceOf({ from: ['news.example'] }));
    expect(bed.texts()).toEqual([expect.stringContaining('Polls open')]);
    expect(bed.of('deadletter').map(({ reason }) => reason)).toEqual([
      'mail 1: The mail holds no text.',
      expect.stringContaining('mail 2: The mail is larger'),
    ]);
  });

  it('says that the password is wrong, and never what it is', async () => {
    const { health } = await readAll(sourceOf({ password: { secret: 'guess' } }));
    expect(health.reason).toBe('127.0.0.1 refuses name or password');
  });

  it('is not reached at a private address that is not allowed', async () => {
    const { health } = await readAll(sourceOf(), {}, []);
    expect(health.reason).toContain('private');
    expect(server.commands).toEqual([]);
  });
});
