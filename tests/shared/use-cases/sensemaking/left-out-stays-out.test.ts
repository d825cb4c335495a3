/** What its author left out stays out, whatever the team joins, leaves, begins or puts in (P19, P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../../../shared/domain/person.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { leaveOut } from '../../../../shared/domain/sensemaking/left-out.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { enterProgrammeOfTeam } from '../../../../shared/use-cases/access/enter-programme.ts';
import {
  joinProgramme,
  leaveProgramme,
} from '../../../../shared/use-cases/programme/join-programme.ts';
import { beginRound } from '../../../../shared/use-cases/sensemaking/begin-round.ts';
import {
  leaveChangeOut,
  letChangeIn,
} from '../../../../shared/use-cases/sensemaking/leave-change-out.ts';
import { putIn } from '../../../../shared/use-cases/sensemaking/put-in.ts';
import { relayLeftOut } from '../../../../shared/use-cases/sensemaking/relay-left-out.ts';
import { takeOut } from '../../../../shared/use-cases/sensemaking/take-out.ts';
import { withhold } from '../../../../shared/use-cases/sensemaking/withhold.ts';
import { claimDue } from '../../../../shared/use-cases/storage/claim-due.ts';
import {
  changeType,
  evidenceType,
  leftOutType,
  programmeType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import {
  changeOrCreate,
  change as changeStored,
  createOnce,
  readOrEmpty,
  read as readStored,
} from '../../../../shared/use-cases/storage/repository.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';
import { buildEvidence } from '../../../support/build-sense.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const { practitioner: amara, supervisor: priya, facilitator: marcus } = members;
const teamId = 'team-north';
const alone = `team-${teamId}`;
const [elmshire, oakshire] = ['programme-elmshire', 'programme-oakshire'];
const everywhere = [alone, elmshire, oakshire];
const [learned, happened] = [`learned ${teamId} change-1 1`, `happened ${teamId} change-1 1`];
const noticed = `noticed ${teamId} change-1 1`;
const itemIds = [learned, happened];
const ofChange = { teamId, changeId: 'change-1', tenantId: testTenant };
const logged = { id: 'change-1', teamId, author: amara };

let deps: TestDeps;
let pressed = 0;

beforeEach(() => prepare());
afterEach(() => deps.store.close());

async function prepare() {
  deps = createTestDeps();
  await storeTeam(deps.store);
  await storeChange(deps.store, {
    ...{ id: 'change-1', number: 1, stage: 'grow', author: amara },
    learning: { ...noLearning, ...fullLearning, noticed: null, decision: 'keep' },
  });
  const asked = { id: teamId, name: 'North', by: priya, at: deps.clock.now(), isTold: true };
  for (const programmeId of [elmshire, oakshire]) {
    const programme = noProgramme({ tenantId: testTenant, programmeId });
    const set = { ...programme, name: programmeId, teams: [asked] };
    unwrap(await createOnce(deps.store, programmeType, set));
  }
}

const as = ({ id, name }: { readonly id: string; readonly name: string }): Actor => ({
  ...{ id, name, tenantId: testTenant },
});
const press = () => ({ teamId, commandId: `pressed-${++pressed}` });
type Who = (typeof members)[keyof typeof members];
const leave = (who: Who, itemId = learned) =>
  withhold({ ...press(), itemId, isOut: true }, as(who), deps);
const letBackIn = (who: Who, itemId = learned) =>
  withhold({ ...press(), itemId, isOut: false }, as(who), deps);
const leaveAll = (who: Who) =>
  leaveChangeOut({ change: logged, commandId: press().commandId }, as(who), deps);
const letAllIn = (who: Who) =>
  letChangeIn({ change: logged, commandId: press().commandId }, as(who), deps);
const gatherMore = async () =>
  unwrap(
    await changeStored(deps.store, changeType, ofChange, (change) =>
      ok({ ...change, learning: { ...change.learning, noticed: 'They smiled' } }),
    ),
  );
const join = (programmeId: string) => joinProgramme({ ...press(), programmeId }, as(priya), deps);
const goAway = (programmeId: string) =>
  leaveProgramme({ ...press(), programmeId }, as(priya), deps);
const put = () => putIn(press(), as(priya), deps);

async function current() {
  const asking = { teamId, actor: as(priya), verb: 'see-programme' } as const;
  return unwrap(await enterProgrammeOfTeam(deps.store, asking)).programme;
}

const begin = async () =>
  beginRound({ ...press(), round: (await current()).round }, as(priya), deps);

async function inProgramme(programmeId: string): Promise<readonly string[]> {
  const key = { tenantId: testTenant, programmeId };
  const { round: last } = unwrap(await readOrEmpty(deps.store, programmeType, key));
  const ids: string[] = [];
  for (let round = 1; round <= last; round += 1) {
    const { items } = unwrap(await readOrEmpty(deps.store, evidenceType, { ...key, round }));
    ids.push(...items.map(({ id }) => id));
  }
  return ids;
}

const onWalls = async () => (await Promise.all(everywhere.map(inProgramme))).flat();

describe.each([
  ['its author', amara],
  ['a lead', priya],
])('what %s left out', (_, who) => {
  test('by itself stays out when the team joins others, joins yet others, and is by itself again', async () => {
    unwrap(await leave(who));
    for (const programmeId of [elmshire, oakshire]) {
      unwrap(await join(programmeId));
      unwrap(await put());
      expect(await inProgramme(programmeId)).toEqual([happened]);
    }
    unwrap(await goAway(oakshire));
    unwrap(await put());

    expect(await onWalls()).not.toContain(learned);
  });

  test('in a programme of several stays out when the team leaves it', async () => {
    unwrap(await join(elmshire));
    unwrap(await put());
    unwrap(await leave(who));
    unwrap(await goAway(elmshire));
    unwrap(await put());

    expect(await onWalls()).not.toContain(learned);
    expect(await inProgramme(alone)).toContain(happened);
  });

  test('once the team has left goes from the walls there, too', async () => {
    unwrap(await join(elmshire));
    unwrap(await put());
    unwrap(await goAway(elmshire));
    unwrap(await leave(who));

    expect(await inProgramme(elmshire)).toContain(happened);
    expect(await onWalls()).not.toContain(learned);
  });

  test('stays out in a new round, and goes from the one before', async () => {
    unwrap(await put());
    unwrap(await begin());
    unwrap(await leave(who));
    unwrap(await begin());
    unwrap(await put());

    expect(await onWalls()).not.toContain(learned);
  });
});

describe.each([
  ['its author', amara],
  ['a lead', priya],
])('of a change %s left out', (_, who) => {
  test('what is gathered later stays out as well, wherever its team goes', async () => {
    unwrap(await put());
    unwrap(await leaveAll(who));
    expect(await onWalls()).toEqual([]);

    await gatherMore();
    unwrap(await put());
    unwrap(await join(elmshire));
    unwrap(await put());
    unwrap(await begin());
    unwrap(await put());

    expect(await onWalls()).toEqual([]);
  });

  test('before it taught anything, nothing comes in', async () => {
    unwrap(await leaveAll(who));
    unwrap(await put());

    expect(await onWalls()).toEqual([]);
  });

  test('one thing comes in that is let in again, and nothing that is gathered later', async () => {
    unwrap(await leaveAll(who));
    unwrap(await letBackIn(who));
    await gatherMore();
    unwrap(await put());

    expect(await onWalls()).toEqual([learned]);
  });

  test('everything comes in once it is let in again', async () => {
    unwrap(await put());
    unwrap(await leaveAll(who));
    await gatherMore();
    unwrap(await letAllIn(who));
    unwrap(await put());

    expect(await onWalls()).toEqual(expect.arrayContaining([...itemIds, noticed]));
  });
});

describe('a change its author left out', () => {
  test('is for its author alone to let in again, all of it or one thing', async () => {
    unwrap(await leaveAll(amara));

    for (const refused of [await letAllIn(priya), await letBackIn(priya)])
      expect(unwrapError(refused)).toMatchObject({ kind: 'not-allowed', adder: true });
    unwrap(await letBackIn(amara));
  });

  test('stays theirs after a lead said so too; and where a lead was first, once they say so', async () => {
    unwrap(await leaveAll(priya));
    unwrap(await letAllIn(marcus));
    unwrap(await leaveAll(priya));
    unwrap(await leaveAll(amara));
    unwrap(await leaveAll(priya));

    expect(unwrapError(await letAllIn(marcus))).toMatchObject({ kind: 'not-allowed' });
  });
});

describe('letting in again', () => {
  test('is for its author alone what its author left out, in every programme', async () => {
    unwrap(await leave(amara));
    for (const who of [priya, marcus])
      expect(unwrapError(await letBackIn(who))).toMatchObject({ kind: 'not-allowed' });
    unwrap(await join(elmshire));
    expect(unwrapError(await letBackIn(priya))).toMatchObject({ kind: 'not-allowed' });

    unwrap(await letBackIn(amara));
    unwrap(await put());

    expect(await inProgramme(elmshire)).toContain(learned);
  });

  test('is for every lead what a lead left out, unless its author says so too', async () => {
    unwrap(await leave(priya));
    unwrap(await letBackIn(marcus));
    unwrap(await put());
    expect(await onWalls()).toContain(learned);

    unwrap(await leave(priya));
    unwrap(await leave(amara));
    expect(unwrapError(await letBackIn(priya))).toMatchObject({ kind: 'not-allowed' });
  });

  test('is for its author alone what an earlier version kept without saying who left it out', async () => {
    const place = { tenantId: testTenant, programmeId: alone, round: 1 };
    const earlier = buildEvidence({ ...place, withheld: [learned] });
    unwrap(await createOnce(deps.store, evidenceType, earlier));

    unwrap(await join(elmshire));
    unwrap(await put());
    expect(await onWalls()).not.toContain(learned);
    expect(unwrapError(await letBackIn(priya))).toMatchObject({ kind: 'not-allowed' });

    unwrap(await leave(priya, happened));
    unwrap(await letBackIn(amara));
    unwrap(await put());
    expect(await inProgramme(elmshire)).toContain(learned);
    expect(await onWalls()).not.toContain(happened);
  });
});

test('what is taken out of a programme stays out of that one alone, in its next round as well', async () => {
  unwrap(await join(elmshire));
  unwrap(await put());
  unwrap(await goAway(elmshire));
  const taking = { ...press(), programmeId: elmshire, round: 1, itemIds: [learned] };
  unwrap(await takeOut(taking, as(amara), deps));
  unwrap(await put());
  unwrap(await join(elmshire));
  unwrap(await begin());
  unwrap(await put());

  expect(await inProgramme(elmshire)).not.toContain(learned);
  expect(await inProgramme(alone)).toContain(learned);
  expect(unwrapError(await letBackIn(priya))).toMatchObject({ kind: 'not-allowed' });
});

describe('a wall that was not told, since the server died on the way', () => {
  beforeEach(async () => {
    unwrap(await put());
    const key = { tenantId: testTenant, teamId };
    const mark = { itemId: learned, by: 'author', from: null } as const;
    const command = { id: 'pressed', by: amara, at: deps.clock.now() };
    unwrap(
      await changeOrCreate(deps.store, leftOutType, key, (leftOut) =>
        leaveOut(leftOut, [mark], command),
      ),
    );
    expect(await onWalls()).toContain(learned);
  });

  test('is told when it is due', async () => {
    const due = unwrap(await claimDue(leftOutType, { owner: 'test', limit: 10 }, deps));
    for (const each of due) unwrap(await relayLeftOut(each().doc, deps));

    expect(await onWalls()).not.toContain(learned);
    expect(unwrap(await claimDue(leftOutType, { owner: 'test', limit: 10 }, deps))).toEqual([]);
  });

  test('is told by whoever puts in first, and when it is left out once more', async () => {
    unwrap(await put());
    expect(await onWalls()).not.toContain(learned);

    unwrap(await leave(amara));
    expect(await onWalls()).not.toContain(learned);
  });
});

/** What may happen, in any order. `isAtOnce`: while what its author leaves out is put in, maybe elsewhere. */
type Step =
  | { readonly does: 'put-in' | 'go-away' | 'begin-round' | 'gather-more' | 'all-at-once' }
  | { readonly does: 'leave-all-out' | 'let-all-in'; readonly isAuthor: boolean }
  | { readonly does: 'join' | 'take-out'; readonly programmeId: string }
  | { readonly does: 'leave-out' | 'let-in'; readonly isAuthor: boolean; readonly itemId: string }
  | { readonly does: 'at-once'; readonly itemId: string; readonly programmeId: string | null };

