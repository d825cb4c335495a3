/** The invented council: loaded once, in week 6 of 16, and as true to the rules as a real one. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { demoMissions } from '../../../bot/local/demo/barriers.ts';
import { demoChanges } from '../../../bot/local/demo/changes.ts';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { findCaseData } from '../../../shared/domain/case-data/case-data.ts';
import { journeyWeek } from '../../../shared/domain/journey/journey.ts';
import { isBefore, stages } from '../../../shared/domain/journey/stage.ts';
import { may, type Verb } from '../../../shared/domain/permissions.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import { gapsBeforeLeaving } from '../../../shared/domain/small-change/gates.ts';
import {
  type HistoryAction,
  isOwnChange,
  type SmallChange,
} from '../../../shared/domain/small-change/small-change.ts';
import { findMember } from '../../../shared/domain/team/team.ts';
import { loadChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { loadPerson } from '../../../shared/use-cases/team/load-person.ts';
import { loadTeamBoard } from '../../../shared/use-cases/team/load-team-board.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../support/build-deps.ts';
import { buildFaultyStore, crash } from '../../support/build-faulty-store.ts';
import { countStore } from '../../support/counting-store.ts';

const place = { tenantId: demoTenantId, teamId: demoTeam.id };
const priya = { ...demoPeople.priya, tenantId: demoTenantId };
let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

function load(store = deps.store): Promise<void> {
  return loadDemo(store, deps.clock);
}

/** Every change whole, and everybody’s teams: all there is of the demo. */
async function everything() {
  const { team, changes } = unwrap(await loadTeamBoard(deps.store, place));
  const whole = changes.map(async ({ id }) => {
    const loaded = await loadChange({ teamId: team.id, changeId: id }, priya, deps);
    return unwrap(loaded).change;
  });
  const people = Object.values(demoPeople).map(async ({ id, name }) =>
    unwrap(await loadPerson({ id, name, tenantId: demoTenantId }, deps)),
  );
  return { team, changes: await Promise.all(whole), people: await Promise.all(people) };
}

