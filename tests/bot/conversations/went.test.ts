/** Whoever logged a change, or looks after it, hears in their message of the day where it went in the blueprint (P12, P15, P19). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { StoredChange } from '../../../shared/contracts/stored/documents.ts';
import type { Blueprint } from '../../../shared/domain/blueprint/blueprint.ts';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { ok } from '../../../shared/domain/result.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toBeginningWords } from '../../../shared/text/blueprint/beginning-words.ts';
import { text } from '../../../shared/text/text.ts';
import {
  drawPillar,
  dropPillar,
  editPillar,
} from '../../../shared/use-cases/blueprint/change-blueprint.ts';
import { makeEdition } from '../../../shared/use-cases/blueprint/make-edition.ts';
import { proposeExperiment } from '../../../shared/use-cases/blueprint/propose-experiment.ts';
import { tellWent } from '../../../shared/use-cases/blueprint/tell-went.ts';
import { beginTheme, placeItem } from '../../../shared/use-cases/sensemaking/change-sense.ts';
import { putIn } from '../../../shared/use-cases/sensemaking/put-in.ts';
import { withhold } from '../../../shared/use-cases/sensemaking/withhold.ts';
import {
  blueprintType,
  changeType,
  evidenceType,
  mailboxType,
} from '../../../shared/use-cases/storage/document-types.ts';
import { change, read } from '../../../shared/use-cases/storage/repository.ts';
import { readOpenChanges } from '../../../shared/use-cases/team/read-open-changes.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  type Heard,
  type Person,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const programmeId = programmeIdOf(riverside.id);
const place = { tenantId, programmeId };
const team = { teamId: riverside.id };
const noWords = { statement: '', keptBy: '', lies: [] };
const noPillarWords = { different: '', structure: '', process: '', culture: '' };

/** A Thursday afternoon in week 2, and the working days after it. */
const thursday = '2026-11-26T14:00:00.000Z';
const friday = '2026-11-27T08:30:00.000Z';
const week = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];

let chat: Chat;
let commands = 0;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  for (const person of [priya, amara, jo]) await chat.install(person, 'personal');
  await log(amara, 'Share a desk day');
  await chat.tellAt(thursday);
});

afterEach(() => chat.close());

const as = (person: Person) => ({ ...person, tenantId });
function newId(): string {
  commands += 1;
  return `id-${String(commands).padStart(6, '0')}`;
}

const command = () => ({ commandId: newId() });

const deps = () => ({
  ...{ store: chat.store, clock: chat.clock, newId, signposts: text.signposts },
  ...{ calendar: createCalendar('GB-ENG'), today: () => chat.clock.now().slice(0, 10) },
});

async function log(person: Person, title: string, scope = 'for-the-blueprint'): Promise<void> {
  const words = { title, benefit: '', scope };
  await chat.press(person, await chat.say(person, 'log'), 'Log it', words);
}

/** By their numbers. */
async function changes(): Promise<readonly SmallChange[]> {
  const open = unwrap(await readOpenChanges(chat.store, { tenantId, ...team }));
  const all = open.map(({ doc }) => StoredChange.parse(doc));
  return all.toSorted((one, other) => one.number - other.number);
}

async function alter(number: number, parts: Partial<SmallChange>): Promise<void> {
  const changeId = (await changes())[number - 1]?.id ?? '';
  const key = { tenantId, ...team, changeId };
  unwrap(await change(chat.store, changeType, key, (current) => ok({ ...current, ...parts })));
}

/** Puts all in, and gives what came of those changes a theme; answers with its id. */
async function sort(name: string, ...numbers: readonly number[]): Promise<string> {
  const evidence = unwrap(await putIn({ ...team, ...command() }, as(priya), deps()));
  const itemIds = evidence.items
    .filter(({ from }) => 'number' in from && numbers.includes(from.number))
    .map(({ id }) => id);
  const theme = { ...team, ...command(), ...noWords, name, itemIds, side: 'enabler' as const };
  const { current } = unwrap(await beginTheme(theme, as(priya), deps()));
  return current.themes.find((each) => each.name === name)?.id ?? '';
}

async function draw(
  title: string,
  themeIds: readonly string[],
  by: Person = priya,
): Promise<Blueprint> {
  const drawing = { ...noPillarWords, pillarTitle: title, themeIds };
  return unwrap(await drawPillar({ programmeId, ...command(), ...drawing }, as(by), deps()));
}

