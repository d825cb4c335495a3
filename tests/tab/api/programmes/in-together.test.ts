/** Teams that are in a programme together: who stands in it, what they put in, sort and read, and leaving it (P32). */
import { describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import { GatheredView } from '../../../../shared/contracts/api/blueprint/gathered.ts';
import { EvidenceView, SenseView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import { Me } from '../../../../shared/contracts/api/me.ts';
import { teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';
import { storeAmbition, storeChange, storePerson } from '../../../support/build-stored.ts';
import { as } from '../build-api.ts';
import { everybody, north, openTwoTeams, ruth, sam, south, type Who } from './two-teams.ts';

const { call, deps, press, programme, read, send, setUpBoth } = openTwoTeams();

describe('teams that are in one together', () => {
  test('stand in it for everybody in them, and each person by what they are', async () => {
    const programmeId = await setUpBoth();
    const standings = async (who: Who, teams: readonly string[]) => {
      const refs = teams.map((id) => ({ id, name: id }));
      await storePerson(deps().store, { ...everybody[who], teams: refs });
      const me = Me.parse((await call('get /api/me', as(everybody[who]))).body);
      expect(me.teams.map((team) => team.programmeId)).toEqual(teams.map(() => programmeId));
      return me.programmes.map(({ name, ...each }) => [name, ...each.standings]);
    };

    expect(await standings('facilitator', [north, south])).toEqual([
      ['Elmshire', 'member', 'steward'],
    ]);
    expect(await standings('sam', [south])).toEqual([['Elmshire', 'member']]);
    expect(await standings('supervisor', [north])).toEqual([['Elmshire', 'member']]);
  });

  test('put in what is theirs, each for itself, and sort it on one wall', async () => {
    await setUpBoth();
    expect((await send('supervisor', south, 'evidence/put-in', {})).status).toBe(403);
    await send('supervisor', north, 'evidence/put-in', {});
    await send('ruth', south, 'evidence/put-in', {});

    const evidence = EvidenceView.parse(
      await read('sam', '/api/teams/:teamId/evidence', { teamId: south }),
    );
    expect([...new Set(evidence.items.map(({ team }) => team))]).toEqual(['North', 'South']);
    const item = evidence.items.find(({ team }) => team === 'North')?.id ?? '';

    await send('sam', south, 'sense/place', { itemId: item, side: 'enabler' });

    const sense = await read('practitioner', '/api/teams/:teamId/sense', { teamId: north });
    expect(SenseView.parse(sense).placed).toEqual([
      { itemId: item, side: 'enabler', themeId: null },
    ]);
  });

  test('leave out only what is their own', async () => {
    await setUpBoth();
    await send('supervisor', north, 'evidence/put-in', {});
    const itemId = `learned ${north} change-${north} 1`;

    expect((await send('ruth', south, 'gathered/withhold', { itemId, isOut: true })).status).toBe(
      404,
    );
    await send('practitioner', north, 'gathered/withhold', { itemId, isOut: true });
    expect((await send('ruth', south, 'gathered/withhold', { itemId, isOut: false })).status).toBe(
      404,
    );

    const views = [
      await read('sam', '/api/teams/:teamId/evidence', { teamId: south }),
      await read('sam', '/api/teams/:teamId/gathered', { teamId: south }),
    ];
    expect(JSON.stringify(views)).not.toContain(itemId);
    const own = await read('leader', '/api/teams/:teamId/gathered', { teamId: north });
    expect(GatheredView.parse(own).leftOut).toMatchObject({ all: [itemId], byAuthor: [itemId] });
  });

  test('read one blueprint, with what each of them changed, as soon as it is changed', async () => {
    const programmeId = await setUpBoth();
    const place = '/api/programmes/:programmeId/blueprint';
    const blueprint = async (who: Who) =>
      BlueprintView.parse(await read(who, place, { programmeId }));

    expect(await blueprint('sam')).toMatchObject({
      ...{ name: 'Elmshire', teams: [], how: { weeks: 0, workshops: [], logged: 0, kept: 0 } },
    });
    await send('supervisor', north, 'evidence/put-in', {});
    await send('ruth', south, 'evidence/put-in', {});
    expect(await blueprint('sam')).toMatchObject({
      ...{ name: 'Elmshire', teams: ['North', 'South'], how: { logged: 2 } },
    });
    await storeChange(deps().store, { id: 'another', teamId: south, number: 2, author: sam });
    expect(await blueprint('practitioner')).toMatchObject({ how: { logged: 3 } });
    expect(await read('sam', place, { programmeId: 'programme-other' })).toBe(403);
  });

  test('are counted where something of theirs is in, in whichever round', async () => {
    const programmeId = await setUpBoth();
    const place = '/api/programmes/:programmeId/blueprint';
    const made = async () => {
      const { teams, how } = BlueprintView.parse(await read('sam', place, { programmeId }));
      return { teams, logged: how.logged, kept: how.kept };
    };
    await send('supervisor', north, 'evidence/put-in', {});
    await send('ruth', south, 'evidence/put-in', {});
    expect(await made()).toEqual({ teams: ['North', 'South'], logged: 2, kept: 2 });

    const view = EvidenceView.parse(
      await read('sam', '/api/teams/:teamId/evidence', { teamId: south }),
    );
    for (const { id } of view.items.filter(({ team }) => team === 'South'))
      await send('ruth', south, 'gathered/withhold', { itemId: id, isOut: true });
    await send('ruth', south, 'evidence/put-in', {});

    expect(await made()).toEqual({ teams: ['North'], logged: 1, kept: 1 });
    await send('facilitator', north, 'evidence/begin-round', { round: 1 });
    expect(await made()).toEqual({ teams: ['North'], logged: 1, kept: 1 });
  });

  test('have a vision once they chose one, as it was then, and none until then and once it is taken back', async () => {
    const programmeId = await setUpBoth();
    const by = { id: ruth.id, name: ruth.name };
    const visionOf = (words: string) => ({ vision: { vision: words, by, version: 1 } });
    await storeAmbition(deps().store, { teamId: north, ...visionOf('One person who stays') });
    await storeAmbition(deps().store, { teamId: south, ...visionOf('Nobody waits for a yes') });
    const place = '/api/programmes/:programmeId/blueprint';
    const blueprint = async () => BlueprintView.parse(await read('sam', place, { programmeId }));
    const choose = (vision: string, version: number) =>
      call('post /api/programmes/:programmeId/vision/choose', {
        body: { commandId: press(), vision, version },
        ...{ params: { programmeId }, ...as(everybody.sam) },
      });

    expect(await blueprint()).toMatchObject({
      vision: null,
      visions: {
        version: 0,
        ofTeams: [
          { team: 'North', vision: 'One person who stays' },
          { team: 'South', vision: 'Nobody waits for a yes' },
        ],
      },
    });
    expect((await choose('Nobody waits for a yes', 0)).status).toBe(200);
    expect((await choose('One person who stays', 0)).status).toBe(409);
    expect((await choose('', 1)).status).toBe(422);

    expect(await blueprint()).toMatchObject({
      ...{ vision: 'Nobody waits for a yes', visions: { version: 1 } },
    });

    const takeBack = (version: number) =>
      call('post /api/programmes/:programmeId/vision/take-back', {
        body: { commandId: press(), version },
        ...{ params: { programmeId }, ...as(everybody.sam) },
      });
    expect((await takeBack(0)).status).toBe(409);
    expect((await takeBack(1)).status).toBe(200);

    expect(await blueprint()).toMatchObject({ vision: null, visions: { version: 2 } });
    expect((await choose('One person who stays', 1)).status).toBe(409);
    expect((await choose('One person who stays', 2)).status).toBe(200);
  });

  test('are in it no more once they leave, and what they put in stays', async () => {
    const programmeId = await setUpBoth();
    await send('ruth', south, 'evidence/put-in', {});

    expect((await send('sam', south, 'programme/leave', { programmeId })).status).toBe(403);
    await send('ruth', south, 'programme/leave', { programmeId });

    const place = '/api/programmes/:programmeId/blueprint';
    expect(await read('sam', place, { programmeId })).toBe(403);
    const mine = await read('sam', '/api/teams/:teamId/evidence', { teamId: south });
    expect(EvidenceView.parse(mine).items).toEqual([]);
    const theirs = await read('practitioner', '/api/teams/:teamId/evidence', { teamId: north });
    expect(EvidenceView.parse(theirs).items).not.toEqual([]);
    const key = { tenantId: testTenant, teamId: south };
    expect(unwrap(await repository.read(deps().store, teamType, key))).toMatchObject({
      ...{ programmeId: null, leftProgrammes: [programmeId] },
    });
  });

  test('are in it no more once nobody asks them, though they did not say so', async () => {
    const programmeId = await setUpBoth();

    await send('facilitator', north, 'programme/take-back', { invitedTeamId: south });

    expect(await read('sam', '/api/programmes/:programmeId/blueprint', { programmeId })).toBe(403);
    expect((await programme('sam', south)).programmeId).toBe('team-team-south');
    expect((await send('sam', south, 'sense/place', { itemId: 'x', side: null })).status).toBe(200);
    const sense = await read('practitioner', '/api/teams/:teamId/sense', { teamId: north });
    expect(SenseView.parse(sense).placed).toEqual([]);
  });

  test('leave it to whoever was named without a team, who goes on saying what helped', async () => {
    const programmeId = await setUpBoth();
    const grace = { id: 'c0ffee00-0000-4000-8000-000000000107', name: 'Grace Obi' };
    const post = (what: string, body: object, who: { id: string; name: string }) =>
      call(`post /api/programmes/:programmeId/${what}`, {
        ...{ params: { programmeId }, ...as(who), body: { commandId: press(), ...body } },
      });
    const naming = { person: grace.id, personName: grace.name, role: 'leader' };
    expect((await post('people/name', naming, everybody.facilitator)).status).toBe(200);
    await send('ruth', south, 'programme/leave', { programmeId });
    await send('supervisor', north, 'programme/leave', { programmeId });

    const say = { reflection: 'One person to ask', hint: 'enabler', keep: 'by-name' };
    const { status, body } = await post('reflections/say', say, grace);

    expect({ status, body }).toMatchObject({
      ...{ status: 200, body: { reflections: [{ words: say.reflection, by: grace.name }] } },
    });
  });
});
