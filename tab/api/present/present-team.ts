/** How a team is set up, as whoever asks may see it. */
import type { TeamView } from '../../../shared/contracts/api/team.ts';
import { journeyWeek } from '../../../shared/domain/journey/journey.ts';
import { may } from '../../../shared/domain/permissions.ts';
import { waitingGuests } from '../../../shared/domain/team/guests.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { toEndingView } from './present-ending.ts';

export function toTeamView(
  team: Team,
  member: Member,
  { today, retention }: Pick<Deps, 'today' | 'retention'>,
): TeamView {
  const { version, name, localAuthority, timeZone, journey, checkIn, rhythm, ending, members } =
    team;
  const { weeks, startsOn, workshops, pauses } = journey;
  const week = journeyWeek(journey, today(timeZone));
  const guests = may(member.role, 'set-up-team', false) ? waitingGuests(team) : [];
  return {
    ...{ version, name, localAuthority },
    journey: { ...week, weeks, startsOn, workshops: [...workshops], pauses: [...pauses] },
    checkIn: { day: checkIn.day, time: checkIn.time },
    rhythm,
    keptMonths: retention.teamMonths,
    ending: ending && toEndingView(ending),
    people: members.map(({ id, name: called, role }) => ({ id, name: called, role })),
    waitingGuests: guests.map(({ id, name: called }) => ({ id, name: called })),
  };
}
