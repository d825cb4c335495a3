/** What a team has is to go: a lead keeps it with one press (P22). */
import { KeepTeamInput } from '../../../shared/contracts/cards/ending.ts';
import { toEndingWords } from '../../../shared/text/ending-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { keepTeam } from '../../../shared/use-cases/retention/decide-ending.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';

export const ending: Conversation = {
  presses: { 'ending.keep': press(KeepTeamInput, keep) },
};

/** Also where an old card is pressed: then it says that it goes on another day. */
async function keep(
  { actor }: Turn,
  { teamId, endingId }: KeepTeamInput,
  deps: Deps,
): Promise<Reply> {
  const kept = await keepTeam(teamId, endingId, actor, deps);
  if (!kept.ok) return refusal(kept.error);
  const { name, ending: still } = kept.value;
  return { text: still ? toEndingWords(name, still) : text.ending.kept(name) };
}
