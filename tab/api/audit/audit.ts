/** Who did what in a team, for its leads: a page of it, or all of it as a file (P22). */
import { AuditBefore, type AuditView } from '../../../shared/contracts/api/audit.ts';
import { exportKinds } from '../../../shared/contracts/api/export.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  findTeamToAudit,
  loadAudit,
  loadAuditPage,
} from '../../../shared/use-cases/people-data/audit-team.ts';
import { noteAct } from '../../../shared/use-cases/people-data/note-act.ts';
import type { ApiAnswer, ApiRequest, ApiRoute } from '../api-route.ts';
import { toEtagAnswer } from '../etag-answer.ts';
import { toFile } from '../files/to-file.ts';
import { toTagged } from '../kept/to-tagged.ts';
import { toErrorAnswer, toHttp } from '../to-http.ts';
import { writers } from './writers.ts';

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
