/** `GET /api/teams/:teamId/export?as=csv|json`: what the team has, as a file for a lead who takes it with them (P22). */
import { type ExportKind, exportKinds } from '../../shared/contracts/api/export.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Act } from '../../shared/domain/team/acts.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  exportEverything,
  exportTable,
  findTeamToExport,
  type TeamToExport,
} from '../../shared/use-cases/people-data/export-team.ts';
import { noteAct } from '../../shared/use-cases/people-data/note-act.ts';
import type { ApiRoute } from './api-route.ts';
import { toTable } from './files/change-table.ts';
import { toCsv } from './files/to-csv.ts';
import { toFile } from './files/to-file.ts';
import { toErrorAnswer, toHttp } from './to-http.ts';

type Kind = {
  readonly did: Act['did'];
  readonly write: (exporting: TeamToExport, deps: Deps) => Promise<Result<string, DomainError>>;
};

const kinds: Readonly<Record<ExportKind, Kind>> = {
  csv: {
    did: 'took-table',
    async write(exporting, deps) {
      const rows = await exportTable(exporting, deps);
      return rows.ok ? ok(await toCsv(toTable(rows.value))) : rows;
    },
  },
  json: {
    did: 'took-everything',
    async write(exporting, deps) {
      const everything = await exportEverything(exporting, deps);
      return everything.ok ? ok(JSON.stringify(everything.value, null, 2)) : everything;
    },
  },
};

/** Whoever may not take it is not told first that they asked in the wrong way. Nothing leaves before it is noted. */
export function exportRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/export',
    async handle({ user, params, query, correlationId }) {
      const found = await findTeamToExport(params.teamId ?? '', user, deps);
      if (!found.ok) return toHttp(found.error, correlationId);
      const as = exportKinds.find((kind) => kind === query.as);
      if (!as) return toErrorAnswer(400, 'invalid', text.export.noSuchKind, correlationId);
      const written = await kinds[as].write(found.value, deps);
      if (!written.ok) return toHttp(written.error, correlationId);
      const { tenantId, id: teamId, name, timeZone } = found.value.team;
      const noted = await noteAct({ tenantId, teamId }, user, kinds[as].did, deps);
      if (!noted.ok) return toHttp(noted.error, correlationId);
      return toFile(written.value, as, { of: name, on: deps.today(timeZone) });
    },
  };
}
