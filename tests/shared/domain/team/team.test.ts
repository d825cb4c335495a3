/** A team: who is in it, with which role, and which numbers its changes get. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createTeam,
  findMember,
  giveNumber,
  withRoster,
} from '../../../../shared/domain/team/team.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const jo = { id: 'jo', name: 'Jo Whitlock', isOwner: false };
const priya = { id: 'priya', name: 'Priya Raman', isOwner: true };
const place = { id: 'team-north', tenantId: 'tenant', name: 'North', startsOn: '2026-11-16' };

describe('a new team', () => {
  test('makes owners supervisors and everybody else practitioners', () => {
    const team = createTeam({ ...place, roster: [jo, priya] });

    expect(team.members).toEqual([
      { id: 'jo', name: 'Jo Whitlock', role: 'practitioner' },
      { id: 'priya', name: 'Priya Raman', role: 'supervisor' },
    ]);
  });

  test('has sixteen weeks from its Monday ahead of it, and no changes', () => {
    const team = createTeam({ ...place, roster: [] });

    expect(team).toMatchObject({
      journey: { startsOn: '2026-11-16', weeks: 16, workshops: [], pauses: [] },
      timeZone: 'Europe/London',
      nextNumber: 1,
    });
  });
});

describe('a team brought up to date with its roster', () => {
  const toRoster = ({ id, name }: { id: string; name: string }) => ({ id, name, isOwner: false });

  test('keeps the roles of those who stay, also of owners', () => {
    const { facilitator, leader } = members;
    const team = buildTeam({ members: [facilitator, leader] });

    const updated = withRoster(
      team,
      [{ ...toRoster(facilitator), isOwner: true }, toRoster(leader)],
      team.name,
    );

    expect(updated.members).toEqual([facilitator, leader]);
  });

  test('loses leavers, gains newcomers, and takes over new names', () => {
    const { practitioner, supervisor } = members;
    const team = buildTeam({ members: [practitioner, supervisor] });

    const updated = withRoster(team, [{ ...toRoster(supervisor), name: 'Priya Shah' }, jo], 'East');

    expect(updated).toMatchObject({
      name: 'East',
      members: [
        { id: 'priya', name: 'Priya Shah', role: 'supervisor' },
        { id: 'jo', role: 'practitioner' },
      ],
    });
    expect(findMember(updated, 'amara')).toBeUndefined();
  });

  test('makes its owners supervisors when the last who could set it up has left', () => {
    const { practitioner, leader } = members;
    const team = buildTeam();

    const updated = withRoster(
      team,
      [{ ...toRoster(practitioner), isOwner: true }, toRoster(leader)],
      team.name,
    );

    expect(updated.members.map(({ role }) => role)).toEqual(['supervisor', 'leader']);
  });

  test('is the same team when nothing is new', () => {
    const team = buildTeam({ members: [members.practitioner] });

    expect(withRoster(team, [toRoster(members.practitioner)], team.name)).toBe(team);
  });
});

describe('numbers', () => {
  test('count from one', () => {
    const first = giveNumber(buildTeam(), 'command-1');
    const second = giveNumber(first.team, 'command-2');

    expect([first.number, second.number]).toEqual([1, 2]);
  });

  test('stay with their command', () => {
    const { team, number } = giveNumber(buildTeam(), 'command-1');
    const later = giveNumber(team, 'command-2').team;

    const again = giveNumber(later, 'command-1');

    expect(again).toEqual({ team: later, number });
    expect(again.team).toBe(later);
  });

  test('are never the same for two commands, and always the same for one sent again at once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 120 }), { maxLength: 300 }), (commands) => {
        const owners = new Map<number, number>();
        let team = buildTeam();
        for (const command of commands) {
          const given = giveNumber(team, `command-${command}`);
          team = given.team;

          expect(owners.get(given.number) ?? command).toBe(command);
          expect(giveNumber(team, `command-${command}`)).toEqual(given);
          owners.set(given.number, command);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('given long ago are forgotten, so that a team stays small', () => {
    let team = buildTeam();
    for (let command = 1; command <= 500; command += 1)
      team = giveNumber(team, `command-${command}`).team;

    expect(team.numbersGiven.length).toBeLessThanOrEqual(50);
    expect(team.nextNumber).toBe(501);
  });
});
