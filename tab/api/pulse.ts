/** `GET /api/teams/:teamId/pulse`: what is shown of the team's pulse (P16). */
import type { PulseView } from '../../shared/contracts/api/pulse.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { type Pulse, statements } from '../../shared/domain/pulse/pulse.ts';
import { lastDayOf } from '../../shared/domain/pulse/rounds.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadPulse } from '../../shared/use-cases/pulse/load-pulse.ts';
import type { ApiRoute } from './api-route.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toHttp } from './to-http.ts';
import { toTagged } from './to-tagged.ts';

export function pulseRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/pulse',
    async handle(request) {
      const { user, params, correlationId } = request;
      const loaded = await loadPulse(params.teamId ?? '', user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      const { current, team } = loaded.value;
      return toEtagAnswer(toTagged(toView(current, team, deps.calendar)), request);
    },
  };
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
