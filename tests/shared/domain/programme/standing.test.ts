/** What somebody is in a programme: by being in one of its teams, and by being named (P32). */
import { expect, test } from '@jest/globals';
import {
  namePerson,
  unnamePerson,
  withListed,
} from '../../../../shared/domain/programme/name-people.ts';
import { noProgramme, programmeLimits } from '../../../../shared/domain/programme/programme.ts';
import { countPeople, standsIn } from '../../../../shared/domain/programme/standing.ts';
import { programmePlace } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const alone = noProgramme(programmePlace);
const ofSeveral = { ...alone, programmeId: 'elmshire' };
const { practitioner, supervisor, facilitator, leader } = members;

const named = (person: (typeof alone.people)[number]) => ({ ...alone, people: [person] });

test.each([
  ['a practitioner', practitioner, ['member']],
  ['a supervisor', supervisor, ['member', 'steward']],
  ['a facilitator', facilitator, ['member', 'steward']],
  ['a leader of the team', leader, ['member']],
] as const)('in a team by itself %s is as much', (_, { id, role }, expected) => {
  expect(standsIn(alone, { teams: [buildTeam()] }, id)).toEqual({ standings: expected, role });
});

test('once somebody is named to look after it, the team’s leads do not any more', () => {
  const programme = named({ ...practitioner, role: 'steward' });

  expect(standsIn(programme, { teams: [buildTeam()] }, practitioner.id).standings).toEqual([
    'member',
    'steward',
  ]);
  expect(standsIn(programme, { teams: [buildTeam()] }, supervisor.id).standings).toEqual([
    'member',
  ]);
});

test('somebody who is named to answer for the council leaves looking after it to the leads', () => {
  const programme = named({ ...leader, role: 'leader' });

  expect(standsIn(programme, { teams: [buildTeam()] }, leader.id).standings).toEqual([
    'member',
    'leader',
  ]);
  expect(standsIn(programme, { teams: [buildTeam()] }, supervisor.id).standings).toContain(
    'steward',
  );
});

test('in a programme of several teams its teams’ leads look after it while nobody who was named is in them', () => {
  const left = { id: 'noor', name: 'Noor Haddad', role: 'steward' as const };
  const programme = { ...ofSeveral, people: [left] };

  expect(standsIn(programme, { teams: [buildTeam()] }, supervisor.id).standings).toEqual([
    'member',
    'steward',
  ]);
});

test('whoever is in none of several teams is nobody there, whatever they were named for', () => {
  const people = [{ id: 'noor', name: 'Noor Haddad', role: 'leader' as const }];
  const programme = { ...ofSeveral, people };

  expect(standsIn(programme, { teams: [buildTeam()] }, 'noor')).toEqual({
    standings: [],
    role: null,
  });
});

test('of a team that was only asked, those who were named are in, and nobody else', () => {
  const programme = { ...ofSeveral, people: [{ ...leader, role: 'leader' as const }] };
  const around = { teams: [], asked: [buildTeam()] };

  expect(standsIn(programme, around, leader.id)).toEqual({ standings: ['leader'], role: null });
  expect(standsIn(programme, around, supervisor.id)).toEqual({ standings: [], role: null });
});

test.each([
  ['who has left it', buildTeam({ members: [supervisor] })],
  ['whose team is deleted', buildTeam({ status: 'deleted' })],
  ['whose team has the app no more', buildTeam({ hasApp: false })],
])('in a team by itself somebody named %s is nobody', (_, team) => {
  const programme = named({ ...leader, role: 'leader' });

  expect(standsIn(programme, { teams: [team] }, leader.id)).toEqual({ standings: [], role: null });
});

test('somebody is named once, however often, and is unnamed again', () => {
  const naming = { person: leader, role: 'leader', teamId: 'team-north' } as const;
  const once = unwrap(namePerson(alone, naming, buildCommand({ id: 'name-1' })));
  const twice = unwrap(namePerson(once, naming, buildCommand({ id: 'name-2' })));
  const left = { personId: leader.id, role: 'leader' } as const;
  const none = unwrap(unnamePerson(twice, left, buildCommand({ id: 'unname-1' })));

  expect(once.people).toEqual([{ id: leader.id, name: leader.name, role: 'leader' }]);
  expect(twice).toBe(once);
  expect(none.people).toEqual([]);
  expect(none.history.map(({ did }) => did)).toEqual(['named', 'unnamed']);
  expect(unwrap(unnamePerson(none, left, buildCommand({ id: 'unname-2' })))).toBe(none);
});

test('of several teams somebody looks after it always, and a team by itself needs nobody to', () => {
  const steward = { personId: supervisor.id, role: 'steward' } as const;
  const named = [{ id: supervisor.id, name: supervisor.name, role: 'steward' as const }];
  const command = buildCommand({ id: 'unname-1' });

  expect(unwrapError(unnamePerson({ ...ofSeveral, people: named }, steward, command))).toEqual({
    kind: 'no-such-move',
  });
  expect(unwrap(unnamePerson({ ...alone, people: named }, steward, command)).people).toEqual([]);
});

