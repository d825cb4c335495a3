/** Whoever answers for a council is often in none of its teams: named all the same, and let into the blueprint alone (P32). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ProgrammePeopleView } from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { Me } from '../../../../shared/contracts/api/me.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { relayProgramme } from '../../../../shared/use-cases/notifications/relay-programme.ts';
import { askToBeForgotten } from '../../../../shared/use-cases/people-data/forget-person.ts';
import { loadMyData } from '../../../../shared/use-cases/people-data/load-my-data.ts';
import { endTeam } from '../../../../shared/use-cases/retention/end-team.ts';
import { claimDue } from '../../../../shared/use-cases/storage/claim-due.ts';
import {
  personType,
  programmeType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { programmePlace, storeBlueprint } from '../../../support/build-blueprint.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

const { tenantId, programmeId } = programmePlace;
const params = { programmeId };
const grace = { id: 'c0ffee00-0000-4000-8000-000000000107', name: 'Grace Obi' };
const otherId = 'c0ffee00-0000-4000-8000-000000000108';
const team = { tenantId, teamId: 'team-north' };
const toKnow = { tenantId, personId: grace.id };

let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function post(name: string, body: object, who: { id: string; name: string }) {
  const answer = await api.call(`post /api/programmes/:programmeId/${name}`, {
    ...{ params, body, ...as(who) },
  });
  return { status: answer.status, body: answer.body as unknown };
}

function name(overrides: object = {}, who: { id: string; name: string } = members.supervisor) {
  const body = { person: grace.id, personName: grace.name, role: 'leader', ...overrides };
  return post(
    'people/name',
    { commandId: `name-outside-${JSON.stringify(overrides)}`, ...body },
    who,
  );
}

function unname(role = 'leader') {
  const body = { commandId: `unname-${role}`, person: grace.id, role };
  return post('people/unname', body, members.supervisor);
}

/** As the server does by itself when it looks for what is due. */
async function handOver() {
  const due = unwrap(await claimDue(programmeType, { owner: 'test', limit: 10 }, api.deps));
  for (const each of due) unwrap(await relayProgramme(each().doc, api.deps));
}

async function me() {
  const { status, body } = await api.call('get /api/me', as(grace));
  return status === 200 ? Me.strict().parse(body) : status;
}

const read = async (what: string, who: { id: string; name: string } = grace) =>
  (await api.call(`get /api/programmes/:programmeId/${what}`, { params, ...as(who) })).status;

test('a director in none of the teams is named, finds the blueprint, and signs it', async () => {
  expect(await me()).toBe(403);
  expect(await name()).toMatchObject({ status: 200 });
  await handOver();

  expect(await me()).toMatchObject({
    ...{ name: grace.name, teams: [], usualTeamId: null },
    programmes: [{ id: programmeId, standings: ['leader'], role: null }],
  });
  for (const what of ['blueprint', 'editions', 'people', 'blueprint.docx'])
    expect([what, await read(what)]).toEqual([what, 200]);
  await storeBlueprint(api.deps.store);
  await post('editions/make', { commandId: 'make-edition-1' }, members.supervisor);
  const signing = { commandId: 'sign-edition-1', n: 1, signedAs: 'Director', signedWords: '' };
  expect(await post('editions/sign', signing, grace)).toMatchObject({
    ...{ status: 200, body: { editions: [{ signatures: [{ name: grace.name }] }] } },
  });
});

test('they see nothing of the teams, and do nothing they were not named for', async () => {
  await name();
  await handOver();

  for (const place of ['board', 'gathered', 'evidence', 'sense', 'programme', 'team'])
    expect([
      place,
      (
        await api.call(`get /api/teams/:teamId${place === 'team' ? '' : `/${place}`}`, {
          ...as(grace),
        })
      ).status,
    ]).toEqual([place, 403]);
  expect(await name({ person: otherId, personName: 'Some Body' }, grace)).toMatchObject({
    status: 403,
  });
});

test('everybody reads that they are in none of the teams', async () => {
  await name();

  const { body } = await api.call('get /api/programmes/:programmeId/people', { params });
  expect(ProgrammePeopleView.strict().parse(JSON.parse(String(body))).people).toEqual([
    { ...grace, role: 'leader', isOutside: true },
  ]);
});

