/** A team's set-up in words: what each fact is about, and the lines it says. */
import type { TeamView } from '../../../../shared/contracts/api/team.ts';
import type { Role } from '../../../../shared/domain/permissions.ts';
import { toDayWords, toTimeOfDayWords, toWeekdayWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/team.ts';

export type Fact = {
  readonly about: string;
  /** What it means to be that, in a sentence. */
  readonly means?: string;
  readonly said: readonly string[];
};

/** As they stand in the set-up, and everybody else last. */
const rolesShown: readonly Role[] = ['supervisor', 'facilitator', 'leader', 'practitioner'];

export function toSettingFacts({ localAuthority, journey, checkIn }: TeamView): readonly Fact[] {
  const { rows, notNamed, noWorkshops, starts, checkIn: inWords } = text.setUp;
  const { status, week, weeks, startsOn, workshops } = journey;
  const days = workshops.map(toDayWords);
  return [
    { about: rows.council, said: [localAuthority ?? notNamed] },
    {
      about: rows.weeks(weeks),
      said: [text.tab.journey[status](week, weeks), starts(toDayWords(startsOn))],
    },
    { about: rows.workshops, said: days.length === 0 ? [noWorkshops] : days },
    {
      about: rows.checkIn,
      said: [inWords(toWeekdayWords(checkIn.day), toTimeOfDayWords(checkIn.time))],
    },
  ];
}

export function toPeopleFacts({ people }: Pick<TeamView, 'people'>): readonly Fact[] {
  return rolesShown.map((role) => {
    const names = people.filter((person) => person.role === role).map(({ name }) => name);
    return {
      about: text.tab.team.roles[role],
      means: text.tab.team.roleMeans[role],
      said: names.length === 0 ? [text.setUp.nobody] : names,
    };
  });
}