async function edit(title: string, themeIds?: readonly string[]): Promise<void> {
  const { pillars } = unwrap(await read(chat.store, blueprintType, place));
  const [pillar] = pillars;
  const seen = { pillarId: pillar?.id ?? '', version: pillar?.version ?? 0 };
  const input = { programmeId, ...command(), ...seen, ...noPillarWords, themeIds };
  unwrap(await editPillar({ ...input, pillarTitle: title }, as(priya), deps()));
}

async function drop(): Promise<void> {
  const { pillars } = unwrap(await read(chat.store, blueprintType, place));
  const input = { programmeId, ...command(), pillarId: pillars[0]?.id ?? '' };
  unwrap(await dropPillar(input, as(priya), deps()));
}

async function propose(number: number, by: Person = priya): Promise<void> {
  const { pillars } = unwrap(await read(chat.store, blueprintType, place));
  const changeId = (await changes())[number - 1]?.id ?? '';
  const input = { programmeId, ...command(), pillarId: pillars[0]?.id ?? '', changeId };
  unwrap(
    await proposeExperiment({ ...input, experimentTitle: '' }, as(by), deps(), toBeginningWords),
  );
}

type HeardAt = Heard & { readonly at: string };

/** What each is told by itself that tells of this, at any half hour of the mornings until a week later. */
async function hear(from: readonly string[] = ['2026-11-27', ...week]) {
  const heard: HeardAt[] = [];
  for (const day of from)
    for (const time of ['08:30', '09:00', '09:30', '10:00']) {
      const at = `${day}T${time}:00.000Z`;
      heard.push(...(await chat.tellAt(at)).map((each) => ({ ...each, at })));
    }
  return (person: Person): readonly HeardAt[] =>
    heard
      .filter(({ conversationId }) => conversationId === `personal-${person.id}`)
      .filter(({ said }) => /the blueprint’s|with it\./.test(wordsOf(said)));
}

const lines = (said: AnyCard): readonly string[] =>
  wordsOf(said)
    .split('\n')
    .filter((line) => /the blueprint’s|with it\./.test(line));

describe('whoever logged it', () => {
  test('hears of it once, the morning after, in the message they get anyway, with the way there', async () => {
    await draw('Protected time', [await sort('Time', 1)]);
    expect(await chat.tellAt('2026-11-26T16:00:00.000Z')).toEqual([]);
    const heard = (await hear())(amara);

    expect(heard.map(({ at }) => at)).toEqual([friday]);
    const [{ said } = { said: null }] = heard;
    expect(wordsOf(said)).toMatch(/News of a small change[\s\S]*Share a desk day/);
    expect(lines(said)).toEqual(['It went into the blueprint’s pillar “Protected time”.']);
    expect(said.actions.map(({ title }: AnyCard) => title)).toContain(
      'Open the blueprint in the tab',
    );
    expect(wordsOf(await chat.press(amara, said, 'Open SC-1'))).toContain('SC-1');
    for (const { name } of [amara, priya, jo]) expect(JSON.stringify(said)).not.toContain(name);
  });

  test('hears that it taught something, and what begins with it, in one line', async () => {
    const [first] = await changes();
    await alter(1, { learning: { ...noLearning, learned: 'It takes a minute' } });
    await draw('Protected time', [await sort('Time', first?.number ?? 0)]);
    await propose(1);
    const heard = (await hear())(amara);

    expect(heard.map(({ said }) => lines(said))).toEqual([
      [
        'What it taught went into the blueprint’s pillar “Protected time”, and EX-1 begins with it.',
      ],
    ]);
  });

  test('hears of an experiment that begins with it by itself, too', async () => {
    await draw('Protected time', [await sort('Time')]);
    await propose(1);

    expect((await hear())(amara).map(({ said }) => lines(said))).toEqual([
      ['EX-1 begins with it.'],
    ]);
  });

  test('reads it beside other news of the same change', async () => {
    await draw('Protected time', [await sort('Time', 1)]);
    await chat.press(jo, await chat.say(jo, 'SC-1'), 'I’ll take it');
    const heard = await chat.tellAt(friday);
    const [said] = heard.filter(({ conversationId }) => conversationId.endsWith(amara.id));

    expect(wordsOf(said?.said)).toMatch(/News of a small change/);
    expect(wordsOf(said?.said)).toMatch(/pillar “Protected time”[\s\S]*Jo Whitlock/);
  });

  test('hears of what came into a pillar’s theme after it was drawn once there is an edition with it, and once', async () => {
    await log(amara, 'A yes on the day');
    const themeId = await sort('Time', 1);
    await draw('Protected time', [themeId]);
    await hear();
    const evidence = unwrap(await read(chat.store, evidenceType, { ...place, round: 1 }));
    for (const { id: itemId, from } of evidence.items)
      if ('number' in from && from.number === 2)
        unwrap(
          await placeItem(
            { ...team, ...command(), itemId, side: 'enabler', themeId },
            as(jo),
            deps(),
          ),
        );
    expect((await hear(['2026-12-07']))(amara)).toEqual([]);

    const heard: HeardAt[] = [];
    for (const days of [['2026-12-08', '2026-12-09'], ['2026-12-10']]) {
      unwrap(await makeEdition({ programmeId, ...command() }, as(priya), deps()));
      heard.push(...(await hear(days))(amara));
    }

    expect(heard.map(({ said }) => wordsOf(said).match(/SC-\d/)?.[0])).toEqual(['SC-2']);
    expect(heard.map(({ at }) => at.slice(0, 10))).toEqual(['2026-12-08']);
  });

  test('hears nothing of what they draw up themselves, and still of what somebody else does', async () => {
    const themeId = await sort('Time', 1);
    await draw('Protected time', [themeId], amara);
    await draw('A yes on the day', [themeId], jo);

    expect((await hear())(amara).map(({ said }) => lines(said))).toEqual([
      ['It went into the blueprint’s pillar “A yes on the day”.'],
    ]);
  });
});

