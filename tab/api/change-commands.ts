/** What people do with a change from the tab: one address each, with the gates, checks and words of the chat. */
import type { z } from 'zod';
import {
  type ChangeCommandName,
  changeCommands,
} from '../../shared/contracts/api/change-commands.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import type { Actor } from '../../shared/domain/person.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import { mayUndoSince } from '../../shared/domain/small-change/undo.ts';
import { askForAYes } from '../../shared/use-cases/asks/ask-for-a-yes.ts';
import { tellAnswer } from '../../shared/use-cases/asks/tell-answer.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { goAgain } from '../../shared/use-cases/grow/go-again.ts';
import { keepForTeam } from '../../shared/use-cases/grow/keep-for-team.ts';
import { learnFromChange } from '../../shared/use-cases/grow/learn-from-change.ts';
import { recordTimeReleased } from '../../shared/use-cases/grow/record-time-released.ts';
import { sayThanks, takeThanksBack } from '../../shared/use-cases/grow/say-thanks.ts';
import { handOnChange } from '../../shared/use-cases/owner/hand-on-change.ts';
import { letGoOfChange } from '../../shared/use-cases/owner/let-go-of-change.ts';
import { takeChange } from '../../shared/use-cases/owner/take-change.ts';
import { editChange } from '../../shared/use-cases/small-change/edit-change.ts';
import { joinRoles } from '../../shared/use-cases/small-change/join-roles.ts';
import { linkChange } from '../../shared/use-cases/small-change/link-change.ts';
import { moveChange } from '../../shared/use-cases/small-change/move-change.ts';
import { planChange } from '../../shared/use-cases/small-change/plan-change.ts';
import { saveStakeholder } from '../../shared/use-cases/small-change/save-stakeholder.ts';
import { sayBeyond } from '../../shared/use-cases/small-change/say-beyond.ts';
import { skipInfluence } from '../../shared/use-cases/small-change/skip-influence.ts';
import { takeStakeholderOff } from '../../shared/use-cases/small-change/take-stakeholder-off.ts';
import { tellProgress } from '../../shared/use-cases/small-change/tell-progress.ts';
import { undoChange } from '../../shared/use-cases/small-change/undo-change.ts';
import { weighChange } from '../../shared/use-cases/small-change/weigh-change.ts';
import {
  putBackChange,
  withdrawChange,
} from '../../shared/use-cases/small-change/withdraw-change.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readBody } from './http/read-body.ts';
import { toHttp } from './http/to-http.ts';
import { handsToday, toChangedChange } from './present/present-change.ts';

export function changeCommandRoutes(deps: Deps): readonly ApiRoute[] {
  return [...onAnyDay(deps), ...beforeItIsTried(deps), ...onceItIsTried(deps)];
}

function onAnyDay(deps: Deps): readonly ApiRoute[] {
  const { moves, edit, progress, take, link, beyond, undo, withdraw } = changeCommands;
  return [
    commandRoute(deps, 'moves', moves, moveChange),
    commandRoute(deps, 'edit', edit, editChange),
    commandRoute(deps, 'progress', progress, asItStands(tellProgress)),
    commandRoute(deps, 'take', take, asItStands(takeChange)),
    commandRoute(deps, 'hand-on', changeCommands['hand-on'], handOnChange),
    commandRoute(deps, 'let-go', changeCommands['let-go'], letGoOfChange),
    commandRoute(deps, 'link', link, linkChange),
    commandRoute(deps, 'beyond', beyond, sayBeyond),
    commandRoute(deps, 'undo', undo, undoChange),
    commandRoute(deps, 'withdraw', withdraw, withdrawChange),
    commandRoute(deps, 'put-back', changeCommands['put-back'], putBackChange),
  ];
}

function beforeItIsTried(deps: Deps): readonly ApiRoute[] {
  const { weigh, plan, stakeholder, asks, answers } = changeCommands;
  const takeOff = changeCommands['take-stakeholder-off'];
  return [
    commandRoute(deps, 'weigh', weigh, weighChange),
    commandRoute(deps, 'plan', plan, planChange),
    commandRoute(deps, 'stakeholder', stakeholder, saveStakeholder),
    commandRoute(deps, 'take-stakeholder-off', takeOff, takeStakeholderOff),
    commandRoute(deps, 'join-roles', changeCommands['join-roles'], asItStands(joinRoles)),
    commandRoute(deps, 'nobody-else', changeCommands['nobody-else'], skipInfluence),
    commandRoute(deps, 'asks', asks, askForAYes),
    commandRoute(deps, 'answers', answers, tellAnswer),
  ];
}

function onceItIsTried(deps: Deps): readonly ApiRoute[] {
  const { learning, thanks } = changeCommands;
  return [
    commandRoute(deps, 'learning', learning, learnFromChange),
    commandRoute(deps, 'for-team-only', changeCommands['for-team-only'], asItStands(keepForTeam)),
    commandRoute(deps, 'time-released', changeCommands['time-released'], recordTimeReleased),
    commandRoute(deps, 'thanks', thanks, sayThanks),
    commandRoute(deps, 'take-thanks-back', changeCommands['take-thanks-back'], takeThanksBack),
    commandRoute(deps, 'go-again', changeCommands['go-again'], goAgain),
  ];
}

type Place = { readonly teamId: string; readonly changeId: string };

/** Every command says which version of the change was seen. */
type Given = { readonly version: number };

type Outcome = Promise<Result<SmallChange, DomainError>>;

/** Answers with the change as the board shows it, for which the team is read first. */
function commandRoute<T extends Given>(
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
      const { team } = loaded.value;
      const mayUndo = mayUndoSince(input.value.version, changed.value, user.id);
      const seen = { members: team.members, before: handsToday(team, deps), mayUndo };
      return { status: 200, body: toChangedChange(changed.value, seen) };
    },
  };
}

/** Whatever else has happened to it since: a line stands, and somebody who was quicker is named. */
function asItStands<T extends { readonly version: number }>(
  act: (input: Omit<T, 'version'> & Place, user: Actor, deps: Deps) => Outcome,
) {
  return ({ version: _, ...input }: T & Place, user: Actor, deps: Deps): Outcome =>
    act(input, user, deps);
}
