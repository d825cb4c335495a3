/** The words of a message, whatever Teams puts around them. */
import { describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { readMessage } from '../../../../bot/teams/read-message/read-message.ts';
import { bot } from '../../../support/teams-payloads/envelope.ts';

const botMention = { type: 'mention', text: '<at>Small Changes</at>', mentioned: bot };
const jo = { type: 'mention', text: '<at>Jo Whitlock</at>', mentioned: { id: '29:jo' } };

function build(text: string, rest: object = {}): Activity {
  const said = { type: 'message', text, recipient: bot, entities: [botMention, jo] };
  return { ...said, ...rest } as unknown as Activity;
}

function withHtml(text: string, content: string): Activity {
  return build(text, { attachments: [{ contentType: 'text/html', content }] });
}

function wordsOf(activity: Activity): string {
  return readMessage(activity).words;
}

describe('the words of a message', () => {
  test.each([
    ['the bot at its beginning', '<at>Small Changes</at> log X', 'log X'],
    ['the bot at its end', 'log X <at>Small Changes</at>', 'log X'],
    ['the bot in between', 'log ask <at>Small Changes</at> today', 'log ask today'],
    ['the bot twice', '<at>Small Changes</at> <at>Small Changes</at> log X', 'log X'],
    ['the bot with a number', '<at id="0">Small Changes</at>&nbsp;log X', 'log X'],
    ['nobody but the bot', '<at>Small Changes</at>', ''],
    [
      'a colleague',
      '<at>Small Changes</at> log ask <at>Jo Whitlock</at> to share the rota',
      'log ask Jo Whitlock to share the rota',
    ],
    ['a colleague with an ending', 'log <at>Jo Whitlock</at>’s rota', 'log Jo Whitlock’s rota'],
  ])('are taken from one that mentions %s', (_, text, words) => {
    expect(wordsOf(build(text))).toBe(words);
  });

  test('leave out the bot where Teams lists no mentions', () => {
    expect(wordsOf(build('<at>Small Changes</at> log X', { entities: undefined }))).toBe('log X');
  });

  test('leave out the bot under the name it has in that team', () => {
    const renamed = { ...botMention, text: '<at>Small Changes (North)</at>' };

    const said = build('<at>Small Changes (North)</at> log X', { entities: [renamed] });

    expect(wordsOf(said)).toBe('log X');
  });

  test.each([
    ['<quoted messageId="1"/> stop', 'stop'],
    ['<quoted messageId="1" /> log X', 'log X'],
    ['<quoted messageId="1"></quoted>SC-1', 'SC-1'],
    ['<at>Small Changes</at> <quoted messageId="1"/>\nSC-1', 'SC-1'],
    ['log X <attachment id="1"></attachment>', 'log X'],
  ])('leave out what stands for something else: %s', (text, words) => {
    expect(wordsOf(build(text))).toBe(words);
  });

  test.each([
    ['\u200Blog X', 'log X'],
    ['lo\uFEFFg X', 'log X'],
    ['log\u2060 X\u200B', 'log X'],
    ['log\u00A0X', 'log X'],
  ])('leave out what nobody sees (%j)', (text, words) => {
    expect(wordsOf(build(text))).toBe(words);
  });

  test('keep the lines they were typed in', () => {
    expect(wordsOf(build('log X\r\nSo that:\n\n\n- Y'))).toBe('log X\nSo that:\n\n- Y');
  });

  test.each(['a < b and b > c', '2 <3', 'use <name>', 'AT&T'])('keep %s', (text) => {
    expect(wordsOf(build(`log ${text}`))).toBe(`log ${text}`);
  });
});

describe('where the text lost something', () => {
  test('what looked like a tag is taken from the HTML', () => {
    const html = '<p>log Put &lt;no reply needed&gt; at the top</p>';

    expect(wordsOf(withHtml('log Put  at the top', html))).toBe(
      'log Put <no reply needed> at the top',
    );
  });

  test('the bot is left out there too, and a colleague is not', () => {
    const at = (name: string, id: number) =>
      `<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="${id}">${name}</span>`;
    const html = `<p>${at('Small Changes', 0)}&nbsp;log ask ${at('Jo', 1)}&nbsp;${at('Whitlock', 2)} to put &lt;urgent&gt;</p>`;
    const text = '<at>Small Changes</at> log ask <at>Jo</at> <at>Whitlock</at> to put ';

    expect(wordsOf(withHtml(text, html))).toBe('log ask Jo Whitlock to put <urgent>');
  });

  test('lines stay lines', () => {
    const html = '<div>log Put &lt;urgent&gt;<br>on top</div><p>every day</p>';

    expect(wordsOf(withHtml('log Put \non top\nevery day', html))).toBe(
      'log Put <urgent>\non top\nevery day',
    );
  });

  test('the text counts where nothing was lost', () => {
    expect(wordsOf(withHtml('log 50% –  off', '<p>log 50% – off</p>'))).toBe('log 50% – off');
  });

  test('what is quoted is not said', () => {
    const html =
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply"><p>a long old message</p></blockquote><p>stop</p>';

    expect(wordsOf(withHtml('<quoted messageId="1"/> stop', html))).toBe('stop');
  });
});

describe('what comes beside words', () => {
  test.each([
    ['a picture', 'image/png'],
    ['a picture of any kind', 'image/*'],
    ['a file', 'application/vnd.microsoft.teams.file.download.info'],
  ])('is known for %s', (_, contentType) => {
    const html = { contentType: 'text/html', content: '<p><img src="x" alt="image"></p>' };

    const read = readMessage(build('', { attachments: [{ contentType }, html] }));

    expect(read).toEqual({ words: '', bringsCard: false, bringsFile: true });
  });

  test('is a card', () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive' }];

    expect(readMessage(build('', { attachments })).bringsCard).toBe(true);
  });
});
