/** Pausing a whole team and letting it go on, said in words or pressed (P14). */

import { usualTimeZone } from '../../../shared/domain/calendar.ts';
import { pauseOn } from '../../../shared/domain/journey/journey.ts';
import type { PauseInput, ResumeInput } from '../../../shared/domain/team/set-up/pause.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { toPauseProblem } from '../../../shared/text/pause-replies.ts';
import { parsePause } from '../../../shared/text/reading/parse-pause.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadTeam } from '../../../shared/use-cases/team/load-team.ts';
import { setUpTeam } from '../../../shared/use-cases/team/set-up-team.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import {
  type Reply,
  refusal,
  type SaysRoute,
  type Turn,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { findTeam } from '../../dialogue/find-team.ts';
import { showSetUp } from './show-set-up.ts';

export const pauseRoutes: readonly SaysRoute[] = [
  { wish: 'set-up.pause', callback: pauseTeam },
  {
    wish: 'set-up.resume',
    callback: (turn, _said, deps) =>
      inTeam(turn, deps, { verb: 'set-up.resume', heading: text.setUp.whichToResume }, (teamId) =>
        resume(teamId, turn, deps),
      ),
  },
];

async function pauseTeam(turn: Turn, { words }: Said, deps: Deps): Promise<Reply> {
  const parsed = parsePause(words, deps.today(usualTimeZone), deps.calendar);
  if (!parsed.ok) return { text: toPauseProblem(parsed.error, text.quiet.teamExamples) };
  const pausedUntil = parsed.value.until ?? '';
  return inTeam(turn, deps, { verb: 'set-up.pause', heading: text.setUp.whichToPause }, (teamId) =>
    alter({ part: 'pause', pausedUntil }, teamId, turn, deps),
  );
}

export async function resume(teamId: string, turn: Turn, deps: Deps): Promise<Reply> {
  const loaded = await loadTeam(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { journey, timeZone } = loaded.value.team;
  return pauseOn(journey, deps.today(timeZone))
    ? alter({ part: 'resume' }, teamId, turn, deps)
    : showSetUp(turn, teamId, deps, text.setUp.notPaused);
}

/** As many buttons as a card takes. */
const buttonLimit = 6;

/** Somebody in several teams who has not chosen one is asked; a button each leads on. */
async function inTeam(
  turn: Turn,
  deps: Deps,
  { verb, heading }: { readonly verb: string; readonly heading: string },
  then: (teamId: string) => Promise<Reply>,
): Promise<Reply> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  if (team) return then(team.id);
  const actions = others
    .slice(0, buttonLimit)
    .map(({ id, name }) => plainAction(name, verb, { teamId: id }));
  return { card: renderForm({ heading, boxes: [], problems: [], actions }) };
}

/** Said or pressed by somebody who looked at no boxes, so it is done however the team stands. */
async function alter(
  input: PauseInput | ResumeInput,
  teamId: string,
  turn: Turn,
  deps: Deps,
): Promise<Reply> {
  const command = { teamId, commandId: toCommandId(turn, deps) };
  const done = await setUpTeam(command, input, turn.actor, deps);
  if (!done.ok) return refusal(done.error);
  return showSetUp(turn, teamId, deps, text.setUp.saved[input.part]);
}
