/** One address for each thing that is done with what a team, or a programme, has one of: read, done, and answered with how it stands. */
import type { z } from 'zod';
import { type TeamCommandName, teamCommands } from '../../../shared/contracts/api/team-commands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { readBody } from '../http/read-body.ts';
import { toHttp } from '../http/to-http.ts';

export type Sent<Name extends TeamCommandName> = z.output<(typeof teamCommands)[Name]>;

type OfTeam = { readonly teamId: string };
type OfProgramme = { readonly programmeId: string };

type Do<Input, Done> = (
  input: Input,
  actor: Actor,
  deps: Deps,
) => Promise<Result<Done, DomainError>>;

/** `present` gives what the `GET` of the same thing would. */
export function commandRoute<Name extends TeamCommandName, Done>(
  deps: Deps,
  name: Name,
  act: Do<Sent<Name> & OfTeam, Done>,
  present: (done: Done) => object,
): ApiRoute {
  return toRoute(name, `/api/teams/:teamId/${name}`, present, (input, { teamId = '' }, user) =>
    act({ ...input, teamId }, user, deps),
  );
}

/** The same of a programme, for whoever is in none of its teams. */
export function commandRouteOfProgramme<Name extends TeamCommandName, Done>(
  deps: Deps,
  name: Name,
  act: Do<Sent<Name> & OfProgramme, Done>,
  present: (done: Done) => object,
): ApiRoute {
  const path = `/api/programmes/:programmeId/${name}`;
  return toRoute(name, path, present, (input, { programmeId = '' }, user) =>
    act({ ...input, programmeId }, user, deps),
  );
}

type Params = Parameters<ApiRoute['handle']>[0]['params'];

function toRoute<Name extends TeamCommandName, Done>(
  name: Name,
  path: string,
  present: (done: Done) => object,
  act: (input: Sent<Name>, params: Params, user: Actor) => Promise<Result<Done, DomainError>>,
): ApiRoute {
  const request = teamCommands[name] as unknown as z.ZodType<Sent<Name>>;
  return {
    method: 'post',
    path,
    async handle({ user, params, body, correlationId }) {
      const input = readBody(request, body, correlationId);
      if (!input.ok) return input.error;
      const done = await act(input.value, params, user);
      if (!done.ok) return toHttp(done.error, correlationId);
      return { status: 200, body: present(done.value) };
    },
  };
}
