/** What people are asked, told and forgotten by reaches the programmes their teams are or were in (P22, P32). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { noProgramme, type Programme } from '../../../../shared/domain/programme/programme.ts';
import { withNaming } from '../../../../shared/domain/programme/tell-people.ts';
import { ok } from '../../../../shared/domain/result.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { forgetInTeam } from '../../../../shared/use-cases/people-data/forget-in-team.ts';
import { loadMyData } from '../../../../shared/use-cases/people-data/load-my-data.ts';
import {
  decideNameLeft,
  loadNamesLeft,
} from '../../../../shared/use-cases/people-data/names-left.ts';
import { endTeam } from '../../../../shared/use-cases/retention/end-team.ts';
import {
  blueprintType,
  experimentType,
  programmeType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { buildBlueprint, buildExperiment, drawnUp } from '../../../support/build-blueprint.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';
import { buildActor, testTenant } from '../../../support/build-person.ts';
import { storePerson, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const { leader, supervisor } = members;
const sam = { id: 'sam', name: 'Sam Kaye', role: 'supervisor' as const };
const place = { tenantId: testTenant, programmeId: 'programme-elmshire' };
const north = { tenantId: testTenant, teamId: 'team-north' };
const at = '2026-11-20T10:00:00.000Z';

let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

/** Two teams in one, of which Helen leads; she is in the first alone, and said what she would do. */
async function together(overrides: Partial<Team> = {}) {
  const { store } = deps;
  const joined = { programmeId: place.programmeId };
  const first = await storeTeam(store, { ...joined, ...overrides });
  await storeTeam(store, { ...joined, id: 'team-south', name: 'South', members: [sam] });
  const by = { id: sam.id, name: sam.name };
  const { id, name } = leader;
  const telling = { to: id, what: 'leader', teamId: 'team-north' } as const;
  const { peopleOutbox } = withNaming(noProgramme(place), telling, { id: 'name', by, at });
  const programme: Programme = {
    ...{ id: 'programme', ...place, name: 'Elmshire' },
    teams: ['team-north', 'team-south'].map((teamId) => ({
      ...{ id: teamId, name: teamId, by, at, isTold: true },
    })),
    people: [{ id, name, role: 'leader' }],
    ...{ round: 1, version: 1, history: [], appliedCommands: [], peopleOutbox },
    ...{ unlisted: [], packToldIn: 0, packCompleteToldIn: 0 },
  };
  unwrap(await repository.createOnce(store, programmeType, programme));
  const commitment = { words: 'I move the money.', by: { id, name }, at };
  const pillars = [{ ...drawnUp, commitment, different: `${name} asks again` }];
  const blueprint = { ...buildBlueprint({ pillars }), ...place };
  unwrap(await repository.createOnce(store, blueprintType, blueprint));
  const experiment = { ...buildExperiment({ owner: { id, name } }), ...place };
  unwrap(await repository.createOnce(store, experimentType, experiment));
  return first;
}

const key = { ...place, experimentId: 'experiment-1' };
const readBlueprint = async () => unwrap(await repository.read(deps.store, blueprintType, place));
const readProgramme = () => repository.read(deps.store, programmeType, place);

test.each([
  ['is in', {}],
  ['has left', { programmeId: null, leftProgrammes: [place.programmeId] }],
] as const)('somebody is forgotten in a programme their team %s', async (_, overrides) => {
  await together(overrides);

  unwrap(await forgetInTeam(north, leader, deps));

  expect(unwrap(await readProgramme())).toMatchObject({ people: [], peopleOutbox: [] });
  expect((await readBlueprint()).pillars[0]?.commitment?.by.name).toBe(deps.formerColleague);
  expect(unwrap(await repository.read(deps.store, experimentType, key)).owner).toBeNull();
});

test('words that name them there are listed for the leads of the team they were in, who take the name out', async () => {
  await together();
  unwrap(await forgetInTeam(north, leader, deps));

  const lead = buildActor(supervisor);
  const [left] = unwrap(await loadNamesLeft(north.teamId, lead, deps));
  expect(left?.words).toEqual([`${leader.name} asks again`]);
  const decided = { id: left?.id ?? '', words: left?.words[0] ?? '', keep: false };
  expect(unwrap(await decideNameLeft(north.teamId, decided, lead, deps))).toEqual([]);

  expect((await readBlueprint()).pillars[0]?.different).not.toContain(leader.name);
});

test('what is kept about them there is shown them once, however many of their teams are in it', async () => {
  await together();
  await repository.change(deps.store, teamType, { ...north, teamId: 'team-south' }, (team) =>
    ok({ ...team, members: [...team.members, leader] }),
  );
  const teams = ['team-north', 'team-south'].map((id) => ({ id, name: id }));
  await storePerson(deps.store, { ...leader, teams });

  const { found } = unwrap(await loadMyData(buildActor(leader), deps));

  const there = found.filter(({ type }) => ['programme', 'blueprint', 'experiment'].includes(type));
  expect(there.map(({ type }) => type)).toEqual(['programme', 'blueprint', 'experiment']);
});

test('when all a team has goes, the others keep the programme, without people who are in none of them', async () => {
  const team = await together();

  unwrap(await endTeam(team, deps));

  expect(unwrap(await readProgramme()).people).toEqual([]);
  expect((await readBlueprint()).pillars[0]?.commitment?.words).toBe('I move the money.');
  expect(unwrap(await readProgramme()).teams[0]?.by).toEqual({ id: sam.id, name: sam.name });
});

test('with the last of its teams the programme goes too', async () => {
  const team = await together();
  const south = unwrap(
    await repository.read(deps.store, teamType, { ...north, teamId: 'team-south' }),
  );

  unwrap(await endTeam(team, deps));
  unwrap(await endTeam(south, deps));

  expect(await readProgramme()).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  expect((await repository.read(deps.store, blueprintType, place)).ok).toBe(false);
  expect((await repository.read(deps.store, experimentType, key)).ok).toBe(false);
});
