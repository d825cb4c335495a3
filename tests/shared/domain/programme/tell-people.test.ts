/** Whoever is named for a blueprint is to be told, and those who may answer for a team that is asked (P32). */
import { expect, test } from '@jest/globals';
import { toInvitation, withInvitation } from '../../../../shared/domain/programme/join.ts';
import { namePerson } from '../../../../shared/domain/programme/name-people.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import { setUpProgramme } from '../../../../shared/domain/programme/set-up.ts';
import { toAskedEntries, withHandedOver } from '../../../../shared/domain/programme/tell-people.ts';
import { programmePlace } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const { practitioner, supervisor, facilitator, leader } = members;
const by = { id: supervisor.id, name: supervisor.name };
const naming = { person: leader, role: 'leader', teamId: 'team-north' } as const;
const command = buildCommand({ id: 'name-1', by, at: '2027-03-02T09:00:00.000Z' });

test('somebody who is named is to be told once, ten minutes on, by ids alone', () => {
  const once = unwrap(namePerson(noProgramme(programmePlace), naming, command));
  const twice = unwrap(namePerson(once, naming, { ...command, id: 'name-2' }));

  const id = 'blueprint team-team-north leader team-north';
  const since = '2027-03-02T09:00:00.000Z';
  const what = { programmeId: 'team-team-north', what: 'leader', since };
  const notBefore = '2027-03-02T09:10:00.000Z';
  expect(twice.peopleOutbox).toEqual([
    {
      ...{ id: `${id} ${since}`, to: leader.id },
      item: { kind: 'blueprint', id, teamId: 'team-north', notBefore, ...what },
    },
  ]);
  expect(withHandedOver(twice, once.peopleOutbox).peopleOutbox).toEqual([]);
});

test('somebody who names themselves, or sets one up, is told nothing', () => {
  const themselves = { person: by, role: 'steward', teamId: 'team-north' } as const;
  const team = { id: 'team-north', name: 'North' };
  const place = { ...programmePlace, programmeId: 'elmshire' };

  expect(unwrap(namePerson(noProgramme(programmePlace), themselves, command)).peopleOutbox).toEqual(
    [],
  );
  expect(setUpProgramme({ place, name: 'Elmshire', team }, command).peopleOutbox).toEqual([]);
});

test('of a team that is asked, those who may answer are told, but for whoever asks', () => {
  const all = [practitioner, supervisor, facilitator, leader];
  const team = buildTeam({ id: 'team-north', members: all });
  const place = { ...programmePlace, programmeId: 'elmshire' };
  const programme = setUpProgramme({ place, name: 'Elmshire', team }, command);
  const invitation = toInvitation(programme, team.id);
  const asked = invitation ? withInvitation(team, invitation) : team;

  const entries = toAskedEntries(asked, 'elmshire');

  expect(entries.map(({ to, item }) => [to, item])).toEqual([
    [facilitator.id, expect.objectContaining({ kind: 'blueprint', what: 'asked' })],
  ]);
  expect(toAskedEntries(asked, 'elmshire')).toEqual(entries);
  expect(toAskedEntries(team, 'elmshire')).toEqual([]);
});
