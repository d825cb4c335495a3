/** The invented team as its supervisor set it up: council, people and dates. */

import { dayIn } from '../../../shared/calendar/clock.ts';
import { mondayOf } from '../../../shared/domain/journey/journey.ts';
import { roleBoxes } from '../../../shared/domain/team/set-up/people.ts';
import { type SetUpInput, setUpTeam } from '../../../shared/domain/team/set-up/set-up-team.ts';
import { createTeam, type Team } from '../../../shared/domain/team/team.ts';
import { byTheRules } from './by-the-rules.ts';
import { demoPeople, demoTeam, demoTenantId } from './people.ts';

const dayMs = 86_400_000;
const weeksBefore = 5;

/** Counted from the first day: in weeks 1, 6 and 12. */
const workshopDays = [1, 37, 79] as const;

/** In week 6 of 16. */
export function toTeam(now: string): Team {
  const monday = Date.parse(mondayOf(dayIn('Europe/London', now)));
  const startsOn = new Date(monday - weeksBefore * 7 * dayMs).toISOString().slice(0, 10);
  const team = createTeam({
    id: demoTeam.id,
    tenantId: demoTenantId,
    name: demoTeam.name,
    startsOn,
    roster: Object.values(demoPeople).map(({ id, name }) => ({ id, name, isOwner: false })),
  });
  return toParts(team).reduce(setUp, team);
}

export function dayOf({ journey }: Pick<Team, 'journey'>, day: number): string {
  return new Date(Date.parse(journey.startsOn) + day * dayMs).toISOString().slice(0, 10);
}

function toParts(team: Team): readonly SetUpInput[] {
  const [workshop1, workshop2, workshop3] = workshopDays.map((day) => dayOf(team, day));
  const { startsOn } = team.journey;
  return [
    { part: 'council', council: demoTeam.localAuthority },
    {
      part: 'people',
      supervisors: idsOf(roleBoxes.supervisors),
      facilitators: idsOf(roleBoxes.facilitators),
      leaders: idsOf(roleBoxes.leaders),
    },
    {
      ...{ part: 'dates', startsOn },
      ...{ workshop1: workshop1 ?? '', workshop2: workshop2 ?? '', workshop3: workshop3 ?? '' },
    },
  ];
}

function setUp(team: Team, input: SetUpInput): Team {
  const { id, name } = demoPeople.priya;
  const today = dayOf(team, 0);
  const command = { id: `demo-${input.part}`, by: { id, name }, at: `${today}T09:00:00.000Z` };
  return byTheRules(setUpTeam(team, input, { ...command, today }));
}

function idsOf(wanted: string): readonly string[] {
  return Object.values(demoPeople).flatMap(({ id, role }) => (role === wanted ? [id] : []));
}
