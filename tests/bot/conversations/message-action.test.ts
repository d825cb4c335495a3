/** Logging a message that somebody chose in any chat (P2). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const line = 'Duty workers sign off food vouchers themselves';
const inOurGift = { title: line, benefit: '', scope: 'in-our-gift' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

describe('logging a message', () => {
  test.each(['personal', 'group', 'channel'] as const)(
    'in a %s opens the log card with the message’s words in it, and logs them',
    async (where) => {
      const form = await chat.logMessage(amara, `<p>Duty workers <b>sign off</b></p>`, where);
      const done = await chat.pressInDialog(amara, form, 'Log it', inOurGift, where);

      expect(findInput(form, 'title').value).toBe('Duty workers sign off');
      expect(wordsOf(form)).toContain('It goes to Riverside.');
      expect(wordsOf(done)).toContain('SC-1 is on the board, for Riverside.');
      expect(chat.teams.sent).toEqual([]);
    },
  );

  test('opens a dialog whose every button is one a dialog can take', async () => {
    const { body } = await fetchTask({ body: { contentType: 'html', content: line } });
    const { title, card } = body.task.value;

    expect(body.task.type).toBe('continue');
    expect(title).toBe('Small Changes');
    expect(findActions(card.content).map(({ type }) => type)).toEqual([
      'Action.Submit',
      'Action.Submit',
    ]);
    expect(JSON.stringify(card)).not.toContain('Action.Execute');
  });

  test('takes a message in plain words as it is', async () => {
    const form = await chat.logMessage(amara, { contentType: 'text', content: 'Fewer <b> forms' });

    expect(findInput(form, 'title').value).toBe('Fewer <b> forms');
  });

  test.each([
    ['only a picture', '<img src="x" alt="A house">'],
    ['only a file', '<attachment id="1"></attachment>'],
    ['nothing', ''],
  ])('opens with an empty box when there is %s', async (_, html) => {
    expect(findInput(await chat.logMessage(amara, html), 'title').value).toBe('');
  });

  test('keeps a message too long for a change whole, and says by how much', async () => {
    const long = 'a little '.repeat(100).trim();
    const form = await chat.logMessage(amara, `<p>${long}</p>`);

    expect(findInput(form, 'title').value).toBe(long);
    expect(wordsOf(form)).toContain(`Please keep it to 160 characters. This is ${long.length}.`);
  });

  test('is by whoever logs it: of whoever wrote it nothing is kept', async () => {
    const form = await chat.logMessage(amara, line);
    await chat.pressInDialog(amara, form, 'Log it', inOurGift);
    const board = await chat.say(amara, 'changes');
    const stored = await chat.store.query(`${tenantId}/team/19:riverside@thread.tacv2`, 'change');

    expect(wordsOf(board)).toContain('Logged by Amara Osei.');
    expect(JSON.stringify(stored)).toContain(line);
    expect(JSON.stringify(stored)).not.toContain(stranger.name);
    expect(JSON.stringify(stored)).not.toContain(stranger.id);
  });

  test('sent several times at once logs once', async () => {
    const form = await chat.logMessage(amara, line);
    const send = () => chat.pressInDialog(amara, form, 'Log it', inOurGift);
    const done = await Promise.all([send(), send(), send()]);
    const board = await chat.say(amara, 'changes');

    for (const card of done) expect(wordsOf(card)).toContain('SC-1 is on the board');
    expect(wordsOf(board)).not.toContain('SC-2');
  });

  test('can go on in the same dialog', async () => {
    const form = await chat.logMessage(amara, line);
    const done = await chat.pressInDialog(amara, form, 'Log it', inOurGift);
    const undone = await chat.pressInDialog(amara, done, 'Undo');

    expect(wordsOf(undone)).toContain('Done: your last step is undone.');
  });
});

describe('case data in a message', () => {
  const typed = 'ring the dad on 07700 900123 before visits';

  test('is pointed out before anything else, with the words still there', async () => {
    chat.store.reset();
    const form = await chat.logMessage(
      amara,
      `<p>ring the dad on <i>07700</i> 900123 before visits</p>`,
    );

    expect(findInput(form, 'title').value).toBe(typed);
    expect(wordsOf(form)).toContain('it holds a phone number');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is not stored when it is sent all the same', async () => {
    const form = await chat.logMessage(amara, typed);
    chat.store.reset();
    const again = await chat.pressInDialog(amara, form, 'Log it', { ...inOurGift, title: typed });

    expect(findInput(again, 'title').value).toBe(typed);
    expect(wordsOf(again)).toContain('it holds a phone number');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });
});

test('a concern in a message is met with the signpost, and not stored', async () => {
  chat.store.reset();
  const form = await chat.logMessage(amara, '<p>she has bruises and is scared to go home</p>');

  expect(wordsOf(form)).toContain('please ring 999');
  expect(findInput(form, 'title').value).toBe('she has bruises and is scared to go home');
  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
});

describe('which team a message goes to', () => {
  test('is asked of somebody in several, and remembered', async () => {
    await chat.install(priya, 'channel', hillside);
    const asking = await chat.logMessage(amara, line);
    const answers = { ...inOurGift, team: hillside.id };
    const done = await chat.pressInDialog(amara, asking, 'Log it', answers);
    const next = await chat.logMessage(amara, line);
    const other = await chat.pressInDialog(amara, next, 'Another team', inOurGift);

    expect(findInput(asking, 'team').choices).toHaveLength(2);
    expect(wordsOf(done)).toContain('for Hillside');
    expect(wordsOf(next)).toContain('It goes to Hillside.');
    expect(findInput(other, 'title').value).toBe(line);
    expect(findInput(other, 'team').choices).toHaveLength(2);
  });

  test('is the person’s own in a channel of a team the app was not added to', async () => {
    const { body } = await fetchTask(
      { body: { contentType: 'html', content: line } },
      {
        conversation: { id: 'channel-1', conversationType: 'channel', tenantId },
        channelData: { team: { id: '19:elsewhere@thread.tacv2' } },
      },
    );

    expect(wordsOf(body.task.value.card)).toContain('It goes to Riverside.');
  });

  test.each([
    ['somebody in no team', { from: { id: '29:s', aadObjectId: stranger.id } }],
    ['the same id in another tenant', { conversation: { id: 'p', tenantId: 'tenant-other' } }],
    ['a guest without a directory id', { from: { id: '29:g', name: 'Guest' } }],
  ])('is none for %s, who is told what to ask for', async (_, overrides) => {
    const { body } = await fetchTask({ body: { contentType: 'html', content: line } }, overrides);

    expect(body).toEqual({
      task: { type: 'message', value: expect.stringContaining('Ask your supervisor') },
    });
  });

  test('is refused when a forged dialog names a team of others', async () => {
    const form = await chat.logMessage(amara, line);
    chat.store.reset();
    const forged = { ...inOurGift, teamId: '19:elsewhere@thread.tacv2' };
    const answer = await chat.pressInDialog(amara, form, 'Log it', forged);

    expect(answer).toContain('You are not in a team');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });
});

describe('whatever else comes as an extension’s invoke', () => {
  const names = [
    'composeExtension/query',
    'composeExtension/fetchTask',
    'composeExtension/submitAction',
    'task/submit',
  ];
  const shaped = fc.record(
    {
      commandId: fc.oneof(fc.constantFrom('log', 'find', '__proto__'), fc.jsonValue()),
      parameters: fc.oneof(
        fc.array(fc.record({ name: fc.string(), value: fc.jsonValue() })),
        fc.jsonValue(),
      ),
      queryOptions: fc.oneof(fc.record({ skip: fc.jsonValue() }), fc.jsonValue()),
      messagePayload: fc.oneof(
        fc.record({ body: fc.record({ content: fc.string() }) }),
        fc.jsonValue(),
      ),
      data: fc.oneof(
        fc.record({ verb: fc.constantFrom('log.submit', 'find.open', 'toString') }),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  );

  test.each(names)('%s is answered in words or a card, and stores nothing', async (name) => {
    chat.store.reset();
    await fc.assert(
      fc.asyncProperty(fc.oneof(shaped, fc.jsonValue()), async (value) => {
        const { status, body } = await invoke(name, value);
        const said = JSON.stringify(body);

        expect(status).toBe(200);
        expect(said).toMatch(
          /^\{"(?:task|composeExtension)":\{"type":"(?:message|continue|result)"/,
        );
        expect(said).not.toContain('Something went wrong');
      }),
    );
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0, delete: 0 });
  });
});

function fetchTask(messagePayload: object, overrides: object = {}) {
  return invoke('composeExtension/fetchTask', { commandId: 'log', messagePayload }, overrides);
}

function invoke(name: string, value: unknown, overrides: object = {}): Promise<AnyCard> {
  return chat.post({
    ...{ type: 'invoke', name, id: 'i', channelId: 'msteams', serviceUrl: chat.teams.url },
    from: { id: '29:a', name: amara.name, aadObjectId: amara.id },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat-of-others', conversationType: 'personal', tenantId },
    value,
    ...overrides,
  });
}
