/** Saying in chat what rings true: in a chat of one’s own, as on the tab, and with nothing left of who said what (P19). */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { noProgramme, programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { ok } from '../../../shared/domain/result.ts';
import { type RingAnswer, saidBy } from '../../../shared/domain/sensemaking/rings.ts';
import { noSense, type Sense } from '../../../shared/domain/sensemaking/sense.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { text } from '../../../shared/text/text.ts';
import { closeRings, openRings } from '../../../shared/use-cases/sensemaking/ring-true.ts';
import {
  programmeType,
  senseType,
  teamType,
  typesWithoutOrder,
} from '../../../shared/use-cases/storage/document-types.ts';
import {
  change,
  changeOrCreate,
  createOnce,
  read,
} from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildSenseTheme } from '../../support/build-sense.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findActions,
  type Person,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';
import { recordLog } from '../../support/recorded-log.ts';

const others = ['Jo Whitlock', 'Nadia Farouk', 'Helen Ashdown', 'Tom Reed'].map((name, at) => ({
  ...{ id: `aaaaaaaa-0000-4000-8000-00000000002${at}`, name },
}));
const [jo, nadia, helen, tom] = others as [Person, Person, Person, Person];
const five = [amara, jo, nadia, helen, tom];
const round = { tenantId, programmeId: programmeIdOf(riverside.id), round: 1 };
const { answers, ...rings } = text.tab.sense.rings;
const { actions, onlyAlone } = text.ringInChat;
const statement = 'An hour nobody books is an hour families get';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, ...others] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

const steward = { ...priya, tenantId };
const deps = () => ({ store: chat.store, clock: chat.clock });

/** Themes that say what is going on, asked about by a steward. */
async function ask(names: readonly string[] = ['Protected time', 'Two logins']): Promise<void> {
  const themes = names.map((name, at) =>
    buildSenseTheme({ id: `theme-${at}`, name, statement: `${statement} (${name})` }),
  );
  unwrap(await changeOrCreate(chat.store, senseType, round, (sense) => ok({ ...sense, themes })));
  await open('open-rings-1');
}

async function open(commandId: string): Promise<void> {
  unwrap(await openRings({ teamId: riverside.id, commandId }, steward, deps()));
}

async function close(commandId = 'close-rings-1'): Promise<void> {
  const ringsId = (await stored()).rings?.id ?? '';
  unwrap(await closeRings({ teamId: riverside.id, ringsId, commandId }, steward, deps()));
}

async function stored(): Promise<Sense> {
  return unwrap(await read(chat.store, senseType, round));
}

async function saidIn({ id }: Person): Promise<readonly (readonly [string, RingAnswer])[]> {
  return saidBy((await stored()).rings, id).map(({ themeId, says }) => [themeId, says]);
}

const of = (theme: string, answer: RingAnswer, isChosen = false) =>
  text.ringInChat.mark(theme, answers[answer], isChosen);

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

/** Of this answer the card shows that it is chosen. */
function isChosen(card: AnyCard, theme: string, answer: RingAnswer): boolean {
  return titlesOf(card).includes(of(theme, answer, true));
}

const trueForUs = of('Protected time', 'true-for-us');
const notForUs = of('Protected time', 'not-for-us');

describe('the card', () => {
  test.each([
    'ring true',
    'Does it ring true?',
    'do the themes ring true for us',
    'what rings true',
  ])('“%s” brings every statement, with nothing chosen', async (typed) => {
    await ask();
    const card = await chat.say(amara, typed);

    expect(wordsOf(card)).toContain(rings.title);
    expect(wordsOf(card)).toContain(`${statement} (Two logins)`);
    expect(wordsOf(card)).toContain(rings.how);
    expect(titlesOf(card).filter((title) => title.includes('(chosen)'))).toEqual([]);
    expect(titlesOf(card)).toEqual(
      expect.arrayContaining([trueForUs, notForUs, of('Two logins', 'cannot-say')]),
    );
  });

  test('says that Teams keeps what stands in the chat', async () => {
    await ask();

    expect(wordsOf(await chat.say(amara, 'ring true'))).toContain(text.ringInChat.chatKeeps);
  });

  test('is opened from where making sense of it stands, by whoever is alone with the bot', async () => {
    await ask();
    const card = await chat.say(amara, 'sensemaking');
    const inChannel = await chat.say(amara, 'sensemaking', 'channel');

    const asked = await chat.press(amara, card, actions.open);

    expect(titlesOf(asked)).toContain(trueForUs);
    expect(titlesOf(inChannel)).not.toContain(actions.open);
  });

  test('shows eight statements at a time', async () => {
    await ask(Array.from({ length: 18 }, (_, at) => `Theme ${at + 1}`));
    const first = await chat.say(amara, 'ring true');
    const second = await chat.press(amara, first, actions.more);
    const last = await chat.press(amara, second, actions.more);

    const counted = [first, second, last].map(
      (card) => titlesOf(card).filter((title) => title.endsWith(answers['cannot-say'])).length,
    );
    expect(counted).toEqual([8, 8, 2]);
    expect(wordsOf(second)).toContain('9 to 16 of 18');
    expect(titlesOf(last)).not.toContain(actions.more);
  });
});

