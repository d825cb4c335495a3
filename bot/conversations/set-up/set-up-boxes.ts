/** The boxes each part of the set-up asks with, and what stands in them before anybody types. */
import { rhythms } from '../../../shared/domain/journey/months.ts';
import { workingHours } from '../../../shared/domain/team/set-up/check-in.ts';
import { workshopBoxes } from '../../../shared/domain/team/set-up/dates.ts';
import { checkInDays, type SetUpPart } from '../../../shared/domain/team/settings.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { toWeekdayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { Choice } from '../../cards/form.ts';
import { toPersonBoxes } from './people-boxes.ts';

export type BoxName =
  | 'council'
  | 'person'
  | 'roleInTeam'
  | 'startsOn'
  | (typeof workshopBoxes)[number]
  | 'checkInDay'
  | 'checkInTime'
  | 'rhythm'
  | 'pausedUntil';

export type Box = {
  readonly id: BoxName;
  readonly kind: 'text' | 'person' | 'choice' | 'date' | 'time';
  readonly value: string;
  readonly isRequired: boolean;
  readonly choices?: readonly Choice[];
  /** The earliest and latest time. */
  readonly min?: string;
  readonly max?: string;
};

/** `personId`: whose role is to be changed, where somebody was pressed. */
export function toBoxes(team: Team, part: SetUpPart, personId = ''): readonly Box[] {
  const { journey, checkIn, rhythm } = team;
  switch (part) {
    case 'council':
      return [{ id: 'council', kind: 'text', value: team.localAuthority ?? '', isRequired: true }];
    case 'people':
      return toPersonBoxes(team, personId);
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
        {
          ...{ id: 'rhythm', kind: 'choice', value: rhythm, isRequired: true },
          choices: rhythms.map((value) => ({ value, title: text.setUp.rhythms[value] })),
        },
      ];
    }
    case 'pause':
      return [{ id: 'pausedUntil', kind: 'date', value: '', isRequired: false }];
  }
}
