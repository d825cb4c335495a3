/** What is read of a programme and done with it: each has its id in its address, and says itself who may. */
import type { z } from 'zod';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import { standsIn } from '../../../shared/domain/programme/standing.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { notAMember } from '../../../shared/domain/team/guests.ts';
import { authoriseInProgramme } from '../../../shared/use-cases/access/enter-programme.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { toEtagAnswer } from '../http/etag-answer.ts';
import { readBody } from '../http/read-body.ts';
import { toHttp } from '../http/to-http.ts';
import type { ProgrammeCache } from '../kept/keep-for-programmes.ts';
import { toTagged } from '../kept/to-tagged.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

type Load = (programmeId: string, user: Actor) => Outcome<object>;

/** `GET /api/programmes/:programmeId/<name>`, with a tag. */
export function readProgrammeRoute(name: string, load: Load): ApiRoute {
  return {
    method: 'get',
    path: `/api/programmes/:programmeId/${name}`,
    async handle(request) {
      const { user, params, correlationId } = request;
      const loaded = await load(params.programmeId ?? '', user);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      return toEtagAnswer(toTagged(loaded.value), request);
    },
  };
}

/** The same of what everybody in it sees alike: kept. */
export function keptProgrammeRoute(
  name: string,
  cache: Pick<ProgrammeCache, 'readProgramme'>,
): ApiRoute {
  return {
    method: 'get',
    path: `/api/programmes/:programmeId/${name}`,
    async handle(request) {
      const { user, params, correlationId } = request;
      const kept = await cache.readProgramme(user.tenantId, params.programmeId ?? '');
      if (!kept.ok) return toHttp(kept.error, correlationId);
      const { read } = kept.value;
      const stands = standsIn(read.programme, read, user.id);
      const [home] = read.teams;
      if (stands.standings.length === 0)
        return toHttp(home ? notAMember(home, user.id) : { kind: 'not-a-member' }, correlationId);
      const allowed = authoriseInProgramme(stands, 'see-programme');
      if (!allowed.ok) return toHttp(allowed.error, correlationId);
      return toEtagAnswer(kept.value, request);
    },
  };
}

/** `POST` of the same: done, and answered with what `load` gives afterwards. */
export function programmeCommandRoute<Input>(
  { name, request }: { readonly name: string; readonly request: z.ZodType<Input> },
  act: (input: Input & { readonly programmeId: string }, user: Actor) => Outcome<unknown>,
  load: Load,
): ApiRoute {
  return {
    method: 'post',
    path: `/api/programmes/:programmeId/${name}`,
    async handle({ user, params: { programmeId = '' }, body, correlationId }) {
      const input = readBody(request, body, correlationId);
      if (!input.ok) return input.error;
      const done = await act({ ...input.value, programmeId }, user);
      const loaded = done.ok ? await load(programmeId, user) : done;
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      return { status: 200, body: loaded.value };
    },
  };
}