test('whoever looks after it hears as well, and nobody else', async () => {
  await alter(1, { owner: { id: jo.id, name: jo.name } });
  await draw('Protected time', [await sort('Time', 1)]);
  const heard = await hear();

  expect(heard(jo)).toHaveLength(1);
  expect(heard(amara)).toHaveLength(1);
  expect(heard(priya)).toEqual([]);
});

test('a supervisor reads it in their check-in of that day, with the way there', async () => {
  await log(priya, 'A quiet room');
  await chat.tellAt('2026-11-27T14:00:00.000Z');
  await draw('Protected time', [await sort('Time', 2)], jo);
  const heard = (await hear(week))(priya);

  expect(heard.map(({ at }) => at)).toEqual(['2026-11-30T09:30:00.000Z']);
  const [{ said } = { said: null }] = heard;
  expect(wordsOf(said)).toMatch(/weekly check-in[\s\S]*A quiet room/);
  expect(lines(said)).toEqual(['It went into the blueprint’s pillar “Protected time”.']);
  expect(said.actions.map(({ title }: AnyCard) => title)).toContain(
    'Open the blueprint in the tab',
  );
});

test('eight pillars drawn up in an afternoon for forty changes are one message that stays short', async () => {
  await alter(1, { owner: { id: jo.id, name: jo.name } });
  for (let number = 2; number <= 40; number += 1) await log(amara, `Share desk ${number}`);
  const all = Array.from({ length: 40 }, (_, at) => at + 1);
  for (let at = 0; at < 8; at += 1) {
    await draw(`Pillar ${at + 1}`, [
      await sort(`Theme ${at + 1}`, ...all.filter((n) => n % 8 === at)),
    ]);
    await chat.tellAt(`2026-11-26T15:0${at}:00.000Z`);
  }
  const heard = (await hear())(amara);

  expect(heard.map(({ at }) => at)).toEqual([friday]);
  expect(wordsOf(heard[0]?.said)).toContain('News of 40 small changes');
  expect(lines(heard[0]?.said)).toHaveLength(5);
  expect(wordsOf(heard[0]?.said)).toContain('And 35 more');
  const mailbox = unwrap(await read(chat.store, mailboxType, { tenantId, personId: amara.id }));
  expect(mailbox.waiting).toEqual([]);
});

