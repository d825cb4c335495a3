/** The programme of the invented council: set up by its facilitator, joined by two teams, and a third is asked. */
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import type { Command } from '../../../../shared/domain/command.ts';
import type { PersonRef } from '../../../../shared/domain/person.ts';
import {
  joinProgramme,
  toInvitation,
  withInvitation,
} from '../../../../shared/domain/programme/join.ts';
import { namePerson } from '../../../../shared/domain/programme/name-people.ts';
import type { Programme, ProgrammePlace } from '../../../../shared/domain/programme/programme.ts';
import {
  inviteTeam,
  programmeIdFrom,
  readProgrammeName,
  setUpProgramme,
  withTold,
} from '../../../../shared/domain/programme/set-up.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { byTheRules } from '../by-the-rules.ts';
import { demoTeam, demoTenantId } from '../people.ts';
import { dayOf } from '../set-up.ts';
import { harbour } from './harbour.ts';
import { hillside } from './hillside.ts';
import { type LoadedTeam, toLoadedTeam } from './load-told-team.ts';
import { refOf } from './names.ts';

/** Days from the last workshop on, and the time. */
type Moment = { readonly day: number; readonly time: string };

export type Council = {
  readonly place: ProgrammePlace;
  readonly teams: readonly LoadedTeam[];
  readonly ref: (team: string, name: string) => PersonRef;
  readonly dayOf: (day: number) => string;
  readonly calendar: Calendar;
  readonly at: (moment: Moment) => string;
};

const settingUp = 'demo-elmshire';

export const demoProgrammeId = programmeIdFrom(settingUp);

/** In week 13 of both. */
const lastWorkshop = 86;

/** The programme is set up from the first of its teams. */
export function toCouncil(now: string, calendar: Calendar): Council {
  const place = { tenantId: demoTenantId, programmeId: demoProgrammeId };
  const teams = [toLoadedTeam(harbour, now), toLoadedTeam(hillside, now)];
  const find = (key: string) => {
    const found = teams.find(({ told }) => told.key === key);
    if (!found) throw new Error(`The demo has no team ${key}.`);
    return found;
  };
  const day = (after: number) => dayOf(find(harbour.key).team, lastWorkshop + after);
  return {
    ...{ place, teams, dayOf: day, calendar },
    ref: (team, name) => refOf(find(team).told, name),
    at: ({ day: after, time }) => `${day(after)}T${time}:00.000Z`,
  };
}

/** Nobody is told of it: that is long ago. */
export function toProgramme({ place, teams, ref, at }: Council): Programme {
  const marcus = ref(harbour.key, 'marcus');
  const person = ref(harbour.key, 'helen');
  const command = (id: string, time: string): Command => ({
    ...{ id, by: marcus },
    at: at({ day: -2, time }),
  });
  const [first, ...others] = teams.map(({ team: { id, name } }) => ({ id, name }));
  const name = byTheRules(readProgrammeName({ programmeName: demoTeam.localAuthority }));
  if (!first) throw new Error('The demo has no team to set a programme up from.');
  const set = setUpProgramme({ place, name, team: first }, command(settingUp, '10:00'));
  const asked = [...others, { id: demoTeam.id, name: demoTeam.name }].reduce(
    (programme, team, nth) =>
      byTheRules(inviteTeam(programme, team, command(`demo-ask-${nth}`, `10:0${nth + 1}`))),
    set,
  );
  const naming = { person, role: 'leader', teamId: first.id } as const;
  const whole = byTheRules(namePerson(asked, naming, command('demo-name', '10:10')));
  const ids = whole.teams.map(({ id }) => id);
  return { ...withTold(whole, ids), peopleOutbox: [] };
}

/** As the invitation is in the team's own document. */
export function toInvited(programme: Programme, team: Team): Team {
  const invitation = toInvitation(programme, team.id);
  if (!invitation) throw new Error(`The demo's programme does not ask ${team.name}.`);
  return withInvitation(team, invitation);
}

/** Each says for itself that it is in. */
export function toJoined({ teams, ref, at }: Council, programme: Programme): readonly Team[] {
  return teams.map(({ team, told }) => {
    const command = {
      ...{ id: `demo-join-${told.key}`, by: ref(told.key, 'marcus') },
      at: at({ day: -1, time: '09:30' }),
    };
    const asked = toInvited(programme, team);
    return byTheRules(joinProgramme(asked, programme.programmeId, command));
  });
}
