import { SourceConfig } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { UnreadableError } from '../unreadable.ts';
import { type TelegramSource, telegramKind } from './kind.ts';

const source = SourceConfig.parse({ id: 't', kind: 'telegram', url: 'https://t.me/AlegeriNews' }) as TelegramSource;
const message = (post: string, text: string, before = '') =>
  `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="${post}" data-view="x">${before}
<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>
<div class="tgme_widget_message_footer"><a href="https://t.me/${post}"><time datetime="2014-11-30T06:00:00+00:00" class="time">06:00</time></a></div></div></div>`;
const preview = (...messages: string[]) =>
  `<!DOCTYPE html><html><head><title>News</title></head><body><div class="tgme_channel_info">News</div>${messages.join('\n')}</body></html>`;
const read = (html: string) => telegramKind.parse(new TextEncoder().encode(html), source, {});

parseSuite({
  kind: 'telegram',
  parse: (input) => telegramKind.parse(input, source, {}),
  samples: [preview(message('AlegeriNews/1', 'One<br/>two'), message('AlegeriNews/2', 'Three'))],
  isPromisedError: (error) => error instanceof UnreadableError,
  outputPerByte: 30,
});

describe('the preview of a Telegram channel', () => {
  it('is asked for where anybody sees it', () => {
    expect(telegramKind.request(source, undefined).url).toBe('https://t.me/s/AlegeriNews');
    for (const url of ['https://t.me/s/AlegeriNews', 'https://t.me/AlegeriNews/'])
      expect(telegramKind.request({ ...source, url }, undefined).url).toBe('https://t.me/s/AlegeriNews');
  });

  it('gives texts with link and time', () => {
    expect(read(preview(message('AlegeriNews/7', 'Polls <div>close</div> at <b>six</b>'))).entries).toEqual([
      expect.objectContaining({
        id: 'alegerinews/7',
        link: 'https://t.me/AlegeriNews/7',
        published: '2014-11-30T06:00:00.000Z',
        text: expect.stringMatching(/^Polls\s+close\s+at six$/),
      }),
    ]);
  });

  it('takes the text of a message and not the one it answers', () => {
    const answered = '<div class="tgme_widget_message_text js-message_reply_text">Earlier words</div>';
    expect(read(preview(message('AlegeriNews/8', 'Its own', answered))).entries[0]?.text).toBe('Its own');
  });

  it('says how often a message was seen, where the page does', () => {
    const views = (text: string) => `</div><span class="tgme_widget_message_views">${text}</span><div>`;
    const reach = (text: string) => read(preview(message('AlegeriNews/7', `Polls${views(text)}`))).entries[0]?.reach;
    expect([reach('12.3K'), reach('980'), reach('very often')]).toEqual([12_300, 980, undefined]);
    expect(read(preview(message('AlegeriNews/7', 'Polls'))).entries[0]).not.toHaveProperty('reach');
    // Words of a message are text, whatever they spell.
    const spelled = '&lt;span class="tgme_widget_message_views"&gt;9M&lt;/span&gt;';
    expect(read(preview(message('AlegeriNews/7', spelled))).entries[0]).not.toHaveProperty('reach');
  });

  it('takes no message that claims another channel, nor one without words', () => {
    expect(read(preview(message('Other/1', 'Not ours'), message('AlegeriNews/2', ''))).entries).toEqual([]);
  });

  it('says when there is no preview, and not when a channel is empty', () => {
    expect(() => read('<html><body>Contact @AlegeriNews</body></html>')).toThrow('no preview');
    expect(read(preview()).entries).toEqual([]);
  });
});
