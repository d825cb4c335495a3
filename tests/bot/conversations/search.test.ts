/** Finding a change with the message extension, and sharing it (P2). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  priya,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const vouchers = 'Duty workers sign off food vouchers themselves';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

describe('the search box', () => {
  beforeEach(async () => {
    await log({ title: vouchers, benefit: 'Families eat the same day.' });
    await log({ title: 'Share a desk day with <b>health</b>', scope: 'needs-a-yes' });
  });

  test('lists what is found with its id, stage and scope', async () => {
    const { type, attachmentLayout, attachments } = await chat.search(amara, 'vouchers');

    expect({ type, attachmentLayout }).toEqual({ type: 'result', attachmentLayout: 'list' });
    expect(attachments).toMatchObject([
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: vouchers, text: 'SC-1 · Mission · In our gift' },
        },
      },
    ]);
  });

  test.each(['SC-2', 'sc2', 'DESK share', 'heal', 'health.'])('finds by “%s”', async (typed) => {
    expect(titlesOf(await chat.search(amara, typed))).toEqual([
      'Share a desk day with <b>health</b>',
    ]);
  });

  test('has the latest in it as soon as it opens', async () => {
    expect(titlesOf(await chat.search(amara, ''))).toHaveLength(2);
    expect(titlesOf(await ask({ parameters: [{ name: 'initialRun', value: 'true' }] }))).toEqual([
      'Share a desk day with <b>health</b>',
      vouchers,
    ]);
  });

  test('says kindly when nothing is found', async () => {
    expect(await chat.search(amara, 'zebra')).toEqual({
      type: 'message',
      text: expect.stringContaining('No open change has all of these words.'),
    });
  });

  test('has no second page', async () => {
    const more = await ask({ parameters: [], queryOptions: { skip: 25, count: 25 } });

    expect(more).toMatchObject({ type: 'result', attachments: [] });
  });

  test('writes nothing', async () => {
    chat.store.reset();
    await chat.search(amara, 'vouchers');

    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0, delete: 0 });
  });

  test('says that a board is still empty', async () => {
    await chat.install(priya, 'channel', hillside);
    const fresh = await startChat();
    await fresh.install(priya, 'channel');
    const answer = await fresh.search(amara, '');
    await fresh.close();

    expect(answer.text).toContain('ready for its first small change');
  });

  test('names the team for somebody in several', async () => {
    await chat.install(priya, 'channel', hillside);
    await log({ title: 'Walk the school run', team: hillside.id });

    const { attachments } = await chat.search(amara, 'walk');

    expect(attachments[0].preview.content.text).toBe('SC-1 · Mission · In our gift · Hillside');
  });

  test.each([
    ['somebody in no team', stranger, tenantId],
    ['the same id in another tenant', amara, '22222222-2222-4222-8222-222222222222'],
  ])('shows nothing to %s', async (_, person, tenant) => {
    const answer = await ask({ parameters: [{ name: 'words', value: '' }] }, person, tenant);

    expect(answer).toMatchObject({
      type: 'message',
      text: expect.stringContaining('Ask your supervisor'),
    });
  });

  test('answers a guest without a directory id', async () => {
    const answer = await ask({}, { id: '', name: 'Guest' });

    expect(answer).toMatchObject({
      type: 'message',
      text: expect.stringContaining('Ask your supervisor'),
    });
  });

  test('does not know a command that is not in the manifest', async () => {
    const answer = await ask({ commandId: 'constructor' });

    expect(answer).toEqual({ type: 'message', text: expect.stringContaining('does not know how') });
  });
});

describe('a shared change', () => {
  let card: AnyCard;

  beforeEach(async () => {
    await log({ title: vouchers, benefit: 'Families eat the same day.' });
    card = (await chat.search(amara, 'SC-1')).attachments[0].content;
  });

  test('says what it is and where it comes from, names nobody, and only opens', () => {
    expect(wordsOf(card).split('\n')).toEqual([
      'SC-1',
      'Mission',
      vouchers,
      'Families eat the same day.',
      'In our gift · Riverside',
    ]);
    expect(findActions(card).map(({ title }) => title)).toEqual(['Open SC-1']);
    expect(JSON.stringify(card)).not.toContain('Amara');
  });

  test.each(['personal', 'group', 'channel'] as const)(
    'opened in a %s shows how it stands to whoever opened it, and to nobody else',
    async (where) => {
      const opened = await chat.press(priya, card, 'Open SC-1', {}, where);

      expect(findActions(opened).map(({ title }) => title)).toContain('Plan it');
      expect(chat.teams.sent).toEqual([]);
    },
  );

  test.each([
    ['by itself gets no answer', '', []],
    ['with words beside it is a message of those words', 'log Walk and talk', [/Walk and talk/]],
  ])('sent to the bot %s', async (_, said, answers) => {
    const place =
      '<span itemtype="http://schema.skype.com/InputExtension"><span itemprop="cardId"></span></span>';
    chat.teams.clear();
    await chat.post({
      ...fromAmara({ type: 'message', text: `${said}\n${place}` }),
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });

    expect(chat.teams.sent.map(({ activity }) => wordsOf(activity))).toEqual(
      answers.map((answer) => expect.stringMatching(answer)),
    );
    expect(JSON.stringify(chat.teams.sent)).not.toContain('InputExtension');
  });

  test('stays closed to somebody outside the team', async () => {
    expect(await chat.press(stranger, card, 'Open SC-1', {}, 'group')).toContain(
      'You are not in a team',
    );
  });

  test.each([403, 404])(
    'can be worked on where Teams answers %i because the app was never added there',
    async (status) => {
      const opened = await chat.press(amara, card, 'Open SC-1', {}, 'group');
      chat.teams.failNext(status);
      const planning = await chat.press(amara, opened, 'Plan it', {}, 'group');

      expect(findActions(planning).map(({ title }) => title)).toContain('Save');
    },
  );
});

async function log(typed: Readonly<Record<string, string>>): Promise<void> {
  const form = await chat.say(amara, 'log');
  await chat.press(amara, form, 'Log it', { scope: 'in-our-gift', ...typed });
}

/** Asks as Teams does when the box says something else than words. */
async function ask(value: object, person = amara, tenant = tenantId): Promise<AnyCard> {
  const { body } = await chat.post({
    ...fromAmara({ type: 'invoke', name: 'composeExtension/query' }),
    from: { id: '29:a', name: person.name, aadObjectId: person.id },
    conversation: { id: 'chat-of-others', conversationType: 'personal', tenantId: tenant },
    value: { commandId: 'find', ...value },
  });
  return body.composeExtension;
}

function fromAmara(rest: object): object {
  return {
    ...{ id: 'i', channelId: 'msteams', serviceUrl: chat.teams.url, recipient: { id: '28:bot' } },
    from: { id: '29:a', name: amara.name, aadObjectId: amara.id },
    conversation: { id: 'personal-a', conversationType: 'personal', tenantId },
    ...rest,
  };
}

function titlesOf({ attachments }: AnyCard): readonly string[] {
  return attachments.map(({ preview }: AnyCard) => preview.content.title);
}
