/** What people do with a change from the tab: one address each, with the gates, checks and words of the chat. */
import type { z } from 'zod';
import {
  type ChangeCommandName,
  type ChangeCommandRequest,
  changeCommands,
} from '../../shared/contracts/api/change-commands.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import type { Actor } from '../../shared/domain/person.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import { answerAsk } from '../../shared/use-cases/asks/answer-ask.ts';
import { askForAYes } from '../../shared/use-cases/asks/ask-for-a-yes.ts';
import { recordAnswer } from '../../shared/use-cases/asks/record-answer.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { goAgain } from '../../shared/use-cases/small-change/go-again.ts';
import { handOnChange } from '../../shared/use-cases/small-change/hand-on-change.ts';
import { learnFromChange } from '../../shared/use-cases/small-change/learn-from-change.ts';
import { linkChange } from '../../shared/use-cases/small-change/link-change.ts';
import { moveChange } from '../../shared/use-cases/small-change/move-change.ts';
import { sayBeyond } from '../../shared/use-cases/small-change/say-beyond.ts';
import { takeChange } from '../../shared/use-cases/small-change/take-change.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './api-route.ts';
import { toBoardChange } from './present/present-change.ts';
import { readBody } from './read-body.ts';
import { toHttp } from './to-http.ts';

export function changeCommandRoutes(deps: Deps): readonly ApiRoute[] {
  const { moves, take, link, beyond, asks, answers, learning } = changeCommands;
  return [
    commandRoute(deps, 'moves', moves, moveChange),
    commandRoute(deps, 'take', take, takeAsItStands),
    commandRoute(deps, 'hand-on', changeCommands['hand-on'], handOnChange),
    commandRoute(deps, 'link', link, linkChange),
    commandRoute(deps, 'beyond', beyond, sayBeyond),
    commandRoute(deps, 'asks', asks, askForAYes),
    commandRoute(deps, 'answers', answers, answerOrRecord),
    commandRoute(deps, 'go-again', changeCommands['go-again'], goAgain),
    commandRoute(deps, 'learning', learning, learnFromChange),
  ];
}

type Place = { readonly teamId: string; readonly changeId: string };

type Outcome = Promise<Result<SmallChange, DomainError>>;

/** Answers with the change as the board shows it, for which the team is read first. */
function commandRoute<T extends object>(
  deps: Deps,
  name: ChangeCommandName,
  request: z.ZodType<T>,
  act: (input: T & Place, user: Actor, deps: Deps) => Outcome,
): ApiRoute {
  return {
    method: 'post',
    path: `/api/teams/:teamId/changes/:changeId/${name}`,
    async handle({ user, params, body, correlationId }) {
      const input = readBody(request, body, correlationId);
      if (!input.ok) return input.error;
      const { teamId = '', changeId = '' } = params;
      const loaded = await loadTeam(teamId, user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      const changed = await act({ ...input.value, teamId, changeId }, user, deps);
      if (!changed.ok) return toHttp(changed.error, correlationId);
      return { status: 200, body: toBoardChange(changed.value, loaded.value.team) };
    },
  };
}

/** Whatever else has happened to it since; somebody who was quicker is named. */
function takeAsItStands(
  { version: _, ...input }: ChangeCommandRequest<'take'> & Place,
  user: Actor,
  deps: Deps,
): Outcome {
  return takeChange(input, user, deps);
}

/** For whoever was asked; of a role it is recorded by anybody. */
async function answerOrRecord(
  input: ChangeCommandRequest<'answers'> & Place,
  user: Actor,
  deps: Deps,
): Outcome {
  const answered = await answerAsk(input, user, deps);
  const isOfRole = !answered.ok && answered.error.kind === 'not-allowed';
  return isOfRole ? recordAnswer(input, user, deps) : answered;
}
