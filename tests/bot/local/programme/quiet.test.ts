/** The two invented teams are nobody's in Teams: they ask nobody anything, and nobody is asked who is in them. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { conversations } from '../../../../bot/conversations/index.ts';
import type { Turn } from '../../../../bot/dialogue/conversation.ts';
import { keepRostersFresh } from '../../../../bot/dialogue/keep-rosters-fresh.ts';
import { createRouter } from '../../../../bot/dialogue/router.ts';
import { loadDemo } from '../../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../../bot/local/demo/people.ts';
import { harbour } from '../../../../bot/local/demo/programme/harbour.ts';
import { hillside } from '../../../../bot/local/demo/programme/hillside.ts';
import { loadProgramme } from '../../../../bot/local/demo/programme/load-programme.ts';
import { createRosters } from '../../../../bot/rosters/rosters.ts';
import type { ReadRoster } from '../../../../shared/use-cases/roster/refresh-roster.ts';
import { mailboxType } from '../../../../shared/use-cases/storage/document-types.ts';
import { readOrEmpty } from '../../../../shared/use-cases/storage/repository.ts';
import { loadTeamBoard } from '../../../../shared/use-cases/team/load-team-board.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';
import { startRunningApp } from '../../../support/running-app.ts';
import { everybody, teamOf } from './everything.ts';

/** In week 6 and 16, and after it: the Mondays of three months, when a month is asked about too. */
const days = ['11-22', '11-23', '12-07', '01-04', '02-01'];
const ids = [harbour.place.id, hillside.place.id];

let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await loadDemo(deps.store, deps.clock);
  await loadProgramme(deps.store, deps.clock, deps.calendar);
});

afterEach(() => deps.store.close());

function goTo(day: string): void {
  const year = day.startsWith('1') ? 2026 : 2027;
  deps.clock.set(`${year}-${day}T09:31:00.000Z`);
}

test('nobody Teams knows is to be told anything because of them, and of the others who looks after an experiment alone, week after week', async () => {
  const { store, clock } = deps;
  const kept = { ...store, close: async () => {} };
  const app = await startRunningApp({ store: kept, clock });
  for (const day of days) {
    goTo(day);
    await app.runDue();
  }
  await app.close();

  const waiting = everybody.map(async ({ id: personId }) => {
    const key = { tenantId: demoTenantId, personId };
    return unwrap(await readOrEmpty(store, mailboxType, key));
  });
  const mailboxes = await Promise.all(waiting);
  expect(JSON.stringify(mailboxes)).toContain(demoTeam.id);
  const known = new Set<string>(Object.values(demoPeople).map(({ id }) => id));
  const about = mailboxes.filter((each) => ids.some((id) => JSON.stringify(each).includes(id)));
  expect(about.filter(({ personId }) => known.has(personId))).toEqual([]);
  expect(about.flatMap(({ waiting: items }) => items.map(({ kind }) => kind))).toEqual(
    about.map(() => 'review'),
  );
  expect(about.map(({ address }) => address)).toEqual(about.map(() => null));
  expect(app.recorded.errors()).toEqual([]);
});

test('who is in them is never read, and stays as it is', async () => {
  const readRoster = jest.fn<ReadRoster>(async () => null);
  const onUnexpected = jest.fn();
  const rosters = createRosters({ deps, readRoster, onUnexpected });
  const before = await Promise.all(ids.map((id) => teamOf(deps, id)));

  for (const day of days) {
    goTo(day);
    for (const teamId of ids) await rosters.freshen({ tenantId: demoTenantId, teamId });
  }

  expect(readRoster).not.toHaveBeenCalled();
  expect(await Promise.all(ids.map((id) => teamOf(deps, id)))).toEqual(before);
});

test('in chat, Marcus means Riverside without being asked, and its roster alone is read', async () => {
  const asked: string[] = [];
  const turn: Turn = {
    actor: { ...demoPeople.marcus, tenantId: demoTenantId },
    ...{ where: 'personal', conversationId: 'chat', language: null },
    address: { serviceUrl: 'https://smba', userId: 'marcus', conversationId: 'chat' },
    readTeam: async (teamId) => {
      asked.push(teamId);
      return null;
    },
    sayIn: async () => true,
  };
  const router = keepRostersFresh(createRouter(conversations, deps), deps);
  goTo('12-07');

  const reply = await router.say(turn, 'log Keep a kettle in the family room');

  expect(asked).toEqual([demoTeam.id]);
  expect(JSON.stringify(reply)).toContain(demoTeam.id);
  expect(ids.filter((id) => JSON.stringify(reply).includes(id))).toEqual([]);
  const board = await loadTeamBoard(deps.store, { tenantId: demoTenantId, teamId: demoTeam.id });
  expect(unwrap(board).team.members).toHaveLength(6);
});
