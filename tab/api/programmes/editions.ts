/** Editions of a council's local blueprint: made, signed, and read as they stood: `/api/programmes/:programmeId/editions/…` (P19, P32). */
import {
  type EditionsView,
  editionCommands,
} from '../../../shared/contracts/api/blueprint/editions.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { loadEdition, loadEditions } from '../../../shared/use-cases/blueprint/load-editions.ts';
import { makeEdition } from '../../../shared/use-cases/blueprint/make-edition.ts';
import { signEdition } from '../../../shared/use-cases/blueprint/sign-edition.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { toEtagAnswer } from '../http/etag-answer.ts';
import { readBody } from '../http/read-body.ts';
import { toHttp } from '../http/to-http.ts';
import type { ProgrammeCache } from '../kept/keep-for-programmes.ts';
import { toTagged } from '../kept/to-tagged.ts';
import { blueprintDocxRoute, toRefusal } from './blueprint-docx.ts';
import { keptProgrammeRoute, programmeCommandRoute } from './programme-route.ts';

export function editionRoutes(
  deps: Deps,
  kept: Pick<ProgrammeCache, 'readProgramme'>,
): readonly ApiRoute[] {
  const load = (programmeId: string, user: Actor): Promise<Result<EditionsView, DomainError>> =>
    loadEditions(programmeId, user, deps);
  const sign = { name: 'editions/sign', request: editionCommands['editions/sign'] };
  return [
    keptProgrammeRoute('editions', kept),
    makeRoute(load, deps),
    programmeCommandRoute(sign, (input, user) => signEdition(input, user, deps), load),
    readRoute(deps),
    blueprintDocxRoute('editions/:n/blueprint.docx', (params, user) =>
      ofParams(params, user, deps),
    ),
  ];
}

/** 422 names every place with words that may not leave, and none of them. */
function makeRoute(
  load: (programmeId: string, user: Actor) => Promise<Result<EditionsView, DomainError>>,
  deps: Deps,
): ApiRoute {
  return {
    method: 'post',
    path: '/api/programmes/:programmeId/editions/make',
    async handle({ user, params: { programmeId = '' }, body, correlationId }) {
      const input = readBody(editionCommands['editions/make'], body, correlationId);
      if (!input.ok) return input.error;
      const made = await makeEdition({ ...input.value, programmeId }, user, deps);
      if (!made.ok) return toHttp(made.error, correlationId);
      if ('findings' in made.value)
        return toRefusal(made.value.findings, made.value.of, correlationId, 'edition');
      const loaded = await load(programmeId, user);
      return loaded.ok ? { status: 200, body: loaded.value } : toHttp(loaded.error, correlationId);
    },
  };
}

/** The blueprint as it stood, with a tag: a signature alters it, or somebody who is forgotten. */
function readRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/programmes/:programmeId/editions/:n',
    async handle(request) {
      const loaded = await ofParams(request.params, request.user, deps);
      if (!loaded.ok) return toHttp(loaded.error, request.correlationId);
      return toEtagAnswer(toTagged(loaded.value), request);
    },
  };
}

/** Whatever is no number finds nothing. */
function ofParams(params: ApiParams, user: Actor, deps: Deps) {
  const { programmeId = '', n = '' } = params;
  return loadEdition({ programmeId, n: /^\d{1,4}$/.test(n) ? Number(n) : 0 }, user, deps);
}

type ApiParams = Parameters<ApiRoute['handle']>[0]['params'];
