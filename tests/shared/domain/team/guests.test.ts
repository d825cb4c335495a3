/** Guests of the council: what holds of a team whoever comes, goes, and is added. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideGuests, guestsOf, waitingGuests } from '../../../../shared/domain/team/guests.ts';
import { readPeople } from '../../../../shared/domain/team/set-up/people.ts';
import { type RosterMember, type Team, withRoster } from '../../../../shared/domain/team/team.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const { practitioner, supervisor, facilitator } = members;

function toRoster(people: readonly { id: string; name: string }[], ...guests: readonly string[]) {
  return people.map(({ id, name }): RosterMember => {
    const isGuest = guests.includes(id) && ({ isGuest: true } as const);
    return { id, name, isOwner: false, ...isGuest };
  });
}

function read(team: Team, ...guests: readonly string[]): Team {
  return withRoster(team, toRoster([practitioner, supervisor, facilitator], ...guests), team.name);
}

describe('somebody known who turns out to be a guest', () => {
  test('waits where nobody decided anything about them', () => {
    const team = read(buildTeam(), practitioner.id);

    expect(waitingGuests(team)).toMatchObject([{ id: practitioner.id }]);
    expect(team.members.map(({ id }) => id)).toEqual([supervisor.id, facilitator.id]);
  });

  test('stays where they hold a role', () => {
    const team = read(buildTeam(), facilitator.id);

    expect(team.guests).toMatchObject([{ id: facilitator.id, isAdded: true }]);
    expect(team.members).toContainEqual(facilitator);
  });

  test('is a member again once they are no guest any more', () => {
    const team = read(read(buildTeam(), practitioner.id));

    expect(team.guests).toEqual([]);
    expect(team.members.map(({ id }) => id)).toContain(practitioner.id);
  });
});

describe('deciding on guests', () => {
  const waiting = read(buildTeam(), practitioner.id);
  const boxes = {
    part: 'people',
    supervisors: [supervisor.id],
    facilitators: [],
    leaders: [],
  } as const;

  test('adds who is ticked, and leaves alone who was not listed', () => {
    const choice = { asked: [practitioner.id], added: [practitioner.id] };

    expect(decideGuests(waiting, choice).members).toContainEqual(practitioner);
    expect(decideGuests(waiting, { asked: [], added: [practitioner.id] })).toEqual({
      members: waiting.members,
      guests: waiting.guests,
    });
  });

  test('takes somebody off with their role, and never the last supervisor', () => {
    const team = read(buildTeam(), supervisor.id);
    const guests = { asked: [supervisor.id], added: [] };
    const others = { ...boxes, supervisors: [practitioner.id] };

    expect(
      unwrap(readPeople(team, { ...others, guests })).members.map(({ id }) => id),
    ).not.toContain(supervisor.id);
    expect(unwrapError(readPeople(team, { ...boxes, guests }))).toMatchObject({
      problems: [{ field: 'supervisors', problem: 'missing' }],
    });
  });
});

const person = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  name: fc.constantFrom('', 'Somebody'),
  isOwner: fc.constant(false),
  isGuest: fc.constantFrom(true as const, undefined),
});

const roster = fc
  .uniqueArray(person, { selector: ({ id }) => id, minLength: 1 })
  .map((people) =>
    people.map(({ isGuest, ...rest }): RosterMember => ({ ...rest, ...(isGuest && { isGuest }) })),
  );

const ids = fc.subarray(['a', 'b', 'c', 'd']);

test('whatever comes, everybody on the roster is a member or waits, and somebody may lead', () => {
  const step = fc.record({ roster, asked: ids, added: ids });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      let team = buildTeam({ members: [] });
      for (const { roster: seen, asked, added } of steps) {
        team = withRoster(team, seen, team.name);
        const waiting = waitingGuests(team).map(({ id }) => id);
        const inIt = team.members.map(({ id }) => id);

        expect([...inIt, ...waiting].toSorted()).toEqual(seen.map(({ id }) => id).toSorted());
        expect(inIt.length).toBeGreaterThan(0);
        expect(guestsOf(team, seen)).toEqual(team.guests);
        team = { ...team, ...decideGuests(team, { asked, added }) };
      }
    }),
  );
});