describe('it is told once', () => {
  test('however often the pillar is put otherwise afterwards', async () => {
    const themeId = await sort('Time', 1);
    const other = await sort('Rooms');
    await draw('Protected time', [themeId]);
    expect((await hear(['2026-11-27']))(amara)).toHaveLength(1);
    await edit('Time that is protected');
    await edit('Time that is protected', [other]);
    await edit('Time that is protected', [themeId, other]);

    expect((await hear(week))(amara)).toEqual([]);
  });

  test('also where the pillar is dropped and drawn up again under its title', async () => {
    const themeId = await sort('Time', 1);
    await draw('Protected time', [themeId]);
    expect((await hear(['2026-11-27']))(amara)).toHaveLength(1);
    await drop();
    await draw('Protected time', [themeId]);

    expect((await hear(week))(amara)).toEqual([]);
  });

  test('also where that was before anybody heard of it', async () => {
    const themeId = await sort('Time', 1);
    await draw('Protected time', [themeId]);
    await chat.tellAt('2026-11-26T15:00:00.000Z');
    await drop();
    await draw('Protected time', [themeId]);

    expect((await hear())(amara)).toHaveLength(1);
  });

  test('also where a server died before the hand-over was noted', async () => {
    const drawn = await draw('Protected time', [await sort('Time', 1)]);
    expect((await hear(['2026-11-27']))(amara)).toHaveLength(1);
    unwrap(
      await change(chat.store, blueprintType, place, (current) =>
        ok({ ...current, went: drawn.went }),
      ),
    );

    expect((await hear(week))(amara)).toEqual([]);
    const { went } = unwrap(await read(chat.store, blueprintType, place));
    expect(went.map(({ changeIds }) => changeIds?.length)).toEqual([1]);
  });

  test('also by two servers at once, and by one that comes late', async () => {
    const drawn = await draw('Protected time', [await sort('Time', 1)]);
    await Promise.all([tellWent(drawn, deps()), tellWent(drawn, deps())]);
    expect((await hear(['2026-11-27']))(amara)).toHaveLength(1);
    unwrap(await tellWent(drawn, deps()));

    expect((await hear(week))(amara)).toEqual([]);
  });

  test('and not lost where no server lived to hand it over that day', async () => {
    await draw('Protected time', [await sort('Time', 1)]);

    expect((await hear(week))(amara).map(({ at }) => at)).toEqual(['2026-11-30T08:30:00.000Z']);
  });

  test('of a further theme, only for whom that is new', async () => {
    await log(jo, 'A quiet room');
    const [time, rooms] = [await sort('Time', 1), await sort('Rooms', 2)];
    await draw('Protected time', [time]);
    expect((await hear(['2026-11-27']))(amara)).toHaveLength(1);
    await edit('Protected time', [time, rooms]);
    const heard = await hear(week);

    expect(heard(jo)).toHaveLength(1);
    expect(heard(amara)).toEqual([]);
  });
});

describe('it is not told', () => {
  test('where the theme is taken out before', async () => {
    const [time, other] = [await sort('Time', 1), await sort('Rooms')];
    await draw('Protected time', [time]);
    await chat.tellAt('2026-11-26T15:00:00.000Z');
    await edit('Protected time', [other]);

    expect((await hear())(amara)).toEqual([]);
  });

  test('where the pillar is dropped before', async () => {
    await draw('Protected time', [await sort('Time', 1)]);
    await chat.tellAt('2026-11-26T15:00:00.000Z');
    await drop();

    expect((await hear())(amara)).toEqual([]);
  });

  test('of what is left out, before or after', async () => {
    await draw('Protected time', [await sort('Time', 1)]);
    await chat.tellAt('2026-11-26T15:00:00.000Z');
    const { items } = unwrap(await read(chat.store, evidenceType, { ...place, round: 1 }));
    const out = { ...team, ...command(), itemId: items[0]?.id ?? '', isOut: true };
    unwrap(await withhold(out, as(priya), deps()));

    expect((await hear())(amara)).toEqual([]);
  });

  test('of what its team keeps for itself since', async () => {
    await alter(1, { scope: 'in-our-gift', learning: { ...noLearning, learned: 'A minute' } });
    await draw('Protected time', [await sort('Time', 1)]);
    await alter(1, { learning: { ...noLearning, learned: 'A minute', forTeamOnly: true } });

    expect((await hear())(amara)).toEqual([]);
  });

  test('of a change that is off the board', async () => {
    await draw('Protected time', [await sort('Time', 1)]);
    await chat.tellAt('2026-11-26T15:00:00.000Z');
    await alter(1, { status: 'withdrawn' });

    expect((await hear())(amara)).toEqual([]);
  });

  test('to somebody who has left the team', async () => {
    await draw('Protected time', [await sort('Time', 1)]);
    await chat.leave(amara);

    expect((await hear())(amara)).toEqual([]);
  });
});
