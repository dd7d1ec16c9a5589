import { Post, type Tip } from '@hearsay/contracts';
import { unsealEvidence } from '@hearsay/evidence';
import { describe, expect, it } from 'vitest';
import { evidenceOfTip, goesOn, postOfTip } from './post-of-tip.ts';
import { postsOfMail } from './posts-of-mail.ts';

const tip = {
  type: 'tip',
  v: 1,
  id: 'inbox_00000000000000000000000000',
  version: 1,
  jurisdiction: 'md',
  source: 'tips',
  text: 'The electoral commission confirms: polls close at six. Ask @ana, ana@x.example',
  where: 'Orhei',
  link: 'https://emb.example/memo',
  origin: 'abc',
  contact: 'v1.sealed',
  state: 'new',
  at: '2014-11-30T06:00:00.000Z',
  exercise: false,
} as unknown as Tip;

describe('the post of a tip', () => {
  it('passes for no media source, whatever the tip says of itself (S23)', () => {
    const post = Post.parse(postOfTip(tip, 'a key'));
    expect(post).toMatchObject({ platform: 'tipline', source: 'tips', places: [{ source: 'tips' }] });
    expect(post.url).toBeUndefined();
    expect(post.title).toBeUndefined();
    expect(post.text).toContain('https://emb.example/memo');
  });

  it('holds no contact, no origin, no names (S26)', () => {
    const text = JSON.stringify(postOfTip(tip, 'a key'));
    for (const secret of ['sealed', '"abc"', 'ana']) expect(text).not.toContain(secret);
  });

  it('has as evidence what was reported, word for word, and neither contact nor origin (S26)', () => {
    const { record, sha256 } = evidenceOfTip(tip);
    const { bytes, about } = unsealEvidence(record);
    const { text, where, link } = tip;
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({ text, where, link });
    expect(about).toMatchObject({ url: '/tips', source: 'tips', fetchedAt: tip.at });
    expect(evidenceOfTip({ ...tip, version: 2, state: 'accepted' }).sha256).toBe(sha256);
  });

  it('is the same however often the tip is read, and whoever accepts it', () => {
    expect(postOfTip({ ...tip, version: 2, state: 'accepted' }, 'k').id).toBe(postOfTip(tip, 'k').id);
    expect((['new', 'held', 'spam', 'accepted'] as const).filter((state) => goesOn({ state }))).toEqual([
      'new',
      'accepted',
    ]);
  });
});

describe('the post of a mail', () => {
  const source = { id: 'letters', kind: 'mail', url: '/api/v1/mail', from: ['news.example'] } as never;
  const around = {
    jurisdiction: 'md' as never,
    fetchedAt: '2014-11-30T06:00:00.000Z',
    pseudonymKey: 'k',
    exercise: false,
  };
  const mail = (from: string, body = 'Ballots were burned. Write to me@x.example') =>
    new TextEncoder().encode(
      `From: Ana <${from}>\r\nTo: us@emb.example\r\nSubject: =?utf-8?Q?Buletine_arse?=\r\nMessage-ID: <1@news.example>\r\nDate: Sun, 30 Nov 2014 06:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`,
    );

  it('has its subject and text, a pseudonym, and none of its addresses', async () => {
    const bytes = mail('ana@news.example');
    const { posts, evidence } = await postsOfMail(bytes, source, around);
    const [post] = posts;
    expect(Post.parse(post)).toMatchObject({ title: 'Buletine arse', publishedAt: '2014-11-30T06:00:00.000Z' });
    expect(post?.text).toContain('Ballots were burned');
    expect(JSON.stringify(post)).not.toMatch(/@(x|news|emb)\.example/);
    expect(post?.evidence).toMatch(/^[0-9a-f]{64}$/);
    const proof = unsealEvidence(evidence[0] as Uint8Array);
    expect(Buffer.from(proof.bytes).toString()).toBe(Buffer.from(bytes).toString());
    expect(proof.about).toMatchObject({ source: 'letters', fetchedAt: around.fetchedAt });
  });

  it('is not made of a sender that the source does not read', async () => {
    expect(await postsOfMail(mail('ana@evil.example'), source, around)).toEqual({ posts: [], evidence: [] });
  });

  it('is quarantined where there is nothing to read', async () => {
    await expect(
      postsOfMail(new TextEncoder().encode('\r\n\r\n'), { ...(source as object), from: [] } as never, around),
    ).rejects.toMatchObject({ code: 'bad-record' });
  });
});
