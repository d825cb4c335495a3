/** `GET /api/teams/:teamId/pulse`: what is shown of the team's pulse (P16). */
import type { PulseView } from '../../shared/contracts/api/pulse.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { type Pulse, statements } from '../../shared/domain/pulse/pulse.ts';
import { lastDayOf } from '../../shared/domain/pulse/rounds.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadPulse } from '../../shared/use-cases/pulse/load-pulse.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';

export function pulseRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/pulse',
    (teamId, user) => loadPulse(teamId, user, deps),
    ({ current, team }) => toView(current, team, deps.calendar),
  );
}

function toView({ open, closed }: Pulse, { timeZone }: Team, calendar: Calendar): PulseView {
  return {
    statements: statements.map((statement) => ({
      id: statement,
      rounds: closed
        .filter((round) => round.statements.includes(statement))
        .map(({ id, kind, week, asks, shown }) => ({
          ...{ id, kind, week, asks },
          shown: shown[statement],
        })),
    })),
    openUntil: open.map((round) => lastDayOf(round, timeZone, calendar)).at(-1) ?? null,
  };
}
