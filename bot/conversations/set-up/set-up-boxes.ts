/** The boxes each part of the set-up asks with, and what stands in them before anybody types. */
import { type Guest, waitingGuests } from '../../../shared/domain/team/guests.ts';
import { workingHours } from '../../../shared/domain/team/set-up/check-in.ts';
import { workshopBoxes } from '../../../shared/domain/team/set-up/dates.ts';
import { roleBoxes, roleBoxNames } from '../../../shared/domain/team/set-up/people.ts';
import { checkInDays, type SetUpPart } from '../../../shared/domain/team/settings.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import { toWeekdayWords } from '../../../shared/text/dates.ts';
import type { Choice } from '../../cards/form.ts';
import { toPeopleChoices } from '../../cards/people-choices.ts';

export type BoxName =
  | 'council'
  | (typeof roleBoxNames)[number]
  | 'guests'
  | 'startsOn'
  | (typeof workshopBoxes)[number]
  | 'checkInDay'
  | 'checkInTime'
  | 'pausedUntil';

export type Box = {
  readonly id: BoxName;
  readonly kind: 'text' | 'people' | 'choice' | 'date' | 'time';
  readonly value: string;
  readonly isRequired: boolean;
  readonly choices?: readonly Choice[];
  /** The earliest and latest time. */
  readonly min?: string;
  readonly max?: string;
};

export function toBoxes(team: Team, part: SetUpPart): readonly Box[] {
  const { journey, checkIn } = team;
  switch (part) {
    case 'council':
      return [{ id: 'council', kind: 'text', value: team.localAuthority ?? '', isRequired: true }];
    case 'people': {
      const choices = toPeopleChoices(team.members, listBytes);
      const boxes = roleBoxNames.map((id) => ({
        ...({ id, kind: 'people', value: idsOf(team, roleBoxes[id]) } as const),
        isRequired: id === 'supervisors',
        choices,
      }));
      return team.guests.length === 0 ? boxes : [toGuestsBox(team), ...boxes];
    }
    case 'dates':
      return [
        { id: 'startsOn', kind: 'date', value: journey.startsOn, isRequired: true },
        ...workshopBoxes.map(
          (id, at) =>
            ({ id, kind: 'date', value: journey.workshops[at] ?? '', isRequired: false }) as const,
        ),
      ];
    case 'check-in': {
      const choices = checkInDays.map((day) => ({
        title: toWeekdayWords(day),
        value: String(day),
      }));
      const day = String(checkIn.day);
      const { from: min, until: max } = workingHours;
      return [
        { id: 'checkInDay', kind: 'choice', value: day, isRequired: true, choices },
        { id: 'checkInTime', kind: 'time', value: checkIn.time, isRequired: true, min, max },
      ];
    }
    case 'pause':
      return [{ id: 'pausedUntil', kind: 'date', value: '', isRequired: false }];
  }
}

/** What one list of people may weigh; the card has three of them and stays under 80 KB. */
const listBytes = 18_000;

const guestBytes = 6_000;

/** Where there are too many for a card, those who wait: the next come up as these are added. */
function toGuestsBox(team: Team): Box {
  const all = toGuestChoices(team.guests);
  const isCut = all.length < team.guests.length;
  const added = team.guests.filter(({ isAdded }) => isAdded);
  return {
    ...{ id: 'guests', kind: 'people', isRequired: false },
    value: added.map(({ id }) => id).join(','),
    choices: isCut ? toGuestChoices(waitingGuests(team)) : all,
  };
}

function toGuestChoices(guests: readonly Guest[]): readonly Choice[] {
  const asMembers = guests.map(({ id, name }) => ({ id, name, role: 'practitioner' }) as const);
  return toPeopleChoices(asMembers, guestBytes);
}

function idsOf(team: Team, wanted: Member['role']): string {
  const chosen = team.members.filter(({ role }) => role === wanted);
  return chosen.map(({ id }) => id).join(',');
}
