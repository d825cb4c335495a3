/** What a team put into a programme it has left: theirs to take out (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import { LeftBehindView } from '../../../../shared/contracts/api/blueprint/left-behind.ts';
import { EvidenceView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import { mayInProgramme } from '../../../../shared/domain/programme/permissions.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { changeType, teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { testTenant } from '../../../support/build-person.ts';
import { storeChange } from '../../../support/build-stored.ts';
import { as } from '../build-api.ts';
import { north, openTwoTeams, ruth, south, type Who } from './two-teams.ts';

const { call, count, deps, handOver, read, send, setUpBoth } = openTwoTeams();

describe('what a team put in before it left', () => {
  /** Gives which programme that was. */
  async function leave(): Promise<string> {
    const programmeId = await setUpBoth();
    await send('supervisor', north, 'evidence/put-in', {});
    await send('ruth', south, 'evidence/put-in', {});
    await send('ruth', south, 'programme/leave', { programmeId });
    return programmeId;
  }

  const left = async (who: Who) =>
    LeftBehindView.strict().parse(
      await read(who, '/api/teams/:teamId/left-behind', { teamId: south }),
    ).programmes;

  const there = async () => {
    const view = await read('practitioner', '/api/teams/:teamId/evidence', { teamId: north });
    return EvidenceView.parse(view);
  };

  const take = (who: Who, programmeId: string, itemIds: readonly string[] | null = null) =>
    send(who, south, 'left-behind/take-out', {
      ...{ programmeId, round: 1, itemIds: itemIds && [...itemIds] },
    });

  const mine = `learned ${south} change-${south} 1`;

  test('is said to everybody in it, and to nobody else', async () => {
    const programmeId = await leave();

    for (const who of ['ruth', 'sam', 'leader'] as const)
      expect(await left(who)).toMatchObject([{ programmeId, name: 'Elmshire' }]);
    expect(await read('practitioner', '/api/teams/:teamId/left-behind', { teamId: south })).toBe(
      403,
    );
    const ids = (await left('ruth')).flatMap(({ items }) => items.map(({ item }) => item.id));
    expect(ids).toContain(mine);
    expect(ids.filter((id) => id.includes(north))).toEqual([]);
    expect(await read('supervisor', '/api/teams/:teamId/left-behind', { teamId: north })).toEqual({
      programmes: [],
    });
  });

  test('is taken out by a lead at once, with its words, and once however often it is sent', async () => {
    const programmeId = await leave();

    const answer = await take('ruth', programmeId);

    expect(answer).toEqual({ status: 200, body: { programmes: [] } });
    expect((await there()).items.filter(({ id }) => id.includes(south))).toEqual([]);
    expect((await there()).items).not.toEqual([]);
    expect((await there()).putIn.map(({ teamId }) => teamId)).toEqual([north]);
    expect((await take('ruth', programmeId)).status).toBe(200);
  });

  /** The row of the table, for each who may be in a team. */
  const cells = (['supervisor', 'facilitator', 'leader', 'practitioner'] as const).flatMap((role) =>
    [true, false].map((isOwn) => {
      const expected = mayInProgramme({ standings: ['member'], role }, 'take-out', isOwn);
      return [role, isOwn ? 'their own' : 'somebody else’s', expected ? 200 : 403] as const;
    }),
  );

  test.each(cells)('as a %s, %s: %i', async (role, whose, status) => {
    const programmeId = await leave();
    const { store } = deps();
    const who = { id: 'kay', name: 'Kay Lund', role };
    const key = { tenantId: testTenant, teamId: south };
    await repository.change(store, teamType, key, (team) => ({
      ...{ ok: true },
      value: { ...team, members: [...team.members, who] },
    }));
    if (whose === 'their own')
      await repository.change(
        store,
        changeType,
        { ...key, changeId: `change-${south}` },
        (each) => ({
          ...{ ok: true },
          value: { ...each, author: { id: who.id, name: who.name } },
        }),
      );

    const answer = await call('post /api/teams/:teamId/left-behind/take-out', {
      body: { commandId: 'pressed-by-kay', programmeId, round: 1, itemIds: [mine] },
      ...{ params: { teamId: south }, ...as(who) },
    });

    expect(answer.status).toBe(status);
    const isThere = (await there()).items.some(({ id }) => id === mine);
    expect(isThere).toBe(status === 403);
  });

  test('is offered to whoever logged the change as far as it is theirs', async () => {
    const another = { ...noLearning, ...fullLearning, decision: 'keep' as const };
    await storeChange(deps().store, {
      ...{ id: 'change-of-ruth', teamId: south, number: 2, stage: 'grow', author: ruth },
      learning: another,
    });
    const programmeId = await leave();
    const may = async (who: Who) =>
      (await left(who)).flatMap(({ items }) =>
        items.filter((each) => each.mayTakeOut).map(({ item }) => item.id),
      );

    expect((await may('sam')).every((id) => id.includes(`change-${south}`))).toBe(true);
    expect(await may('sam')).toContain(mine);
    expect((await may('ruth')).length).toBeGreaterThan((await may('sam')).length);
    expect(await may('leader')).toEqual([]);
    expect((await take('sam', programmeId)).status).toBe(403);
    const theirs = await may('sam');
    for (const _ of ['once', 'twice'])
      expect((await take('sam', programmeId, theirs)).status).toBe(200);
    expect(await may('sam')).toEqual([]);
  });

  test('is not taken out here while the team is in: it leaves things out then', async () => {
    const programmeId = await setUpBoth();
    await send('ruth', south, 'evidence/put-in', {});

    expect(await left('ruth')).toEqual([]);
    await take('ruth', programmeId);
    expect((await there()).items).not.toEqual([]);
  });

  test('is theirs to take out too where nobody asks them any more', async () => {
    const programmeId = await setUpBoth();
    await send('ruth', south, 'evidence/put-in', {});
    await send('facilitator', north, 'programme/take-back', { invitedTeamId: south });

    expect(await left('ruth')).toMatchObject([{ programmeId }]);
    await take('ruth', programmeId);
    expect((await there()).items).toEqual([]);
  });

  test('stays out when they are back, until somebody lets it in', async () => {
    const programmeId = await leave();
    await take('sam', programmeId, [mine]);
    await send('facilitator', north, 'programme/invite', { invitedTeamId: south });
    await handOver();
    await send('ruth', south, 'programme/join', { programmeId });
    await send('ruth', south, 'evidence/put-in', {});

    expect((await there()).items.map(({ id }) => id)).not.toContain(mine);
  });

  test('is taken out in one write on the team’s side, which the wall follows', async () => {
    const counting = await count();
    const programmeId = await leave();
    counting.reset();

    await take('ruth', programmeId);

    // The team’s own document, the wall it left, its own wall, and that nothing is to be told any more.
    expect(counting.counts).toMatchObject({ replace: 2, create: 1, replaceAndCreate: 0 });
  });
});
