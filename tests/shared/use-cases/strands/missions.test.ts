/** Naming a strand’s mission, ending it, and what answers it, on a real store (P25). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { linkChange } from '../../../../shared/use-cases/small-change/link-change.ts';
import { planChange } from '../../../../shared/use-cases/small-change/plan-change.ts';
import { endStrand } from '../../../../shared/use-cases/strands/end-strand.ts';
import { loadStrands } from '../../../../shared/use-cases/strands/load-strands.ts';
import { loadStrandsBoard } from '../../../../shared/use-cases/strands/load-strands-board.ts';
import { nameMission } from '../../../../shared/use-cases/strands/name-mission.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import {
  storeChange,
  storedChange,
  storeStrands,
  storeTeam,
} from '../../../support/build-stored.ts';
import { buildStrand } from '../../../support/build-strands.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

const teamId = 'team-north';
const naming = {
  ...{ teamId, strandId: 'theme-forms', commandId: 'command-1', version: 1, asked: false },
  mission: 'One form for each visit',
};
const ending = { teamId, strandId: 'theme-forms', commandId: 'command-2' };
const amara = buildActor();
const priya = buildActor(members.supervisor);
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
  await storeStrands(deps.store, { strands: [buildStrand(), buildStrand({ id: 'theme-rooms' })] });
});

afterEach(() => deps.store.close());

async function strands() {
  return unwrap(await loadStrands(teamId, amara, deps)).current.strands;
}

describe('naming a mission', () => {
  test.each(Object.values(members))('and ending a strand: whether a $role may', async (member) => {
    const actor = buildActor(member);
    const isLead = member.role === 'supervisor' || member.role === 'facilitator';

    const named = await nameMission(naming, actor, deps);
    const ended = await endStrand(ending, actor, deps);

    expect([named.ok, ended.ok]).toEqual([isLead, isLead]);
    if (!isLead) expect(unwrapError(named)).toMatchObject({ kind: 'not-allowed' });
  });

  test('writes the strands once, and nothing of what answers them', async () => {
    await storeChange(deps.store, {
      answers: { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] },
    });
    const store = countStore(deps.store);

    unwrap(await nameMission(naming, priya, { ...deps, store }));

    expect(store.counts).toMatchObject({ create: 0, replace: 1 });
    expect((await storedChange(deps.store))?.answers.strandName).toBe('Forms');
  });

  test('pressed twice names it once', async () => {
    await Promise.all([1, 2].map(() => nameMission(naming, priya, deps)));

    const { current } = unwrap(await loadStrands(teamId, amara, deps));
    expect(current.history.map(({ did }) => did)).toEqual(['named-mission']);
  });

  test('of a strand that somebody has named since is stale', async () => {
    unwrap(await nameMission({ ...naming, commandId: 'another' }, priya, deps));

    const later = { ...naming, mission: 'No form at all' };
    expect(unwrapError(await nameMission(later, priya, deps))).toEqual({ kind: 'stale' });
  });

  test('of a strand that has ended since is stale', async () => {
    unwrap(await endStrand(ending, priya, deps));

    expect(unwrapError(await nameMission(naming, priya, deps))).toEqual({ kind: 'stale' });
  });

  test('stands beside what was done with another strand meanwhile', async () => {
    const ofRooms = { ...naming, commandId: 'another', strandId: 'theme-rooms', mission: 'A room' };
    unwrap(await nameMission(ofRooms, priya, deps));
    unwrap(await nameMission(naming, priya, deps));

    const missions = (await strands()).map(({ mission }) => mission);
    expect(missions).toEqual(['One form for each visit', 'A room']);
  });

  test.each([0, 3])('of version %i, which there has not been, is stale', async (version) => {
    expect(unwrapError(await nameMission({ ...naming, version }, priya, deps))).toEqual({
      kind: 'stale',
    });
  });

  test.each([
    ['case data', 'ring 07700 900123', { kind: 'invalid' }],
    ['a concern', 'stop a manager hitting a child in our care', { kind: 'signpost' }],
    ['a name that may be a child’s', 'to hear what Mandeep wants', { kind: 'doubtful-name' }],
  ])('with %s is not stored', async (_, mission, refused) => {
    const store = countStore(deps.store);

    const done = await nameMission({ ...naming, mission }, priya, { ...deps, store });

    expect(unwrapError(done)).toMatchObject(refused);
    expect(store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('with a colleague’s name is kept when it is sent once more', async () => {
    const mission = 'To hear what Mandeep wants';
    unwrap(await nameMission({ ...naming, mission, asked: true }, priya, deps));

    expect((await strands())[0]?.mission).toBe(mission);
  });
});

describe('a strand that has ended', () => {
  const place = { teamId, changeId: 'change-1' };

  test('cannot be chosen any more, and stays where a change answers it', async () => {
    const answers = { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] };
    const { id: changeId } = await storeChange(deps.store, { answers });
    unwrap(await endStrand(ending, priya, deps));
    const link = { ...place, changeId, commandId: 'linking', barrierIds: [] };

    const kept = unwrap(await linkChange({ ...link, strandId: 'theme-forms' }, amara, deps));
    const moved = { ...link, commandId: 'moving', strandId: 'theme-rooms' };
    unwrap(await linkChange(moved, amara, deps));
    const back = { ...link, commandId: 'back', strandId: 'theme-forms' };
    const refused = unwrap(await linkChange(back, amara, deps));

    expect(kept.answers).toEqual(answers);
    expect(refused.answers.strandId).toBeNull();
  });
});

describe('a strand chosen in the plan', () => {
  test('is kept with it in one write, for one read of the strands', async () => {
    const { id: changeId } = await storeChange(deps.store);
    unwrap(await nameMission(naming, priya, deps));
    const store = countStore(deps.store);
    const input = { teamId, changeId, commandId: 'plan', version: 1, strand: 'theme-forms' };

    const planned = await planChange({ ...input, why: 'Families wait.' }, amara, {
      ...deps,
      store,
    });

    expect(unwrap(planned)).toMatchObject({
      ...{ stage: 'develop', plan: { why: 'Families wait.' } },
      answers: { strandId: 'theme-forms', strandName: naming.mission },
    });
    expect(store.counts).toMatchObject({ create: 0, replace: 1 });
  });
});

describe('the strands with what answers them', () => {
  test('are loaded for anybody in the team, and for nobody else', async () => {
    await storeChange(deps.store);

    const board = unwrap(await loadStrandsBoard(teamId, amara, deps));
    const outside = await loadStrandsBoard(teamId, buildActor({ id: 'stranger' }), deps);

    expect([board.changes.length, board.current.strands.length]).toEqual([1, 2]);
    expect(unwrapError(outside)).toEqual({ kind: 'not-a-member' });
  });
});
