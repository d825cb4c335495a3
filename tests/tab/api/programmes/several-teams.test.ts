/** A programme of several teams: asked by a steward, joined by each team for itself, and made sense of together (P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import { LeftBehindView } from '../../../../shared/contracts/api/blueprint/left-behind.ts';
import { EvidenceView, SenseView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import { Me } from '../../../../shared/contracts/api/me.ts';
import { ProgrammeView } from '../../../../shared/contracts/api/programme.ts';
import type {
  TeamCommand,
  TeamCommandName,
} from '../../../../shared/contracts/api/team-commands.ts';
import { mayInProgramme } from '../../../../shared/domain/programme/permissions.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { relayProgramme } from '../../../../shared/use-cases/notifications/relay-programme.ts';
import { claimDue } from '../../../../shared/use-cases/storage/claim-due.ts';
import {
  changeType,
  mailboxType,
  programmeType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';
import {
  storeAmbition,
  storeChange,
  storePerson,
  storeTeam,
} from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { type CountingStore, countStore } from '../../../support/counting-store.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

const { practitioner, supervisor, facilitator, leader } = members;
const ruth = { id: 'ruth', name: 'Ruth Okafor', role: 'supervisor' as const };
const sam = { id: 'sam', name: 'Sam Kaye', role: 'practitioner' as const };
const everybody = { practitioner, supervisor, facilitator, leader, ruth, sam };
type Who = keyof typeof everybody;

const north = 'team-north';
const south = 'team-south';

let api: TestApi;
let pressed = 0;

/** Marcus and Helen are in both teams; Priya and Amara in the first alone, Ruth and Sam in the other. */
beforeEach(async () => {
  api = buildApi();
  await prepare();
});

afterEach(() => api.deps.store.close());

async function prepare() {
  const { store } = api.deps;
  await storeTeam(store, { id: north, name: 'North' });
  await storeTeam(store, { id: south, name: 'South', members: [ruth, sam, facilitator, leader] });
  for (const [teamId, author] of [
    [north, practitioner],
    [south, sam],
  ] as const)
    await storeChange(store, {
      ...{ id: `change-${teamId}`, teamId, number: 1, stage: 'grow', author },
      title: `A change of ${teamId}`,
      learning: { ...noLearning, ...fullLearning, decision: 'keep' },
    });
}

async function send<Name extends TeamCommandName>(
  who: Who,
  teamId: string,
  name: Name,
  body: Omit<TeamCommand<Name>, 'commandId'>,
  commandId = `pressed-${++pressed}`,
) {
  const { id, name: called } = everybody[who];
  const answer = await api.call(`post /api/teams/:teamId/${name}`, {
    ...{ body: { ...body, commandId }, params: { teamId } },
    ...as({ id, name: called }),
  });
  return { status: answer.status, body: answer.body as unknown };
}

async function read(who: Who, place: string, params: Record<string, string>): Promise<unknown> {
  const answer = await api.call(`get ${place}`, { params, ...as(everybody[who]) });
  return answer.status === 200 ? JSON.parse(String(answer.body)) : answer.status;
}

const programme = async (who: Who, teamId: string) =>
  ProgrammeView.strict().parse(await read(who, '/api/teams/:teamId/programme', { teamId }));

/** As the server does by itself when it looks for what is due. */
async function handOver() {
  const due = unwrap(await claimDue(programmeType, { owner: 'test', limit: 10 }, api.deps));
  for (const each of due) {
    const { doc } = each();
    unwrap(await relayProgramme(doc, api.deps));
  }
}

/** Set up by Marcus for the first team, which joins, and the other is asked. */
async function setUp() {
  await send('facilitator', north, 'programme/set-up', { programmeName: 'Elmshire' });
  await handOver();
  const [asked] = (await programme('supervisor', north)).invitations;
  const programmeId = asked?.programmeId ?? '';
  await send('supervisor', north, 'programme/join', { programmeId });
  await send('facilitator', north, 'programme/invite', { invitedTeamId: south });
  await handOver();
  return programmeId;
}

