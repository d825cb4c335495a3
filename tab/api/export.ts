/** For a team’s leads: `GET /api/teams/:teamId/export?as=csv|json`, what it has as a file, and who did what in it (P22). */
import { AuditBefore, type AuditView } from '../../shared/contracts/api/audit.ts';
import { type ExportKind, exportKinds } from '../../shared/contracts/api/export.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Act } from '../../shared/domain/team/acts.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  findTeamToAudit,
  loadAudit,
  loadAuditPage,
} from '../../shared/use-cases/people-data/audit-team.ts';
import {
  exportEverything,
  exportTable,
  findTeamToExport,
  type TeamToExport,
} from '../../shared/use-cases/people-data/export-team.ts';
import { noteAct } from '../../shared/use-cases/people-data/note-act.ts';
import { writers } from './files/audit-files.ts';
import { toTable } from './files/change-table.ts';
import { toCsv } from './files/to-csv.ts';
import { toFile } from './files/to-file.ts';
import type { ApiAnswer, ApiRequest, ApiRoute } from './http/api-route.ts';
import { toEtagAnswer } from './http/etag-answer.ts';
import { toErrorAnswer, toHttp } from './http/to-http.ts';
import { toTagged } from './kept/to-tagged.ts';

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

/** `GET /api/teams/:teamId/audit`: who did what, a page of it or with `?as=` all of it. */
export function auditRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/audit',
    handle: (request) =>
      request.query.as === undefined ? readPage(request, deps) : takeFile(request, deps),
  };
}

async function readPage(request: ApiRequest, deps: Deps): Promise<ApiAnswer> {
  const { user, params, query, correlationId } = request;
  /** What is no instant is looked at as if it was not there: the newest page. */
  const before = AuditBefore.safeParse(query.before).data ?? null;
  const page = await loadAuditPage(params.teamId ?? '', before, user, deps);
  if (!page.ok) return toHttp(page.error, correlationId);
  const view: AuditView = page.value;
  return toEtagAnswer(toTagged(view), request);
}

/** It is noted before anything is handed out: nothing leaves that nobody can know of. */
async function takeFile(
  { user, params, query, correlationId }: ApiRequest,
  deps: Deps,
): Promise<ApiAnswer> {
  const team = await findTeamToAudit(params.teamId ?? '', user, deps);
  if (!team.ok) return toHttp(team.error, correlationId);
  const as = exportKinds.find((kind) => kind === query.as);
  if (!as) return toErrorAnswer(400, 'invalid', text.export.noSuchKind, correlationId);
  const { tenantId, id: teamId, name, timeZone } = team.value;
  const did = as === 'csv' ? 'took-audit-table' : 'took-audit-list';
  const noted = await noteAct({ tenantId, teamId }, user, did, deps);
  if (!noted.ok) return toHttp(noted.error, correlationId);
  const lines = await loadAudit(noted.value, deps);
  if (!lines.ok) return toHttp(lines.error, correlationId);
  const body = await writers[as](lines.value, { takenAt: deps.clock.now(), timeZone });
  return toFile(body, as, { of: `${name} ${text.audit.fileName}`, on: deps.today(timeZone) });
}
