/** What somebody said by name for a programme their team has left: theirs to take out, and nobody else’s (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import { LeftBehindView } from '../../../../shared/contracts/api/blueprint/left-behind.ts';
import { ReflectionsView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import { type Role, roles } from '../../../../shared/domain/permissions.ts';
import { mayInProgramme } from '../../../../shared/domain/programme/permissions.ts';
import { teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { testTenant } from '../../../support/build-person.ts';
import { as } from '../build-api.ts';
import { north, openTwoTeams, south, type Who } from './two-teams.ts';

const { call, count, deps, handOver, read, send, setUpBoth } = openTwoTeams();

const byName = 'One person to ask';
const confidential = 'We were not listened to';
const ofRuth = 'Two logins each day';

const say = (who: Who, reflection: string, keep: 'by-name' | 'confidential') =>
  send(who, south, 'reflections/say', { reflection, hint: 'barrier', keep });

/** Sam has said one thing by name and one confidentially, Ruth one by name; then their team has left. */
async function sayAndLeave() {
  const programmeId = await setUpBoth();
  await say('sam', byName, 'by-name');
  await say('sam', confidential, 'confidential');
  await say('ruth', ofRuth, 'by-name');
  await send('ruth', south, 'programme/leave', { programmeId });
  return programmeId;
}

async function left(who: Who) {
  const view = await read(who, '/api/teams/:teamId/left-behind', { teamId: south });
  return LeftBehindView.strict().parse(view).programmes;
}

/** As it hangs on the wall of those who are in it still, once the next minute has come. */
async function hanging() {
  const { clock } = deps();
  clock.set(new Date(Date.parse(clock.now()) + 60_000).toISOString());
  const view = await read('practitioner', '/api/teams/:teamId/reflections', { teamId: north });
  return ReflectionsView.parse(view).reflections;
}

const words = (all: readonly { readonly words: string }[]) => all.map((each) => each.words).sort();

async function idOf(said: string): Promise<string> {
  return (await hanging()).find((each) => each.words === said)?.id ?? '';
}

const take = (who: Who, programmeId: string, reflectionId: string, round = 1) =>
  send(who, south, 'left-behind/take-reflection-out', { programmeId, round, reflectionId });

describe('what somebody said by name before their team left', () => {
  test('is shown to them, and what others said or was said confidentially is not', async () => {
    const programmeId = await sayAndLeave();

    expect(await left('sam')).toMatchObject([
      { programmeId, name: 'Elmshire', items: [], reflections: [{ words: byName, round: 1 }] },
    ]);
    expect((await left('ruth')).map((each) => words(each.reflections))).toEqual([[ofRuth]]);
    expect(await left('leader')).toEqual([]);
    expect(await read('supervisor', '/api/teams/:teamId/left-behind', { teamId: south })).toBe(403);
  });

  test('is taken out by them, and gone from the wall there, however often it is sent', async () => {
    const programmeId = await sayAndLeave();
    const id = await idOf(byName);

    const answer = await take('sam', programmeId, id);

    expect(answer).toEqual({ status: 200, body: { programmes: [] } });
    expect(words(await hanging())).toEqual([ofRuth, confidential].sort());
    expect((await take('sam', programmeId, id)).status).toBe(200);
  });

  test('cannot be taken out where it was said confidentially: whose it is is not known', async () => {
    const programmeId = await sayAndLeave();

    expect((await take('sam', programmeId, await idOf(confidential))).status).toBe(403);
    expect(words(await hanging())).toContain(confidential);
  });

  test('is theirs of an earlier round, too', async () => {
    const programmeId = await setUpBoth();
    await say('sam', byName, 'by-name');
    const id = await idOf(byName);
    await send('facilitator', north, 'evidence/begin-round', { round: 1 });
    await send('ruth', south, 'programme/leave', { programmeId });

    expect(await left('sam')).toMatchObject([{ reflections: [{ id, round: 1 }] }]);
    expect(await take('sam', programmeId, id)).toMatchObject({ body: { programmes: [] } });
  });

  test('is taken back where it hangs while the team is in, and not here', async () => {
    const programmeId = await setUpBoth();
    await say('sam', byName, 'by-name');

    expect(await left('sam')).toEqual([]);
    await take('sam', programmeId, await idOf(byName));
    expect(words(await hanging())).toEqual([byName]);
  });

  test('is theirs too where nobody asks their team any more, and once it is back, on the wall again', async () => {
    const programmeId = await setUpBoth();
    await say('sam', byName, 'by-name');
    await send('facilitator', north, 'programme/take-back', { invitedTeamId: south });
    expect((await left('sam')).map((each) => words(each.reflections))).toEqual([[byName]]);

    await send('facilitator', north, 'programme/invite', { invitedTeamId: south });
    await handOver();
    await send('ruth', south, 'programme/join', { programmeId });

    expect(await left('sam')).toEqual([]);
  });

  test('is taken out in one write', async () => {
    const counting = await count();
    const programmeId = await sayAndLeave();
    const id = await idOf(byName);
    counting.reset();

    await take('sam', programmeId, id);

    expect(counting.counts).toMatchObject({ replace: 1, create: 0, replaceAndCreate: 0 });
  });
});

/** The row of the table, for each who may be in a team; a lead looks after the blueprint of a team by itself. */
const cells = roles.flatMap((role) =>
  [true, false].map((isOwn) => {
    const stands = { standings: ['member', 'steward'] as const, role };
    const expected = mayInProgramme(stands, 'take-reflection-out', isOwn) ? 200 : 403;
    return [role, isOwn ? 'their own' : 'somebody else’s', expected] as const;
  }),
);

test.each(cells)('as a %s, %s: %i', async (role: Role, whose, status) => {
  const programmeId = await setUpBoth();
  const kay = { id: 'kay', name: 'Kay Lund', role };
  await repository.change(
    deps().store,
    teamType,
    { tenantId: testTenant, teamId: south },
    (team) => ({ ok: true, value: { ...team, members: [...team.members, kay] } }),
  );
  const calling = { params: { teamId: south }, ...as(kay) };
  const saying = { reflection: 'What Kay said', hint: 'barrier', keep: 'by-name' };
  await call('post /api/teams/:teamId/reflections/say', { ...calling, body: saying });
  await say('sam', byName, 'by-name');
  const reflectionId = await idOf(whose === 'their own' ? saying.reflection : byName);
  await send('ruth', south, 'programme/leave', { programmeId });

  const answer = await call('post /api/teams/:teamId/left-behind/take-reflection-out', {
    ...{ ...calling, body: { programmeId, round: 1, reflectionId } },
  });

  expect(answer.status).toBe(status);
  const isThere = (await hanging()).some(({ id }) => id === reflectionId);
  expect(isThere).toBe(status === 403);
});
