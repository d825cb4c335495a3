/** What people type, as Teams hands it over: mark-up, quotations, line breaks and pictures. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  amara,
  type Chat,
  findInput,
  priya,
  riverside,
  startChat,
  stranger,
  wordsOf,
} from '../../../support/chat.ts';
import { buildMessage } from '../../../support/teams-payloads/message.ts';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  chat.teams.clear();
});

afterEach(() => chat.close());

async function post(text: string, rest: object = {}, where: 'personal' | 'channel' = 'personal') {
  const message = buildMessage(amara, text, where, riverside, chat.toEnvelope());
  await chat.post({ ...message, ...rest });
  const { activity } = chat.teams.sent.at(-1) ?? { activity: {} };
  return activity.attachments?.[0]?.content ?? activity.text;
}

describe('a log', () => {
  test('that mentions a colleague in a channel has their name', async () => {
    const card = await post('log ask <at>Jo Whitlock</at> to share the rota', {}, 'channel');

    expect(findInput(card, 'title').value).toBe('ask Jo Whitlock to share the rota');
  });

  test('with what looks like a tag has it from the HTML', async () => {
    const content = '<p>log Put &lt;no reply needed&gt; at the top</p>';
    const card = await post('log Put  at the top', {
      attachments: [{ contentType: 'text/html', content }],
    });

    expect(findInput(card, 'title').value).toBe('Put <no reply needed> at the top');
  });

  test('in answer to a message is obeyed', async () => {
    const card = await post('<quoted messageId="1"/> log Walk and talk');

    expect(findInput(card, 'title').value).toBe('Walk and talk');
  });

  test('by somebody not in the team is answered at once, and the roster read once', async () => {
    const read = chat.teams.countOf('pagedmembers');
    chat.clock.set('2026-11-20T10:05:00.000Z');
    const answers = [];
    for (const line of ['log X', 'log Y', 'changes'])
      answers.push(await chat.say(stranger, line, 'channel'));

    expect(answers).toEqual(Array(3).fill(expect.stringContaining('You are not in this team')));
    expect(chat.teams.countOf('pagedmembers')).toBe(read + 1);
  });
});

test('a change’s id in answer to a message shows the change', async () => {
  const form = await chat.say(amara, 'log');
  const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
  await chat.press(amara, form, 'Log it', words);

  expect(wordsOf(await post('<quoted messageId="1"/> SC-1'))).toContain('Share a desk day');
});

test('stop in answer to a message stops', async () => {
  expect(wordsOf(await post('<quoted messageId="1"/> stop'))).not.toContain('Log it');
  expect(JSON.stringify(await post('resume'))).toContain('write to you again');
});

test('a picture and no words is told kindly that it cannot be kept', async () => {
  const answer = await post('', { attachments: [{ contentType: 'image/*', contentUrl: 'x' }] });

  expect(answer).toContain('I can’t keep pictures');
});
