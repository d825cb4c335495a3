/** Setting up a team in chat: one look at how it stands, and a short card for each part of it. */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import {
  SetUpGiveBackInput,
  SetUpLeadInput,
  SetUpOpenInput,
  SetUpSaveInput,
} from '../../../shared/contracts/cards/set-up.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { may, whoMay } from '../../../shared/domain/permissions.ts';
import { type SetUpPart, setUpParts } from '../../../shared/domain/team/settings.ts';
import { findMember } from '../../../shared/domain/team/team.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadTeam } from '../../../shared/use-cases/team/load-team.ts';
import { setUpTeam } from '../../../shared/use-cases/team/set-up-team.ts';
import { toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  type PressHandler,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { refreshTeam } from '../../dialogue/find-team.ts';
import { becomeLead } from './offer-lead.ts';
import { pauseRoutes, resume } from './pause-team.ts';
import { renderSetUpForm } from './set-up-form.card.ts';
import { showOnePerson } from './show-one-person.ts';
import { showSetUp } from './show-set-up.ts';
import { toSetUpInput } from './to-set-up-input.ts';

export const setUp: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'set-up', callback: begin }, ...pauseRoutes],
  presses: {
    'set-up.show': press(TeamCardInput, (turn, { teamId }, deps) => showSetUp(turn, teamId, deps)),
    'set-up.resume': press(SetUpOpenInput, (turn, { teamId }, deps) => resume(teamId, turn, deps)),
    'set-up.lead': press(SetUpLeadInput, becomeLead),
    'set-up.give-back': press(SetUpGiveBackInput, giveBackRole),
    ...Object.fromEntries(setUpParts.flatMap(toPresses)),
  },
};

function toPresses(part: SetUpPart): readonly (readonly [string, PressHandler])[] {
  return [
    [`set-up.${part}`, press(SetUpOpenInput, (turn, input, deps) => open(turn, part, input, deps))],
    [
      `set-up.save-${part}`,
      press(SetUpSaveInput, (turn, input, deps) => save(turn, part, input, deps)),
    ],
  ];
}

/** In its channel the team's roster is read again first, so that everybody can be chosen. */
async function begin(turn: Turn, _said: Said, deps: Deps): Promise<Reply> {
  if (turn.teamId !== undefined) {
    const fresh = await refreshTeam(turn, turn.teamId, deps);
    if (!fresh.ok) return refusal(fresh.error);
  }
  return showSetUp(turn, undefined, deps);
}

async function open(
  turn: Turn,
  part: SetUpPart,
  { teamId, personId }: SetUpOpenInput,
  deps: Deps,
): Promise<Reply> {
  const loaded = await loadTeam(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, member } = loaded.value;
  if (!may(member.role, 'set-up-team', false))
    return refusal({ kind: 'not-allowed', ...whoMay('set-up-team') });
  const form = { team, part, personId, commandId: deps.newId(), problems: [] };
  return { card: renderSetUpForm(form) };
}

async function save(
  turn: Turn,
  part: SetUpPart,
  input: SetUpSaveInput,
  deps: Deps,
): Promise<Reply> {
  const set = toSetUpInput(part, input);
  const saved = await setUpTeam(input, set, turn.actor, deps);
  if (!saved.ok) return giveBack(turn, part, input, deps, saved.error);
  if (part === 'people' && saved.value.guests.length > 0)
    await noteAddresses(turn, input.teamId, deps);
  if (set.part === 'one-person') return showOnePerson(turn, input.teamId, set, deps);
  return showSetUp(turn, input.teamId, deps, text.setUp.saved[part]);
}

/** Where guests are reached is known once they are added; if not now, from the next look at the roster. */
async function noteAddresses(turn: Turn, teamId: string, deps: Deps): Promise<void> {
  await refreshTeam(turn, teamId, deps).catch(() => undefined);
}

async function giveBackRole(
  turn: Turn,
  { personId, ...command }: SetUpGiveBackInput,
  deps: Deps,
): Promise<Reply> {
  const given = await setUpTeam(command, { part: 'give-back', personId }, turn.actor, deps);
  if (!given.ok)
    return given.error.kind === 'not-found'
      ? showSetUp(turn, command.teamId, deps, text.errors.stale)
      : refusal(given.error);
  const name = findMember(given.value, personId)?.name ?? '';
  return showSetUp(turn, command.teamId, deps, text.setUp.giveBack.done(name));
}

/** The card again with what was typed and chosen; a person who may not change it is only told who can. */
async function giveBack(
  turn: Turn,
  part: SetUpPart,
  words: SetUpSaveInput,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  const loaded = await loadTeam(words.teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  if (error.kind === 'not-allowed') return refusal(error);
  const card = renderSetUpForm({
    team: loaded.value.team,
    part,
    commandId: deps.newId(),
    words,
    ...toRefused(error),
  });
  return { card };
}