describe('a press', () => {
  test('counts at once, and the card comes back with it', async () => {
    await ask();
    const card = await chat.press(amara, await chat.say(amara, 'ring true'), trueForUs);

    expect(isChosen(card, 'Protected time', 'true-for-us')).toBe(true);
    expect(await saidIn(amara)).toEqual([['theme-0', 'true-for-us']]);
  });

  test('is altered by another, and each statement has its own', async () => {
    await ask();
    const card = await chat.press(amara, await chat.say(amara, 'ring true'), trueForUs);
    const more = await chat.press(amara, card, of('Two logins', 'cannot-say'));
    await chat.press(amara, more, notForUs);

    expect(new Map(await saidIn(amara))).toEqual(
      new Map([
        ['theme-0', 'not-for-us'],
        ['theme-1', 'cannot-say'],
      ]),
    );
  });

  test('of the third page keeps that page', async () => {
    await ask(Array.from({ length: 18 }, (_, at) => `Theme ${at + 1}`));
    const second = await chat.press(amara, await chat.say(amara, 'ring true'), actions.more);
    const last = await chat.press(amara, second, actions.more);

    const card = await chat.press(amara, last, of('Theme 18', 'true-for-us'));

    expect(isChosen(card, 'Theme 18', 'true-for-us')).toBe(true);
    expect(wordsOf(card)).toContain('17 to 18 of 18');
  });

  test('sent twice, or come late, does not undo a newer one', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');
    await chat.press(amara, card, trueForUs);
    await chat.press(amara, card, trueForUs);
    await chat.press(amara, card, notForUs);

    const late = await chat.press(amara, card, trueForUs);

    expect(isChosen(late, 'Protected time', 'not-for-us')).toBe(true);
    expect(await saidIn(amara)).toEqual([['theme-0', 'not-for-us']]);
  });

  test('leaves no entry in the history and no version', async () => {
    await ask();
    const { version, history } = await stored();
    await chat.press(amara, await chat.say(amara, 'ring true'), trueForUs);

    expect(await stored()).toMatchObject({ version, history });
  });
});

describe('what somebody says', () => {
  test('stands in the place of the card once they are done, and can be changed', async () => {
    await ask();
    const card = await chat.press(amara, await chat.say(amara, 'ring true'), trueForUs);
    const said = await chat.press(amara, card, actions.done);

    expect(wordsOf(said)).toContain(text.ringInChat.said.heading);
    expect(wordsOf(said)).toMatch(/Protected time\n(.*\n)*True for us/);
    expect(wordsOf(said)).toContain(text.ringInChat.said.leftOut(1));
    expect(wordsOf(said)).not.toContain('Two logins');
    const again = await chat.press(amara, said, actions.change);
    expect(isChosen(again, 'Protected time', 'true-for-us')).toBe(true);
  });

  test('is what they find where they have said something before', async () => {
    await ask();
    await chat.press(amara, await chat.say(amara, 'ring true'), trueForUs);

    expect(wordsOf(await chat.say(amara, 'ring true'))).toContain(text.ringInChat.said.heading);
  });

  test('is nothing where they said nothing', async () => {
    await ask();
    const said = await chat.press(amara, await chat.say(amara, 'ring true'), actions.done);

    expect(wordsOf(said)).toContain(text.ringInChat.said.none);
  });

  test('is on nobody else’s card', async () => {
    await ask();
    await chat.press(amara, await chat.say(amara, 'ring true'), notForUs);
    const card = await chat.say(jo, 'ring true');
    const done = await chat.press(jo, card, actions.done);

    expect(titlesOf(card).filter((title) => title.includes('(chosen)'))).toEqual([]);
    expect(wordsOf(done)).toContain(text.ringInChat.said.none);
    expect(JSON.stringify(await chat.say(priya, 'sensemaking'))).not.toContain('not-for-us');
  });
});