describe('the demo', () => {
  test.each([
    ['a Saturday', '2026-11-21T09:30:00.000Z'],
    ['a Monday just after midnight', '2026-11-23T00:00:00.000Z'],
    ['the last minute of a Sunday', '2026-11-22T23:59:00.000Z'],
    ['the Monday after the clocks went forward', '2026-03-29T23:30:00.000Z'],
    ['the Sunday the clocks go back', '2026-10-25T12:00:00.000Z'],
  ])('loaded on %s is in week 6 of 16', async (_, now) => {
    deps.clock.set(now);

    await load();

    const { team } = await everything();
    const week = journeyWeek(team.journey, deps.today(team.timeZone));
    expect(week).toEqual({ status: 'running', week: 6 });
    expect([team.journey.weeks, team.name]).toEqual([16, demoTeam.name]);
  });

  test('has twelve changes over all four stages, numbered from 1', async () => {
    await load();

    const { changes, team } = await everything();
    expect(changes.map(({ number }) => number)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(new Set(changes.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(team.nextNumber).toBe(13);
  });

  test('has six people, all of whom know their team', async () => {
    await load();

    const { people, team } = await everything();
    expect(team.members).toHaveLength(6);
    expect(people.map(({ teams }) => teams)).toEqual(
      people.map(() => [{ id: demoTeam.id, name: demoTeam.name }]),
    );
  });

  test('goes on with the next number', async () => {
    await load();

    const input = { teamId: demoTeam.id, commandId: 'command-1', title: 'Another', benefit: '' };
    const logged = await logChange({ ...input, scope: 'in-our-gift' }, priya, deps);

    expect(unwrap(logged).change.number).toBe(13);
  });

  test('loaded again changes nothing', async () => {
    await load();
    const before = await everything();
    deps.clock.set('2027-01-11T09:30:00.000Z');
    const store = countStore(deps.store);

    await load(store);

    expect(await everything()).toEqual(before);
    expect(store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test.each([1, 5, 12, 15, 19, 20, 21, 22])(
    'cut short at its request %i is completed by the next',
    async (nth) => {
      const dying = buildFaultyStore(deps.store, { verb: 'create', nth, when: 'before' });
      await expect(load(dying)).rejects.toThrow(crash);

      await load();

      const { changes, people } = await everything();
      expect([changes.length, people.length]).toEqual([demoChanges.length, 6]);
    },
  );
});

describe('the demo’s changes', () => {
  let changes: readonly SmallChange[];
  let team: Awaited<ReturnType<typeof everything>>['team'];

  beforeEach(async () => {
    await load();
    ({ changes, team } = await everything());
  });

  test('passed every gate on their way, as the questions stood', () => {
    const plans = demoChanges.flatMap(({ planned }) => planned?.plan ?? []);
    const asked = planQuestions.filter((question) => plans.some((plan) => plan[question]));
    for (const change of changes) {
      const { stage, plan } = change;
      if (stage !== 'mission') expect(change.scope).not.toBe('for-the-blueprint');
      if (isBefore('develop', stage))
        expect(asked.filter((question) => plan[question] === null)).toEqual([]);
      if (isBefore('influence', stage))
        expect(gapsBeforeLeaving({ ...change, stage: 'influence' })).toEqual([]);
    }
  });

  test('went through every stage in order, as their history tells', () => {
    for (const { history, stage, goes } of changes) {
      const left = history.flatMap(({ before }) => before.stage ?? []);
      const before = goes.length > 0 ? stages : [];
      const since = stages.slice(before.length > 0 ? 1 : 0, stages.indexOf(stage) + 1);

      expect([...left, stage]).toEqual([...before, ...since]);
      expect(history[0]?.did).toBe('logged');
    }
  });

  test('happened in order, all before now', () => {
    for (const { history, loggedAt, updatedAt, stageSince } of changes) {
      const times = history.map(({ at }) => at);

      expect(times).toEqual(times.toSorted());
      expect([loggedAt, updatedAt]).toEqual([times[0], times.at(-1)]);
      expect(times).toContain(stageSince);
      expect(updatedAt < deps.clock.now()).toBe(true);
      expect(loggedAt >= team.journey.startsOn).toBe(true);
    }
  });

  test('were altered only by people who may', () => {
    const verbs: Partial<Record<HistoryAction, Verb>> = {
      progressed: 'tell-progress',
      logged: 'log-change',
      planned: 'plan-change',
      moved: 'move-change',
      linked: 'link-change',
      asked: 'ask-for-a-yes',
      'heard-answer': 'record-answer',
      'went-again': 'go-again',
    };

    for (const change of changes)
      for (const { did, by } of change.history) {
        const { role } = findMember(team, by.id) ?? {};
        const verb = verbs[did];
        expect(role && verb && may(role, verb, isOwnChange(change, by.id))).toBe(true);
      }
  });

  test('leave something to do in every stage, and show one that is told to its end', () => {
    const open = changes.filter((change) => gapsBeforeLeaving(change).length > 0);

    expect(new Set(open.map(({ stage }) => stage))).toContain('develop');
    expect(changes.filter(({ scope }) => scope === 'for-the-blueprint')).toHaveLength(1);
    expect(changes.filter(({ learning }) => learning.decision !== null)).toHaveLength(1);
  });
});

test('the demo’s changes can be followed from a barrier to what was learned (P25 to P29)', async () => {
  await load();

  const { changes } = await everything();
  const answering = changes.filter(({ answers }) => answers.strandId !== null);
  expect(new Set(answering.map(({ answers }) => answers.strandName))).toEqual(
    new Set(Object.values(demoMissions)),
  );
  expect(answering.every(({ answers }) => answers.barrierIds.length > 0)).toBe(true);
  expect(changes.flatMap(({ asks }) => asks)).toMatchObject([
    { of: null, answer: { answer: 'yes', heardBy: { name: 'Jo Whitlock' } } },
  ]);
  expect(changes.flatMap(({ goes }) => goes)).toMatchObject([{ learning: { decision: 'adapt' } }]);
  expect(changes.filter(({ learning }) => learning.noticed !== null)).toHaveLength(1);
});

test('no case data stands in any text of the demo (P3)', () => {
  const texts = textsOf([demoChanges, demoTeam, demoPeople]);

  expect(texts.length).toBeGreaterThan(80);
  expect(texts.filter((text) => findCaseData(text).length > 0)).toEqual([]);
});

/** Ids stand beside the texts; they are no words of anybody’s. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return /^(\d{8}-|19:)/.test(node) ? [] : [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}
