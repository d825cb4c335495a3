/** One address for each thing that is done with what a team has one of: read, done, and answered with how it stands. */
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

type Do<Input, Done> = (
  input: Input & { readonly teamId: string },
  actor: Actor,
  deps: Deps,
) => Promise<Result<Done, DomainError>>;

/** `present` gives what the `GET` of the same thing would. */
export function commandRoute<Name extends TeamCommandName, Done>(
  deps: Deps,
  name: Name,
  act: Do<Sent<Name>, Done>,
  present: (done: Done) => object,
): ApiRoute {
  const request = teamCommands[name] as unknown as z.ZodType<Sent<Name>>;
  return {
    method: 'post',
    path: `/api/teams/:teamId/${name}`,
    async handle({ user, params: { teamId = '' }, body, correlationId }) {
      const input = readBody(request, body, correlationId);
      if (!input.ok) return input.error;
      const done = await act({ ...input.value, teamId }, user, deps);
      if (!done.ok) return toHttp(done.error, correlationId);
      return { status: 200, body: present(done.value) };
    },
  };
}