describe('where others look on', () => {
  test.each(['channel', 'group'] as const)('nothing is asked in a %s', async (where) => {
    await ask();
    const reply = JSON.stringify(await chat.say(amara, 'ring true', where));

    expect(reply).not.toContain(statement);
    expect(reply).toContain('chat of your own');
  });

  test('nothing is kept of a press, nor shown', async () => {
    await ask();
    const card = await chat.press(amara, await chat.say(amara, 'ring true'), trueForUs);

    for (const title of [notForUs, actions.done]) {
      const reply = await chat.press(amara, card, title, {}, 'channel');
      expect(reply).toBe(onlyAlone);
    }
    expect(await saidIn(amara)).toEqual([['theme-0', 'true-for-us']]);
  });
});

describe('where nothing can be said', () => {
  test('before a steward has asked, it says who asks', async () => {
    const reply = await chat.say(amara, 'ring true');

    expect(reply).toBe(`${text.ringInChat.notAsked} ${rings.whoCan}`);
  });

  test('of fewer than five people it says to say it aloud', async () => {
    const place = { tenantId, teamId: riverside.id };
    unwrap(
      await change(chat.store, teamType, place, (team) =>
        ok({ ...team, members: team.members.slice(0, 4) }),
      ),
    );

    expect(await chat.say(priya, 'ring true')).toBe(`${text.ringInChat.notAsked} ${rings.byHand}`);
  });

  test('once it is closed, the press does not count, and how it rang is shown', async () => {
    await ask();
    for (const person of five)
      await chat.press(person, await chat.say(person, 'ring true'), trueForUs);
    const card = await chat.say(priya, 'ring true');
    await close();

    const late = await chat.press(priya, card, notForUs);

    expect(wordsOf(late)).toContain(text.errors.ringsClosed);
    expect(wordsOf(late)).toContain(rings.commonGround);
    expect(wordsOf(late)).toContain(rings.rang(rings.shares.most, 5));
    expect(wordsOf(late)).toContain(rings.unshown('Two logins'));
    expect((await stored()).rings?.answers).toEqual([]);
    for (const drawn of [late, await chat.say(amara, 'ring true')])
      for (const trace of ['not-for-us', ...five.map(({ id }) => id)])
        expect(JSON.stringify(drawn)).not.toContain(trace);
  });

  test('on a card of the time before, what is asked now comes with nothing chosen', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');
    await close();
    unwrap(
      await change(chat.store, senseType, round, (sense) =>
        ok({
          ...sense,
          themes: sense.themes.map((theme) => ({ ...theme, statement: `Now: ${theme.name}` })),
        }),
      ),
    );
    await open('open-rings-2');

    const asked = await chat.press(amara, card, trueForUs);

    expect(wordsOf(asked)).toContain(text.errors.ringsClosed);
    expect(wordsOf(asked)).toContain('Now: Protected time');
    expect(titlesOf(asked).filter((title) => title.includes('(chosen)'))).toEqual([]);
    expect(await saidIn(amara)).toEqual([]);
  });

  test('what a theme is called may alter meanwhile; what was asked of it stands', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');
    unwrap(
      await change(chat.store, senseType, round, (sense) =>
        ok({
          ...sense,
          themes: sense.themes.map((theme) => ({
            ...theme,
            name: 'Quiet hours',
            statement: 'New',
          })),
        }),
      ),
    );

    const drawn = await chat.press(amara, card, trueForUs);

    expect(wordsOf(drawn)).toContain('Quiet hours');
    expect(wordsOf(drawn)).toContain(`${statement} (Protected time)`);
    expect(wordsOf(drawn)).not.toContain('New');
  });

  test('a theme may be taken away meanwhile; what was asked of it can still be answered', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');
    unwrap(await change(chat.store, senseType, round, (sense) => ok({ ...sense, themes: [] })));

    const drawn = await chat.press(amara, card, trueForUs);
    const said = await chat.press(amara, drawn, actions.done);

    const asked = `${statement} (Protected time)`;
    expect(isChosen(drawn, asked, 'true-for-us')).toBe(true);
    expect(wordsOf(said)).toContain(asked);
  });

  test('somebody of another team is told so, and nothing else', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');

    const reply = await chat.press(stranger, card, trueForUs);

    expect(JSON.stringify(reply)).not.toContain(statement);
    expect(await saidIn(stranger)).toEqual([]);
  });
});

