/** The teams a person is in, and the one they mean without being asked. */
import { describe, expect, test } from '@jest/globals';
import {
  joinTeam,
  leaveTeam,
  loseTeam,
  rememberTeam,
  renamePerson,
  usualTeam,
  waitAtTeam,
} from '../../../shared/domain/person.ts';
import { buildPerson } from '../../support/build-person.ts';

const north = { id: 'team-north', name: 'North' };
const south = { id: 'team-south', name: 'South' };

describe('the team a person means', () => {
  test.each([
    ['is none for somebody in no team', [], null, undefined],
    ['is their only one', [north], null, north],
    ['is their only one, whatever they chose before', [north], 'team-south', north],
    ['is asked for when they are in two', [north, south], null, undefined],
    ['is the one of two they chose last', [north, south], 'team-south', south],
    [
      'is asked for again when they left the one they chose',
      [north, south],
      'team-west',
      undefined,
    ],
  ])('%s', (_, teams, usualTeamId, expected) => {
    const person = buildPerson({ teams, usualTeamId });

    expect(usualTeam(person)).toEqual(expected);
  });

  test('is remembered, and choosing it again changes nothing', () => {
    const person = buildPerson({ teams: [north, south] });

    const chosen = rememberTeam(person, south.id);

    expect(usualTeam(chosen)).toEqual(south);
    expect(rememberTeam(chosen, south.id)).toBe(chosen);
  });
});

describe('joining a team', () => {
  test('adds it', () => {
    const person = joinTeam(buildPerson({ teams: [north] }), south);

    expect(person.teams).toEqual([north, south]);
  });

  test('changes nothing for a member', () => {
    const person = buildPerson({ teams: [north] });

    expect(joinTeam(person, north)).toBe(person);
  });

  test('again under a new name renames it', () => {
    const person = joinTeam(buildPerson({ teams: [north] }), { ...north, name: 'Far North' });

    expect(person.teams).toEqual([{ id: 'team-north', name: 'Far North' }]);
  });
});

const now = '2026-11-21T09:30:00.000Z';

describe('leaving a team', () => {
  test('leaves nothing to look at as long as they are in another', () => {
    const person = buildPerson({ teams: [north, south] });

    expect(leaveTeam(person, north.id, now)).toMatchObject({ leftAt: null, lookAt: null });
  });

  test('that was the last one has them looked at from then', () => {
    const person = buildPerson({ teams: [north] });

    expect(leaveTeam(person, north.id, now)).toMatchObject({ leftAt: now, lookAt: now });
  });

  test('and being back in one ends that', () => {
    const left = leaveTeam(buildPerson({ teams: [north] }), north.id, now);

    expect(joinTeam(left, south)).toMatchObject({ leftAt: null, lookAt: null });
    expect(waitAtTeam(left, south)).toMatchObject({ leftAt: null, lookAt: null });
  });

  test('that is not there any more leaves nothing of it behind', () => {
    const person = buildPerson({ teams: [north], pastTeams: [south] });

    expect(loseTeam(person, north.id, now)).toMatchObject({ teams: [], pastTeams: [south] });
    expect(loseTeam(person, south.id, now)).toMatchObject({ teams: [north], pastTeams: [] });
  });

  test('takes it away, and forgets it as the one they mean', () => {
    const person = buildPerson({ teams: [north, south], usualTeamId: north.id });

    const left = leaveTeam(person, north.id, now);

    expect(left).toMatchObject({ teams: [south], usualTeamId: null });
  });

  test('keeps the other they mean', () => {
    const person = buildPerson({ teams: [north, south], usualTeamId: south.id });

    expect(leaveTeam(person, north.id, now).usualTeamId).toBe(south.id);
  });

  test('changes nothing for somebody who is not in it', () => {
    const person = buildPerson({ teams: [north] });

    expect(leaveTeam(person, south.id, now)).toBe(person);
  });
});

describe('a new name', () => {
  test('is taken over from Teams', () => {
    expect(renamePerson(buildPerson(), 'Amara Mensah').name).toBe('Amara Mensah');
  });

  test.each(['', 'Amara Osei'])('that says nothing new (%j) changes nothing', (name) => {
    const person = buildPerson({ name: 'Amara Osei' });

    expect(renamePerson(person, name)).toBe(person);
  });
});
