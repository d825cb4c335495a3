/** A programme of several teams: asked by a steward, and joined by each team for itself (P32). */
import { describe, expect, test } from '@jest/globals';
import { relayProgramme } from '../../../../shared/use-cases/notifications/relay-programme.ts';
import { mailboxType, programmeType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';
import { everybody, north, openTwoTeams, ruth, south } from './two-teams.ts';

const { count, deps, handOver, programme, send, setUp } = openTwoTeams();

describe('a programme of several teams', () => {
  test('is set up by a lead, and no team is in before one of its own leads says so', async () => {
    const set = { programmeName: 'Elmshire' };
    expect((await send('practitioner', north, 'programme/set-up', set)).status).toBe(403);
    expect((await send('leader', north, 'programme/set-up', set)).status).toBe(403);

    const answer = await send('facilitator', north, 'programme/set-up', set);
    await handOver();

    const before = await programme('supervisor', north);
    expect(before).toMatchObject({ programmeId: 'team-team-north', name: null, teams: [] });
    expect(answer.body).toEqual(before);
    expect(before.invitations).toEqual([
      {
        ...{ programmeId: expect.any(String), name: 'Elmshire' },
        ...{ by: 'Marcus Bell', byId: 'marcus' },
      },
    ]);
    const programmeId = before.invitations[0]?.programmeId ?? '';
    expect((await send('leader', north, 'programme/join', { programmeId })).status).toBe(403);
    expect((await send('supervisor', north, 'programme/join', { programmeId })).body).toEqual({
      ...{ programmeId, name: 'Elmshire', invitations: [] },
      teams: [{ id: north, name: 'North', stands: 'in' as const }],
    });
  });

  test('without a name is not set up, and says so', async () => {
    expect(
      await send('facilitator', north, 'programme/set-up', { programmeName: ' ' }),
    ).toMatchObject({ status: 422 });
  });

  test('is joined by no team that was not asked, and by nobody for another team', async () => {
    await send('facilitator', north, 'programme/set-up', { programmeName: 'Elmshire' });
    await handOver();
    const [asked] = (await programme('supervisor', north)).invitations;
    const programmeId = asked?.programmeId ?? '';

    expect((await send('ruth', south, 'programme/join', { programmeId })).status).toBe(404);
    expect((await send('ruth', north, 'programme/join', { programmeId })).status).toBe(403);
    expect((await programme('ruth', south)).programmeId).toBe('team-team-south');
  });

  test('asks only teams whoever asks is in, so that nobody learns which teams there are', async () => {
    const programmeId = await setUp();
    await send('facilitator', north, 'programme/take-back', { invitedTeamId: south });
    const { store } = deps();
    await repository.change(
      store,
      programmeType,
      { tenantId: testTenant, programmeId },
      (each) => ({
        ...{ ok: true },
        value: {
          ...each,
          people: [...each.people, { ...everybody.supervisor, role: 'steward' as const }],
        },
      }),
    );
    const ask = { invitedTeamId: south };

    expect((await send('supervisor', north, 'programme/invite', ask)).status).toBe(403);
    expect((await send('practitioner', north, 'programme/invite', ask)).status).toBe(403);
    expect((await send('facilitator', north, 'programme/invite', ask)).status).toBe(200);
  });

  test('puts what it asks where the team’s leads find it, whatever breaks between', async () => {
    const programmeId = await setUp();

    expect((await programme('sam', south)).invitations).toEqual([
      { programmeId, name: 'Elmshire', by: 'Marcus Bell', byId: 'marcus' },
    ]);
    const key = { tenantId: testTenant, programmeId };
    const stored = unwrap(await repository.read(deps().store, programmeType, key));
    expect(stored.teams.map(({ isTold }) => isTold)).toEqual([true, true]);
    const untold = stored.teams.map((team) => ({ ...team, isTold: false }));
    unwrap(await relayProgramme({ ...stored, teams: untold }, deps()));
    expect((await programme('sam', south)).invitations).toHaveLength(1);
    const lead = { tenantId: testTenant, personId: ruth.id };
    const { waiting } = unwrap(await repository.read(deps().store, mailboxType, lead));
    expect(waiting).toMatchObject([{ kind: 'blueprint', programmeId, what: 'asked' }]);
  });

  test('that a team would rather not join asks it no more, until it is asked anew', async () => {
    const programmeId = await setUp();

    expect((await send('sam', south, 'programme/decline', { programmeId })).status).toBe(403);
    await send('ruth', south, 'programme/decline', { programmeId });

    expect(await programme('ruth', south)).toMatchObject({
      ...{ programmeId: 'team-team-south', invitations: [] },
    });
    const stands = async () =>
      (await programme('facilitator', north)).teams.map((each) => each.stands);
    expect(await stands()).toEqual(['in', 'out']);

    await send('facilitator', north, 'programme/invite', { invitedTeamId: south });
    expect(await stands()).toEqual(['in', 'asked']);
    await handOver();
    expect((await programme('ruth', south)).invitations).toHaveLength(1);
    expect(await stands()).toEqual(['in', 'asked']);
  });

  test('asks nobody any more once its steward took that back', async () => {
    await setUp();
    expect((await programme('ruth', south)).invitations).toHaveLength(1);

    await send('facilitator', north, 'programme/take-back', { invitedTeamId: south });

    expect((await programme('ruth', south)).invitations).toEqual([]);
  });

  test('writes one document each time, and its hand-over the other', async () => {
    const counting = await count();
    const programmeId = await setUp();
    counting.reset();

    await send('ruth', south, 'programme/join', { programmeId });

    expect(counting.counts).toMatchObject({ replace: 1, create: 0, replaceAndCreate: 0 });
  });
});
