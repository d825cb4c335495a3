/** Who may set a team up: taken on where nobody may, remembered of leavers, given back and never taken silently. */
import { describe, expect, test } from '@jest/globals';
import {
  formerLeadsLimit,
  isLed,
  returnedLeads,
  takeLead,
} from '../../../../shared/domain/team/leads.ts';
import { setUpTeam } from '../../../../shared/domain/team/set-up/set-up-team.ts';
import { type Team, withRoster } from '../../../../shared/domain/team/team.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const { practitioner, supervisor, facilitator, leader } = members;
const command = { id: 'command-1', at: '2026-11-21T09:30:00.000Z', today: '2026-11-21' };
const byAmara = { ...command, by: practitioner };
const byPriya = { ...command, by: supervisor };

function withPeople(team: Team, ...people: readonly { id: string; name: string }[]): Team {
  const roster = people.map(({ id, name }) => ({ id, name, isOwner: false }));
  return withRoster(team, roster, team.name);
}

describe('taking on a team', () => {
  const unled = buildTeam({ members: [practitioner, leader] });

  test('makes whoever asks its supervisor, where nobody may set it up', () => {
    const led = unwrap(setUpTeam(unled, { part: 'lead' }, byAmara));

    expect(isLed(led)).toBe(true);
    expect(led).toMatchObject({
      members: [{ id: 'amara', role: 'supervisor' }, { role: 'leader' }],
      history: [{ by: { id: 'amara' }, did: 'people' }],
      version: 2,
    });
  });

  test('sent again changes nothing', () => {
    const led = unwrap(setUpTeam(unled, { part: 'lead' }, byAmara));

    expect(unwrap(setUpTeam(led, { part: 'lead' }, byAmara))).toBe(led);
  });

  test.each([supervisor, facilitator])('is refused where there is a $role', (lead) => {
    const team = buildTeam({ members: [practitioner, lead] });

    expect(unwrapError(takeLead(team, byAmara))).toMatchObject({ kind: 'not-allowed' });
  });

  test('is for nobody outside it', () => {
    expect(unwrapError(takeLead(unled, byPriya))).toEqual({ kind: 'not-a-member' });
  });
});

describe('somebody with a role who left and is back', () => {
  const left = withPeople(buildTeam(), practitioner, facilitator, leader);
  const back = withPeople(left, practitioner, facilitator, leader, supervisor);

  test('has no role by that alone, while somebody leads', () => {
    expect(left.formerLeads).toEqual([supervisor]);
    expect(back.members.at(-1)).toEqual({ ...supervisor, role: 'practitioner' });
    expect(returnedLeads(back)).toEqual([supervisor]);
  });

  test('is given it back by who may', () => {
    const again = unwrap(setUpTeam(back, { part: 'give-back', personId: 'priya' }, byAmara));

    expect(again.members.at(-1)).toEqual(supervisor);
    expect(again.formerLeads).toEqual([]);
  });

  test('is not asked about any more once the people were decided on', () => {
    const people = { supervisors: ['amara'], facilitators: ['marcus'], leaders: [] };

    const decided = unwrap(setUpTeam(back, { part: 'people', ...people }, byAmara));

    expect(returnedLeads(decided)).toEqual([]);
  });

  test('leads again where nobody does', () => {
    const alone = withPeople(buildTeam({ members: [practitioner, supervisor] }), practitioner);

    const led = withPeople(alone, practitioner, supervisor);

    expect(isLed(alone)).toBe(false);
    expect(led.members).toEqual([practitioner, supervisor]);
    expect(led.formerLeads).toEqual([]);
  });

  test('does not lead by having been a leader, who may set nothing up', () => {
    const team = withPeople(buildTeam({ members: [practitioner, leader] }), practitioner);

    expect(withPeople(team, practitioner, leader).members[1]).toMatchObject({
      role: 'practitioner',
    });
  });

  test('somebody who had no role is given none', () => {
    const give = setUpTeam(back, { part: 'give-back', personId: 'amara' }, byAmara);

    expect(unwrapError(give)).toEqual({ kind: 'not-found' });
  });
});

test('of those who left with a role the last twenty are remembered, each once', () => {
  let team = buildTeam();
  for (let n = 0; n < 30; n += 1) {
    const lead = { id: `lead-${n}`, name: 'Sam', role: 'supervisor' as const };
    team = withPeople({ ...team, members: [...team.members, lead, supervisor] }, practitioner);
  }

  expect(team.formerLeads).toHaveLength(formerLeadsLimit);
  expect(team.formerLeads.filter(({ id }) => id === 'priya')).toHaveLength(1);
});