const anyItem = fc.constantFrom(...itemIds, noticed);
const anyProgramme = fc.constantFrom(elmshire, oakshire);
const anyStep = fc.oneof(
  fc.record({ does: fc.constantFrom('put-in', 'put-in', 'go-away', 'begin-round') }),
  fc.record({ does: fc.constantFrom('gather-more', 'all-at-once') }),
  fc.record({ does: fc.constantFrom('leave-all-out', 'let-all-in'), isAuthor: fc.boolean() }),
  fc.record({ does: fc.constantFrom('join', 'take-out'), programmeId: anyProgramme }),
  fc.record({
    ...{ does: fc.constantFrom('leave-out', 'let-in'), itemId: anyItem, isAuthor: fc.boolean() },
  }),
  fc.record({
    ...{ does: fc.constant('at-once'), itemId: anyItem, programmeId: fc.option(anyProgramme) },
  }),
) as fc.Arbitrary<Step>;

async function isGathered(itemId: string): Promise<boolean> {
  const { learning } = unwrap(await readStored(deps.store, changeType, ofChange));
  return itemId !== noticed || learning.noticed !== null;
}

const allOfIt = [...itemIds, noticed];

async function take(step: Step, outByAuthor: Set<string>): Promise<void> {
  switch (step.does) {
    case 'put-in':
      unwrap(await put());
      return;
    case 'begin-round':
      unwrap(await begin());
      return;
    case 'go-away':
      unwrap(await goAway((await current()).programmeId));
      return;
    case 'join':
      unwrap(await join(step.programmeId));
      return;
    case 'take-out': {
      const taking = { ...press(), programmeId: step.programmeId, round: 1, itemIds: null };
      unwrap(await takeOut(taking, as(priya), deps));
      return;
    }
    case 'gather-more':
      await gatherMore();
      return;
    case 'leave-all-out':
    case 'let-all-in': {
      const isOut = step.does === 'leave-all-out';
      const who = step.isAuthor ? amara : priya;
      const done = isOut ? await leaveAll(who) : await letAllIn(who);
      if (step.isAuthor) expect(done.ok).toBe(true);
      if (!step.isAuthor) return;
      if (isOut) for (const id of allOfIt) outByAuthor.add(id);
      else outByAuthor.clear();
      return;
    }
    case 'all-at-once': {
      const [moved, left] = await Promise.all([gatherMore().then(put), leaveAll(amara)]);
      unwrap(moved);
      unwrap(left);
      for (const id of allOfIt) outByAuthor.add(id);
      return;
    }
    case 'leave-out':
    case 'let-in': {
      if (!(await isGathered(step.itemId))) return;
      const [isOut, who] = [step.does === 'leave-out', step.isAuthor ? amara : priya];
      const done = await (isOut ? leave(who, step.itemId) : letBackIn(who, step.itemId));
      if (!step.isAuthor) return;
      unwrap(done);
      if (isOut) outByAuthor.add(step.itemId);
      else outByAuthor.delete(step.itemId);
      return;
    }
    case 'at-once': {
      const { itemId, programmeId } = step;
      if (!(await isGathered(itemId))) return;
      const moving = programmeId === null ? put() : join(programmeId).then(() => put());
      const [moved, left] = await Promise.all([moving, leave(amara, itemId)]);
      unwrap(moved);
      unwrap(left);
      outByAuthor.add(itemId);
    }
  }
}

test('whatever happens in whatever order, nothing its author left out is on any wall', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
      await deps.store.close();
      await prepare();
      const outByAuthor = new Set<string>();
      for (const step of steps) {
        await take(step, outByAuthor);
        const there = await onWalls();
        expect(there.filter((id) => outByAuthor.has(id))).toEqual([]);
      }
      const kept = await readOrEmpty(deps.store, leftOutType, { tenantId: testTenant, teamId });
      expect(unwrap(kept).unsettled).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