async function setUpBoth() {
  const programmeId = await setUp();
  await send('ruth', south, 'programme/join', { programmeId });
  return programmeId;
}

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
      { programmeId: expect.any(String), name: 'Elmshire', by: 'Marcus Bell' },
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
    const { store } = api.deps;
    await repository.change(
      store,
      programmeType,
      { tenantId: testTenant, programmeId },
      (each) => ({
        ...{ ok: true },
        value: { ...each, people: [...each.people, { ...supervisor, role: 'steward' as const }] },
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
      { programmeId, name: 'Elmshire', by: 'Marcus Bell' },
    ]);
    const key = { tenantId: testTenant, programmeId };
    const stored = unwrap(await repository.read(api.deps.store, programmeType, key));
    expect(stored.teams.map(({ isTold }) => isTold)).toEqual([true, true]);
    const untold = stored.teams.map((team) => ({ ...team, isTold: false }));
    unwrap(await relayProgramme({ ...stored, teams: untold }, api.deps));
    expect((await programme('sam', south)).invitations).toHaveLength(1);
    const lead = { tenantId: testTenant, personId: ruth.id };
    const { waiting } = unwrap(await repository.read(api.deps.store, mailboxType, lead));
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
    await api.deps.store.close();
    let counting: CountingStore | undefined;
    api = buildApi((store) => {
      counting = countStore(store);
      return counting;
    });
    await prepare();
    const programmeId = await setUp();
    counting?.reset();

    await send('ruth', south, 'programme/join', { programmeId });

    expect(counting?.counts).toMatchObject({ replace: 1, create: 0, replaceAndCreate: 0 });
  });
});

describe('teams that are in one together', () => {
  test('stand in it for everybody in them, and each person by what they are', async () => {
    const programmeId = await setUpBoth();
    const standings = async (who: Who, teams: readonly string[]) => {
      const refs = teams.map((id) => ({ id, name: id }));
      await storePerson(api.deps.store, { ...everybody[who], teams: refs });
      const me = Me.parse((await api.call('get /api/me', as(everybody[who]))).body);
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

    expect((await send('ruth', south, 'evidence/withhold', { itemId, isOut: true })).status).toBe(
      404,
    );
    await send('practitioner', north, 'evidence/withhold', { itemId, isOut: true });
    expect((await send('ruth', south, 'evidence/withhold', { itemId, isOut: false })).status).toBe(
      404,
    );

    const view = await read('sam', '/api/teams/:teamId/evidence', { teamId: south });
    expect(EvidenceView.parse(view)).toMatchObject({ withheld: [itemId] });
  });

  test('read one blueprint, with what each of them changed, as soon as it is changed', async () => {
    const programmeId = await setUpBoth();
    const place = '/api/programmes/:programmeId/blueprint';
    const blueprint = async (who: Who) =>
      BlueprintView.parse(await read(who, place, { programmeId }));

    expect(await blueprint('sam')).toMatchObject({
      ...{ name: 'Elmshire', teams: ['North', 'South'], how: { logged: 2 } },
    });
    await storeChange(api.deps.store, { id: 'another', teamId: south, number: 2, author: sam });
    expect(await blueprint('practitioner')).toMatchObject({ how: { logged: 3 } });
    expect(await read('sam', place, { programmeId: 'programme-other' })).toBe(403);
  });

  test('have a vision once they chose one, as it was then, and until then none', async () => {
    const programmeId = await setUpBoth();
    const by = { id: ruth.id, name: ruth.name };
    const visionOf = (words: string) => ({ vision: { vision: words, by, version: 1 } });
    await storeAmbition(api.deps.store, { teamId: north, ...visionOf('One person who stays') });
    await storeAmbition(api.deps.store, { teamId: south, ...visionOf('Nobody waits for a yes') });
    const place = '/api/programmes/:programmeId/blueprint';
    const blueprint = async () => BlueprintView.parse(await read('sam', place, { programmeId }));
    const choose = (vision: string, version: number) =>
      api.call('post /api/programmes/:programmeId/vision/choose', {
        body: { commandId: `pressed-${++pressed}`, vision, version },
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
    expect(unwrap(await repository.read(api.deps.store, teamType, key))).toMatchObject({
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
});

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
    const { store } = api.deps;
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

    const answer = await api.call('post /api/teams/:teamId/left-behind/take-out', {
      body: { commandId: 'pressed-by-kay', programmeId, round: 1, itemIds: [mine] },
      ...{ params: { teamId: south }, ...as(who) },
    });

    expect(answer.status).toBe(status);
    const isThere = (await there()).items.some(({ id }) => id === mine);
    expect(isThere).toBe(status === 403);
  });

  test('is offered to whoever logged the change as far as it is theirs', async () => {
    await api.deps.store.close();
    api = buildApi();
    await prepare();
    const another = { ...noLearning, ...fullLearning, decision: 'keep' as const };
    await storeChange(api.deps.store, {
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

  test('is taken out in one write', async () => {
    await api.deps.store.close();
    let counting: CountingStore | undefined;
    api = buildApi((store) => {
      counting = countStore(store);
      return counting;
    });
    await prepare();
    const programmeId = await leave();
    counting?.reset();

    await take('ruth', programmeId);

    expect(counting?.counts).toMatchObject({ replace: 1, create: 0, replaceAndCreate: 0 });
  });
});
