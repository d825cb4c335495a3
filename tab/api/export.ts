/** `GET /api/teams/:teamId/export?as=csv|json`: what the team has, as a file for a lead who takes it with them (P22). */
import { type ExportKind, exportKinds } from '../../shared/contracts/api/export.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  exportEverything,
  exportTable,
  findTeamToExport,
  type TeamToExport,
} from '../../shared/use-cases/people-data/export-team.ts';
import { toTable } from './files/change-table.ts';
import { toFileName } from './files/file-name.ts';
import { toCsv } from './files/to-csv.ts';
import type { ApiAnswer, ApiRoute } from './http/api-route.ts';
import { toErrorAnswer, toHttp } from './http/to-http.ts';

type Kind = {
  readonly contentType: string;
  readonly write: (exporting: TeamToExport, deps: Deps) => Promise<Result<string, DomainError>>;
};

const kinds: Readonly<Record<ExportKind, Kind>> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    async write(exporting, deps) {
      const rows = await exportTable(exporting, deps);
      return rows.ok ? ok(await toCsv(toTable(rows.value))) : rows;
    },
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    async write(exporting, deps) {
      const everything = await exportEverything(exporting, deps);
      return everything.ok ? ok(JSON.stringify(everything.value, null, 2)) : everything;
    },
  },
};

/** Whoever may not take it is not told first that they asked in the wrong way. */
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
      const { name, timeZone } = found.value.team;
      return toFile(written.value, as, toFileName(name, deps.today(timeZone), as));
    },
  };
}

function toFile(body: string, as: ExportKind, name: string): ApiAnswer {
  return {
    status: 200,
    body,
    headers: {
      'content-type': kinds[as].contentType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  };
}