test('nobody names themselves to answer for the council, and whoever looks after it may name themselves for that', () => {
  const by = { id: supervisor.id, name: supervisor.name };
  const command = buildCommand({ id: 'name-1', by });

  expect(
    unwrapError(namePerson(alone, { person: by, role: 'leader', teamId: 'team-north' }, command)),
  ).toEqual({
    ...{ kind: 'invalid', problems: [{ field: 'person', problem: 'yourself' }] },
  });
  expect(
    unwrap(namePerson(alone, { person: by, role: 'steward', teamId: 'team-north' }, command))
      .people,
  ).toEqual([{ ...by, role: 'steward' }]);
});

test('whoever is named without being in a team stands by that alone, until it is taken off', () => {
  const grace = { id: 'grace', name: 'Grace Obi' };
  const naming = { person: grace, teamId: null, called: 'Elmshire' } as const;
  const steward = unwrap(
    namePerson(alone, { ...naming, role: 'steward' }, buildCommand({ id: '1' })),
  );
  const both = unwrap(
    namePerson(steward, { ...naming, role: 'leader' }, buildCommand({ id: '2' })),
  );
  const around = { teams: [buildTeam()] };

  expect(standsIn(both, around, grace.id)).toEqual({
    standings: ['steward', 'leader'],
    role: null,
  });
  expect(standsIn(both, around, supervisor.id).standings).toEqual(['member']);
  expect(both.peopleOutbox).toEqual([]);
  expect(both.unlisted).toEqual([{ ...grace, isNamed: true, programme: 'Elmshire' }]);

  const listed = withListed(both, both.unlisted);
  const left = { personId: grace.id, role: 'steward' } as const;
  const one = unwrap(unnamePerson(listed, left, buildCommand({ id: '3' })));
  expect(standsIn(one, around, grace.id).standings).toEqual(['leader']);
  expect(one.unlisted).toEqual([]);

  const last = { ...left, role: 'leader' } as const;
  const none = unwrap(unnamePerson(one, last, buildCommand({ id: '4' })));
  expect(standsIn(none, around, grace.id).standings).toEqual([]);
  expect(none.unlisted).toMatchObject([{ id: grace.id, isNamed: false }]);
  expect(withListed(none, both.unlisted).unlisted).toEqual(none.unlisted);
});

test('whoever was named out of a team and has left it stands again once they are named without one', () => {
  const inTeam = { person: leader, role: 'leader', teamId: 'team-north' } as const;
  const outside = { person: leader, role: 'leader', teamId: null, called: 'Elmshire' } as const;
  const around = { teams: [buildTeam({ members: [supervisor] })] };
  const before = unwrap(namePerson(alone, inTeam, buildCommand({ id: '1' })));
  const again = unwrap(namePerson(before, outside, buildCommand({ id: '2' })));

  expect(standsIn(before, around, leader.id).standings).toEqual([]);
  expect(standsIn(again, around, leader.id).standings).toEqual(['leader']);
  expect(again.people).toEqual([
    { id: leader.id, name: leader.name, role: 'leader', isOutside: true },
  ]);
  expect(unwrap(namePerson(again, inTeam, buildCommand({ id: '3' })))).toBe(again);
});

test('as many as there may be are enough', () => {
  const people = Array.from({ length: programmeLimits.people }, (_, at) => ({
    ...{ id: `person-${at}`, name: `Person ${at}`, role: 'leader' as const },
  }));
  const naming = { person: leader, role: 'leader', teamId: 'team-north' } as const;

  expect(unwrapError(namePerson({ ...alone, people }, naming, buildCommand()))).toEqual({
    kind: 'too-many',
    limit: programmeLimits.people,
  });
});

test('whoever is in two of its teams is one person there', () => {
  const south = buildTeam({ id: 'team-south', members: [supervisor, leader] });
  const north = buildTeam({ members: [supervisor, practitioner] });

  expect(countPeople(alone, { teams: [north, south] })).toBe(3);
});

test('whoever is named and in none of its teams is counted once, and whoever has left it is not', () => {
  const outside = { id: 'grace', name: 'Grace Obi', isOutside: true };
  const people = [
    { ...outside, role: 'leader' as const },
    { ...outside, role: 'steward' as const },
    { id: supervisor.id, name: supervisor.name, role: 'steward' as const },
    { id: 'gone', name: 'Gone Since', role: 'leader' as const },
  ];
  const north = buildTeam({ members: [supervisor, practitioner] });

  expect(countPeople({ ...alone, people }, { teams: [north] })).toBe(3);
});