describe('what a card sends', () => {
  test('is ids, the answer and where the card stood', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');

    expect(findAction(card, trueForUs).data).toMatchObject({
      ...{ teamId: riverside.id, themeId: 'theme-0', says: 'true-for-us', from: 0 },
      ...{ ringsId: (await stored()).rings?.id, commandId: expect.any(String) },
    });
    expect(JSON.stringify(findActions(card).map(({ data }) => data))).not.toContain(statement);
  });

  test.each([
    ['an answer there is none of', { says: 'maybe' }],
    ['no command', { commandId: '' }],
    ['an answer that is a list', { says: ['true-for-us'] }],
  ])('with %s is an old card', async (_, inputs) => {
    await ask();
    const card = await chat.say(amara, 'ring true');
    const typed = inputs as Readonly<Record<string, string>>;

    expect(await chat.press(amara, card, trueForUs, typed)).toBe(text.errors.oldCard);
    expect(await saidIn(amara)).toEqual([]);
  });

  test('of what is not asked is not kept', async () => {
    await ask();
    const card = await chat.say(amara, 'ring true');
    const reply = await chat.press(amara, card, trueForUs, { themeId: 'theme-9' });

    expect(wordsOf(reply)).toContain(rings.title);
    expect(await saidIn(amara)).toEqual([]);
  });
});

describe('of several programmes', () => {
  const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };

  test('the one that asks comes first', async () => {
    await ask();
    await chat.install(priya, 'channel', hillside);

    const card = await chat.say(amara, 'ring true');

    expect(titlesOf(card)).toContain(trueForUs);
    expect(titlesOf(card)).not.toContain('Hillside');
  });

  test('a team’s people are asked what all its teams are', async () => {
    const several = { tenantId, programmeId: 'elmshire' };
    const by = { id: priya.id, name: priya.name };
    const at = chat.clock.now();
    const teams = [{ id: riverside.id, name: 'Riverside', by, at, isTold: true }];
    unwrap(
      await createOnce(chat.store, programmeType, {
        ...{ ...noProgramme(several), name: 'Elmshire', teams },
      }),
    );
    const place = { tenantId, teamId: riverside.id };
    unwrap(
      await change(chat.store, teamType, place, (team) =>
        ok({ ...team, programmeId: several.programmeId }),
      ),
    );
    const theme = buildSenseTheme({ statement });
    unwrap(
      await createOnce(chat.store, senseType, {
        ...noSense({ ...several, round: 1 }),
        themes: [theme],
      }),
    );
    await open('open-rings-1');

    expect(wordsOf(await chat.say(jo, 'ring true'))).toContain(statement);
  });
});

test('the log tells nothing of what anybody says', async () => {
  await chat.close();
  const recorded = recordLog();
  chat = await startChat({ members: [amara, ...others], log: recorded.log });
  await chat.install(priya, 'channel');
  await ask();
  const card = await chat.press(amara, await chat.say(amara, 'ring true'), notForUs);
  await chat.press(amara, card, actions.done);

  const written = recorded.lines.join('\n');
  for (const trace of ['not-for-us', 'theme-0', amara.id, amara.name, statement])
    expect(written.includes(trace)).toBe(false);
});

test('once it is closed nothing in the files tells who answered in chat, or how', async () => {
  await chat.close();
  const file = join(mkdtempSync(join(tmpdir(), 'ring-')), 'small-changes.db');
  const kept = createSqliteStore({ file, clock: systemClock, keepNoOrderOf: typesWithoutOrder });
  chat = await startChat({ members: [amara, ...others], kept });
  await chat.install(priya, 'channel');
  await ask();
  const count = (needle: string) =>
    [file, `${file}-wal`]
      .map((each) => readFileSync(each).toString('latin1').split(needle).length - 1)
      .reduce((sum, each) => sum + each, 0);
  const traces = () => [count('"says":"not-for-us"'), count(`"personId":"${nadia.id}","said"`)];
  for (const person of five)
    await chat.press(person, await chat.say(person, 'ring true'), notForUs);
  expect(traces().every((each) => each > 0)).toBe(true);

  await close();

  expect(traces()).toEqual([0, 0]);
});
