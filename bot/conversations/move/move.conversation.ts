/** Moving a small change in chat: on to the next stage, or back to an earlier one with a reason. */
import { ChangeCardInput, MoveCardInput } from '../../../shared/contracts/cards/change.ts';
import { earlierStages, isBefore } from '../../../shared/domain/journey/stage.ts';
import { may, whoMay } from '../../../shared/domain/permissions.ts';
import {
  isOwnChange,
  type SmallChange,
  shortId,
} from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { moveChange } from '../../../shared/use-cases/small-change/move-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { renderBackForm } from './move.card.ts';
import { sayWhatMovesIt, toStageNamed } from './what-moves-it.ts';

export const move: Conversation = {
  says: [
    aboutChange({ wish: 'move.on', verb: 'change.show', one: showWhatMovesIt }),
    aboutChange({
      wish: 'move.back',
      verb: 'move.open-back',
      isFor: ({ stage }) => earlierStages(stage).length > 0,
      one: (turn, change, words, deps) => openBack(turn, toIds(change), deps, words),
    }),
  ],
  presses: {
    'move.on': press(MoveCardInput, moveOn),
    'move.open-back': press(ChangeCardInput, (turn, input, deps) => openBack(turn, input, deps)),
    'move.back': press(MoveCardInput, moveBack),
  },
};

/** Nothing is moved by a word: the card has the button, and a sentence that says which or what is missing. */
function showWhatMovesIt(
  turn: Turn,
  change: SmallChange,
  said: string,
  deps: Deps,
): Promise<Reply> {
  const to = toStageNamed(said);
  if (to !== null && isBefore(to, change.stage)) return openBack(turn, toIds(change), deps);
  return withChange(turn, toIds(change), deps, (loaded) =>
    renderChangeCard(loaded.change, {
      ...forViewer(turn, deps),
      notice: sayWhatMovesIt(loaded, to, turn.actor.id),
    }),
  );
}

async function moveOn(turn: Turn, input: MoveCardInput, deps: Deps): Promise<Reply> {
  const moved = await send(turn, input, deps);
  if (moved.ok) return showMoved(turn, moved.value, deps);
  const notice = toSentence(moved.error);
  return withChange(turn, input, deps, ({ change }) =>
    renderChangeCard(change, { ...forViewer(turn, deps), notice }),
  );
}

/** A change that cannot go back, or not with this person, is shown with the sentence that says so. */
function openBack(turn: Turn, input: ChangeCardInput, deps: Deps, reason = ''): Promise<Reply> {
  return withChange(turn, input, deps, (loaded) => {
    const { change } = loaded;
    const notice = whyNotBack(loaded, turn);
    if (notice === null) return renderBackForm({ change, commandId: deps.newId(), reason });
    return renderChangeCard(change, { ...forViewer(turn, deps), notice });
  });
}

function whyNotBack({ change, member }: LoadedChange, { actor }: Turn): string | null {
  if (change.status === 'withdrawn') return toSentence({ kind: 'no-such-move' });
  if (earlierStages(change.stage).length === 0)
    return text.move.atStart(shortId(change.number), text.stages[change.stage]);
  if (may(member.role, 'move-change', isOwnChange(change, actor.id))) return null;
  return toSentence({ kind: 'not-allowed', ...whoMay('move-change') });
}

async function moveBack(turn: Turn, input: MoveCardInput, deps: Deps): Promise<Reply> {
  const moved = await send(turn, input, deps);
  if (moved.ok) return showMoved(turn, moved.value, deps);
  return drawnAgain(
    moved.error,
    withChange(turn, input, deps, ({ change }) =>
      renderBackForm({
        ...{ change, reason: input.reason, commandId: deps.newId() },
        error: moved.error,
      }),
    ),
  );
}

function showMoved(turn: Turn, change: SmallChange, deps: Deps): Reply {
  const notice = text.move.done(shortId(change.number), text.stages[change.stage]);
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}

function send(turn: Turn, { to, ...input }: MoveCardInput, deps: Deps) {
  return moveChange({ ...input, to: to ?? 'mission' }, turn.actor, deps);
}
