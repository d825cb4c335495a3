/** `GET /api/teams/:teamId/check-ins`: when the next check-in comes, and which were asked lately (P14). */
import type { CheckInsView } from '../../shared/contracts/api/check-ins.ts';
import type { CheckInAnswer } from '../../shared/domain/check-in/check-ins.ts';
import type { CheckIn } from '../../shared/domain/check-in/next-check-in.ts';
import {
  type LoadedCheckIns,
  loadCheckIns,
} from '../../shared/use-cases/check-in/load-check-ins.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';

export function checkInsRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/check-ins',
    (teamId, user) => loadCheckIns(teamId, user, deps),
    (loaded) => toView(loaded, deps),
  );
}

function toView(
  { team, next, past, people, changes }: LoadedCheckIns,
  { calendar }: Pick<Deps, 'calendar'>,
): CheckInsView {
  const toMoment = ({ at }: CheckIn) => ({
    day: calendar.dayOf(at, team.timeZone),
    time: calendar.timeOf(at, team.timeZone),
  });
  return {
    next: next && toMoment(next),
    people: people.map(({ person: { id, name }, states, answers }) => ({
      ...{ id, name },
      checkIns: past.map((checkIn, at) => ({
        ...toMoment(checkIn),
        state: states[at] ?? 'not-asked',
        answer: toAnswer(answers[at], changes),
      })),
    })),
  };
}

type Change = LoadedCheckIns['changes'][number];

function toAnswer(answer: CheckInAnswer | undefined, changes: readonly Change[]) {
  if (!answer) return null;
  const { nothingMoved, cover, thanks } = answer;
  const said = answer.said.flatMap(({ changeId, movement }) =>
    changes
      .filter(({ id }) => id === changeId)
      .map(({ number, title }) => ({ changeId, number, title, movement })),
  );
  return { nothingMoved, said, cover, thanks };
}