test('somebody of a team is named as one of it, whatever name comes with them', async () => {
  const { id, name: called } = members.leader;
  await name({ person: id, personName: 'Somebody else' });
  const programme = unwrap(await repository.read(api.deps.store, programmeType, programmePlace));

  expect(programme.people).toEqual([{ id, name: called, role: 'leader' }]);
  expect(programme.unlisted).toEqual([]);
});

test.each([
  ['no name', { personName: '  ' }, 'person'],
  ['a name that is too long', { personName: 'x'.repeat(81) }, 'personName'],
  ['no id', { person: 'Grace Obi' }, 'person'],
  ['half an id', { person: 'c0ffee00-0000-4000-8000' }, 'person'],
])('with %s nobody is named', async (_, overrides, field) => {
  expect(await name(overrides)).toMatchObject({
    ...{ status: 422, body: { error: { fields: { [field]: expect.anything() } } } },
  });
  expect(await read('people')).toBe(403);
});

test('an id is read as it is copied, in capitals and with what stands around it', async () => {
  await name({ person: ` ${grace.id.toUpperCase()}\n` });

  expect(await read('blueprint')).toBe(200);
});

test('whoever was named out of a team and has left it is named again without one', async () => {
  const among = (isIn: boolean) =>
    repository.change(api.deps.store, teamType, team, (current) => {
      const others = current.members.filter(({ id }) => id !== grace.id);
      return ok({ ...current, members: [...others, ...(isIn ? [{ ...grace, role }] : [])] });
    });
  const role = 'leader' as const;
  unwrap(await among(true));
  await name();
  unwrap(await among(false));
  expect(await read('blueprint')).toBe(403);

  await name({ personName: 'Grace  Obi ' });
  expect(await read('blueprint')).toBe(200);
});

test('once the name is taken off they are let in nowhere, and are let go of like somebody who left', async () => {
  await name();
  await handOver();
  await unname();

  expect(await read('blueprint')).toBe(403);
  await handOver();
  expect(await me()).toBe(403);
  expect(unwrap(await repository.read(api.deps.store, personType, toKnow))).toMatchObject({
    ...{ programmes: [], leftAt: api.deps.clock.now(), lookAt: api.deps.clock.now() },
  });
});

test('a server that dies before it is handed over names them all the same, once', async () => {
  await name();
  await name({ role: 'steward' });
  await handOver();
  await handOver();

  const person = unwrap(await repository.read(api.deps.store, personType, toKnow));
  expect(person.programmes).toEqual([{ id: programmeId, name: expect.any(String) }]);
  const programme = unwrap(await repository.read(api.deps.store, programmeType, programmePlace));
  expect(programme.unlisted).toEqual([]);
});

test('what is kept of them is shown to them, and is taken out when they ask to be forgotten', async () => {
  await name();
  await handOver();
  const actor = { ...grace, tenantId };
  const shown = unwrap(await loadMyData(actor, api.deps));

  expect([shown.teams, shown.programmes]).toEqual([[], [expect.any(String)]]);
  expect(shown.found.map(({ type }) => type)).toEqual(['programme']);
  expect(shown.own.map(({ type }) => type)).toContain('person');

  unwrap(await askToBeForgotten(actor, api.deps));
  const programme = unwrap(await repository.read(api.deps.store, programmeType, programmePlace));
  expect(JSON.stringify(programme)).not.toMatch(/grace|c0ffee00/i);
  expect(await me()).toBe(403);
});

test('when all that the teams have goes, what is kept of them goes with it', async () => {
  await name();
  await handOver();
  unwrap(await endTeam(unwrap(await repository.read(api.deps.store, teamType, team)), api.deps));

  expect(unwrap(await repository.read(api.deps.store, personType, toKnow)).programmes).toEqual([]);
});

test('whoever joins a team later is in it as well, and stays what they were named for', async () => {
  await name();
  await handOver();
  const role = 'practitioner' as const;
  unwrap(
    await repository.change(api.deps.store, teamType, team, (current) =>
      ok({ ...current, members: [...current.members, { ...grace, role }] }),
    ),
  );

  expect(await read('blueprint')).toBe(200);
});
