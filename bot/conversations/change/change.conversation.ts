/** One small change in chat: showing it as it stands, and taking the last step back. */
import {
  ChangeCardInput,
  ChangeCommandInput,
  TeamCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../shared/domain/small-change/story/history-lines.ts';
import { mayUndo } from '../../../shared/domain/small-change/undo.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { loadLatestDeeds } from '../../../shared/use-cases/small-change/load-latest-deeds.ts';
import { undoChange } from '../../../shared/use-cases/small-change/undo-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  forViewer,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { answerAlone } from '../../dialogue/keep-to-company.ts';
import { findWentWords } from '../../dialogue/where-it-went.ts';
import { renderAskUndoCard, renderDeedsCard } from './undo.card.ts';

export const change: Conversation = {
  says: [{ wish: 'undo', callback: (turn, said, deps) => undoWished(turn, said, deps) }],
  presses: {
    'change.show': press(ChangeCardInput, (turn, input, deps) => show(turn, input, deps)),
    'change.undo': press(ChangeCommandInput, undo),
    'change.ask-undo': press(ChangeCardInput, (turn, input, deps) =>
      withChange(turn, input, deps, ({ change }) =>
        mayUndo(change, turn.actor.id)
          ? askUndo(change, false, deps)
          : renderChangeCard(change, {
              ...forViewer(turn, deps),
              notice: toSentence({ kind: 'nothing-to-undo' }),
            }),
      ),
    ),
    'change.undo-others': press(TeamCardInput, (turn, _input, deps) => showDeeds(turn, deps)),
  },
};

async function show(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  error?: DomainError,
): Promise<Reply> {
  const notice = error && toSentence(error);
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change: shown } = loaded.value;
  const went = await findWentWords(shown, turn, deps);
  return {
    card: renderChangeCard(shown, {
      ...forViewer(turn, deps),
      ...{ went, ...(notice !== undefined && { notice }) },
    }),
  };
}

const undoNamed = aboutChange({
  wish: 'undo',
  verb: 'change.ask-undo',
  one: (turn, shown, _words, deps) => undoSaid(turn, shown, deps),
});

/** By itself, the word is about what they did last. */
async function undoWished(turn: Turn, said: Said, deps: Deps): Promise<Reply> {
  if (said.number !== null) return undoNamed.callback(turn, said, deps);
  if (turn.where === 'group')
    return answerAlone(turn, (alone) => undoWished(alone, said, deps), deps);
  const found = await loadDeeds(turn, deps);
  if (!found.ok) return refusal(found.error);
  const [latest, ...others] = found.value.deeds;
  if (!latest) return { text: text.undo.nothing };
  return onlyForYou({ card: askUndo(latest.change, others.length > 0, deps) });
}

async function showDeeds(turn: Turn, deps: Deps): Promise<Reply> {
  const found = await loadDeeds(turn, deps);
  if (!found.ok) return refusal(found.error);
  const { deeds, teams } = found.value;
  if (deeds.length === 0) return { text: text.undo.nothing };
  return onlyForYou({ card: renderDeedsCard(deeds, teams.length > 1) });
}

async function loadDeeds(turn: Turn, deps: Deps) {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return teams;
  const ids = teams.value.map(({ id }) => id);
  return loadLatestDeeds(ids, turn.actor, deps);
}

function askUndo(change: SmallChange, hasOthers: boolean, { newId }: Deps): Card {
  return renderAskUndoCard({ change, hasOthers, commandId: newId() });
}

/** Undoing twice brings it back: where nobody knows, it is looked at before it is said again. */
async function undoSaid(turn: Turn, shown: SmallChange, deps: Deps): Promise<Reply> {
  if (isMoved(shown) && mayUndo(shown, turn.actor.id))
    return onlyForYou({ card: askUndo(shown, false, deps) });
  const target = { ...toIds(shown), commandId: toCommandId(turn, deps) };
  const undone = await undoChange(target, turn.actor, deps);
  if (!undone.ok && undone.error.kind === 'unknown')
    return { text: text.cards.undoneUnknown(shortId(shown.number)) };
  return answerUndo(turn, target, deps, undone);
}

/** The button stays as it is where nobody knows, so that pressing it again is the same command. */
async function undo(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const undone = await undoChange(input, turn.actor, deps);
  if (!undone.ok && undone.error.kind === 'unknown') return refusal(undone.error);
  return answerUndo(turn, input, deps, undone);
}

/** A stage is the whole team’s to see, so it is asked about before it changes. */
function isMoved(change: SmallChange): boolean {
  return (toHistoryLines(change)[0]?.stage ?? null) !== null;
}

async function answerUndo(
  turn: Turn,
  input: ChangeCommandInput,
  deps: Deps,
  undone: Result<SmallChange, DomainError>,
): Promise<Reply> {
  if (!undone.ok) return show(turn, input, deps, undone.error);
  return {
    card: renderChangeCard(undone.value, { ...forViewer(turn, deps), notice: text.cards.undone }),
  };
}
