/** Counts what the app asks of its store, in request units as they are estimated: one turn, one hour and one week at a time. */
import { createLog } from '../../bot/log.ts';
import { createProactive } from '../../bot/proactive/index.ts';
import { systemClock } from '../../shared/calendar/clock.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { logChange } from '../../shared/use-cases/small-change/log-change.ts';
import { createKeptViews } from '../../tab/api/kept/kept-views.ts';
import { movesEach, openWall, play, reachedFor, thirty } from './barriers-wall.ts';
import { createTestDeps, unwrap } from './build-deps.ts';
import { buildActor, testTenant } from './build-person.ts';
import { storeBarriers, storeTeam } from './build-stored.ts';
import { amara, type Chat, priya, startChat } from './chat.ts';
import { type ChargedStore, chargeStore } from './request-units.ts';
import { speakEnglish } from './speak-english.ts';

/** As many as a team has half-way. */
export const changes = 20;

/** Hours pass at once: whoever counts says how. */
export type FakeTime = {
  readonly begin: (now: string) => void;
  readonly pass: (ms: number) => Promise<void>;
  readonly end: () => void;
};

export type Units = {
  /** The use case alone. */
  readonly loggedChange: number;
  /** Two turns in chat, and what the server then does by itself. */
  readonly loggedInChat: number;
  readonly progressTold: number;
  readonly listShown: number;
  /** Of one person: asked by itself, one answer pressed. */
  readonly checkIn: number;
  /** Of thirty people who make twenty moves each at one wall of barriers, on one server: the mean of them. */
  readonly wallMove: number;
  /** Of one team on one server, however many tabs. */
  readonly tabsHour: number;
  /** Of one server. */
  readonly idleHour: number;
};

export async function countUnits(time: FakeTime): Promise<Units> {
  return {
    ...(await countLogging(time)),
    ...(await countChat()),
    wallMove: await countWall(),
    idleHour: await countIdleHour(time),
  };
}

async function countLogging(time: FakeTime): Promise<Pick<Units, 'loggedChange' | 'tabsHour'>> {
  const deps = createTestDeps();
  const store = chargeStore(deps.store);
  await storeTeam(store);
  for (let count = 0; count < changes; count += 1) await log(`command-${count}`);
  const tabsHour = await charge(store, watchForAnHour);
  const loggedChange = await charge(store, () => log('command-one-more'));
  await store.close();
  return { loggedChange, tabsHour };

  async function log(commandId: string): Promise<void> {
    const title = `Health visitors join our Tuesday huddle for fifteen minutes, ${commandId}`;
    const benefit = 'Families are asked the same things once, by whoever knows them';
    const input = {
      teamId: 'team-north',
      commandId,
      title,
      benefit,
      scope: 'in-our-gift',
    } as const;
    unwrap(await logChange(input, buildActor(), { ...deps, store }));
  }

  async function watchForAnHour(): Promise<void> {
    time.begin(deps.clock.now());
    const kept = createKeptViews({ ...deps, store });
    for (let second = 0; second < 3_600; second += 1) {
      unwrap(await kept.boards.read(testTenant, 'team-north'));
      unwrap(await kept.journeys.read(testTenant, 'team-north'));
      await time.pass(1_000);
    }
    time.end();
  }
}

type InChat = 'loggedInChat' | 'progressTold' | 'listShown' | 'checkIn';

async function countChat(): Promise<Pick<Units, InChat>> {
  const store = chargeStore(createSqliteStore({ file: ':memory:', clock: systemClock }));
  const chat = await startChat({ kept: store });
  await chat.install(priya, 'channel');
  await chat.install(amara, 'personal');
  await chat.install(priya, 'personal');
  for (let count = 0; count < changes; count += 1) await logInChat(chat);
  await chat.tellAt('2026-11-20T10:30:00.000Z');
  const loggedInChat = await charge(store, async () => {
    await logInChat(chat);
    await chat.tellAt('2026-11-20T11:30:00.000Z');
  });
  const progressTold = await charge(store, async () => {
    await chat.say(amara, 'update SC-3 The duty desk tried it on Tuesday and it held');
    await chat.tellAt('2026-11-20T12:30:00.000Z');
  });
  const listShown = await charge(store, () => chat.say(amara, 'changes'));
  await chat.tellAt('2026-11-20T13:30:00.000Z');
  const checkIn = await charge(store, async () => {
    const heard = await chat.tellAt('2026-11-23T09:30:00.000Z');
    await chat.press(priya, heard.at(-1)?.said, 'Nothing moved, and that’s fine');
  });
  await chat.close();
  return { loggedInChat, progressTold, listShown, checkIn };
}

async function logInChat(chat: Chat): Promise<void> {
  const title = 'Health visitors join our Tuesday huddle for fifteen minutes';
  const benefit = 'Families are asked the same things once, by whoever knows them';
  const form = await chat.say(amara, `log ${title}`);
  await chat.press(amara, form, 'Log it', { title, benefit, scope: 'in-our-gift' });
}

async function countWall(): Promise<number> {
  let ids = 0;
  /** As long as the ids of a server. */
  const newId = () => String(++ids).padStart(36, '0');
  const deps = createTestDeps({ newId });
  const store = chargeStore(deps.store);
  await storeTeam(store, { members: [...thirty] });
  await storeBarriers(store, { barriers: reachedFor });
  const wall = openWall({ ...deps, store });
  const units = await charge(store, () => Promise.all(thirty.map((_, at) => play(at, wall, wall))));
  await store.close();
  return units / (thirty.length * movesEach);
}

async function countIdleHour(time: FakeTime): Promise<number> {
  const deps = createTestDeps();
  const store = chargeStore(deps.store);
  time.begin(deps.clock.now());
  const proactive = createProactive({
    deps: { ...deps, store, clock: systemClock },
    ...{ owner: 'one', rest: { least: 2_000, most: 60_000 }, log: createLog('silent') },
    ...{ freshen: async () => {}, speakIn: speakEnglish, waitForTurn: async () => {} },
    connect: async () => async () => ({ kind: 'refused', status: 413 }),
  });
  proactive.start();
  const units = await charge(store, async () => {
    for (let second = 0; second < 3_600; second += 1) await time.pass(1_000);
  });
  await proactive.stop();
  time.end();
  await store.close();
  return units;
}

async function charge(store: ChargedStore, act: () => Promise<unknown>): Promise<number> {
  store.reset();
  await act();
  return store.units();
}
