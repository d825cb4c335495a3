/** An invented team as its supervisor set it up: council, people and dates. */

import { dayIn } from '../../../shared/calendar/clock.ts';
import { mondayOf } from '../../../shared/domain/journey/journey.ts';
import { roleBoxes } from '../../../shared/domain/team/set-up/people.ts';
import { type SetUpInput, setUpTeam } from '../../../shared/domain/team/set-up/set-up-team.ts';
import { createTeam, type Team } from '../../../shared/domain/team/team.ts';
import { byTheRules } from './by-the-rules.ts';
import { type DemoPerson, demoPeople, demoTeam, demoTenantId } from './people.ts';

const dayMs = 86_400_000;

export type DemoSetUp = {
  readonly place: { readonly id: string; readonly name: string; readonly localAuthority: string };
  readonly people: readonly DemoPerson[];
  readonly weeksBefore: number;
  /** Counted from the first day. */
  readonly workshopDays: readonly [number, number, number];
};

/** In week 6 of 16, with workshops in weeks 1, 6 and 12. */
export function toTeam(now: string): Team {
  const people = Object.values(demoPeople);
  const plan = { place: demoTeam, people, weeksBefore: 5, workshopDays: [1, 37, 79] as const };
  return toSetUp(plan, now);
}

export function toSetUp(plan: DemoSetUp, now: string): Team {
  const { place, people, weeksBefore } = plan;
  const monday = Date.parse(mondayOf(dayIn('Europe/London', now)));
  const startsOn = new Date(monday - weeksBefore * 7 * dayMs).toISOString().slice(0, 10);
  const team = createTeam({
    id: place.id,
    tenantId: demoTenantId,
    name: place.name,
    startsOn,
    roster: people.map(({ id, name }) => ({ id, name, isOwner: false })),
  });
  return toParts(team, plan).reduce((current, input) => setUp(current, input, plan), team);
}

export function dayOf({ journey }: Pick<Team, 'journey'>, day: number): string {
  return new Date(Date.parse(journey.startsOn) + day * dayMs).toISOString().slice(0, 10);
}

function toParts(team: Team, { place, people, workshopDays }: DemoSetUp): readonly SetUpInput[] {
  const [workshop1, workshop2, workshop3] = workshopDays.map((day) => dayOf(team, day));
  const { startsOn } = team.journey;
  const idsOf = (wanted: string) => people.flatMap(({ id, role }) => (role === wanted ? [id] : []));
  return [
    { part: 'council', council: place.localAuthority },
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

/** By its supervisor. */
function setUp(team: Team, input: SetUpInput, { people }: DemoSetUp): Team {
  const { id = '', name = '' } = people.find(({ role }) => role === 'supervisor') ?? {};
  const today = dayOf(team, 0);
  const command = { id: `demo-${input.part}`, by: { id, name }, at: `${today}T09:00:00.000Z` };
  return byTheRules(setUpTeam(team, input, { ...command, today }));
}
