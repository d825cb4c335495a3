/** Leaving a change out of the blueprint, asked first, and letting it in again: for whoever logged it and the team's leads; all others hear whom to ask (P19). */
import { LeaveOutInput } from '../../../shared/contracts/cards/blueprint.ts';
import { ChangeCardInput, NoCardInput } from '../../../shared/contracts/cards/change.ts';
import { whoMayInProgramme } from '../../../shared/domain/programme/permissions.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  leaveChangeOut,
  letChangeIn,
  loadLeavingOut,
} from '../../../shared/use-cases/sensemaking/leave-change-out.ts';
import { loadChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderNote } from '../../cards/note.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { renderLeaveOutCard, renderLeftOutCard } from './leave-out.card.ts';

export const leaveOut: Conversation = {
  isOfTeam: true,
  says: [
    aboutChange({
      wish: 'blueprint.leave-out',
      verb: 'leave-out.ask',
      one: (turn, change, _words, deps) => ask(turn, toIds(change), deps),
    }),
    aboutChange({
      ...{ wish: 'blueprint.let-in', verb: 'let-in.confirm', isDoneAtOnce: true },
      one: (turn, change, _words, deps) =>
        letIn(turn, { ...toIds(change), commandId: deps.newId() }, deps),
    }),
  ],
  presses: {
    'leave-out.ask': press(ChangeCardInput, ask),
    'leave-out.confirm': press(LeaveOutInput, confirm),
    'let-in.confirm': press(LeaveOutInput, letIn),
    'leave-out.keep': press(NoCardInput, async () => ({
      card: renderNote(text.askedInChat.leaveOut.kept),
    })),
  },
};

async function ask(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change, team } = loaded.value;
  const leaving = await loadLeavingOut(change, turn.actor, deps);
  if (!leaving.ok) return refusal(leaving.error);
  const { items, isWhole, may, mayLetIn } = leaving.value;
  const { leaveOut: words } = text.askedInChat;
  const id = shortId(change.number);
  if (!may) return { text: words.mayNot(id, whoMay(change, team)) };
  if (isWhole && items.length === 0) {
    const said = mayLetIn ? words.already(id) : words.forAuthor(id);
    return onlyForYou({ card: renderLeftOutCard(said, deps) });
  }
  return onlyForYou({ card: renderLeaveOutCard({ change, items, commandId: deps.newId() }) });
}

function whoMay({ author }: SmallChange, { members }: Team): readonly string[] {
  const { allowed } = whoMayInProgramme('withhold');
  const may = members.filter(({ id, role }) => id === author.id || allowed.includes(role));
  return may.map(({ name }) => name);
}

async function confirm(turn: Turn, input: LeaveOutInput, deps: Deps): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change } = loaded.value;
  const left = await leaveChangeOut({ change, commandId: input.commandId }, turn.actor, deps);
  if (!left.ok) return refusal(left.error);
  const { done } = text.askedInChat.leaveOut;
  return { card: renderLeftOutCard(done(shortId(change.number)), deps) };
}

async function letIn(turn: Turn, input: LeaveOutInput, deps: Deps): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change, team } = loaded.value;
  const { leaveOut: words } = text.askedInChat;
  const id = shortId(change.number);
  const done = await letChangeIn({ change, commandId: input.commandId }, turn.actor, deps);
  if (!done.ok && done.error.kind === 'not-allowed')
    return {
      text: done.error.adder ? words.forAuthor(id) : words.mayNotLetIn(id, whoMay(change, team)),
    };
  if (!done.ok) return refusal(done.error);
  const { before, after } = done.value;
  const isIn = after.isOut ? words.isPartlyIn(id) : words.isIn(id);
  return onlyForYou({ card: renderLeftOutCard(before.isOut ? isIn : words.nothingOut(id), deps) });
}
