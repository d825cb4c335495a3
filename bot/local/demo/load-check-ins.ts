/** The weekly check-ins that the invented team's supervisor has answered so far; one week she did not. */
import {
  answerCheckIn,
  type CheckInInput,
} from '../../../shared/domain/check-in/answer-check-in.ts';
import {
  type CheckIns,
  type Movement,
  noCheckIns,
} from '../../../shared/domain/check-in/check-ins.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { byTheRules } from './by-the-rules.ts';
import { toChangeId } from './changes.ts';
import { demoPeople } from './people.ts';
import { dayOf } from './set-up.ts';

type DemoAnswer = Pick<CheckInInput, 'cover' | 'thanks'> & {
  /** The Monday, counted from the first day. */
  readonly monday: number;
  /** By the numbers of the changes. */
  readonly said: Readonly<Record<number, Movement>>;
};

const answers: readonly DemoAnswer[] = [
  {
    ...{ monday: 7, said: { 1: 'moved', 2: 'not-yet' } },
    cover: 'Try the ten minutes without asking me first. I answer for it.',
    thanks: '',
  },
  {
    ...{ monday: 14, said: { 1: 'moved', 3: 'moved', 4: 'not-yet', 5: 'stuck' } },
    cover: '',
    thanks: 'Jo, for asking the duty desk before anybody else had to.',
  },
  {
    ...{ monday: 28, said: { 3: 'moved', 4: 'moved', 5: 'stuck', 6: 'not-yet' } },
    cover: 'I take the duty phone on Friday afternoon, so that two of you can finish the template.',
    thanks: 'Amara, for a first page that made a handover easy.',
  },
];

export function toCheckIns({ tenantId, id: teamId, ...team }: Team): CheckIns {
  const { id: personId, name } = demoPeople.priya;
  return answers.reduce((checkIns, { monday, said, cover, thanks }) => {
    const occurrence = dayOf(team, monday);
    const command = {
      id: `demo-check-in-${monday}`,
      ...{ by: { id: personId, name }, at: `${occurrence}T09:40:00.000Z` },
    };
    const input = {
      ...{ occurrence, version: checkIns.version, cover, thanks },
      said: Object.entries(said).map(([number, movement]) => ({
        ...{ changeId: toChangeId(Number(number)), movement },
      })),
      ...{ nothingMoved: false, shared: false },
    };
    return byTheRules(answerCheckIn(checkIns, input, command, occurrence));
  }, noCheckIns({ tenantId, teamId, personId }));
}
