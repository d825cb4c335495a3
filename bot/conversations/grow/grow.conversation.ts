/** Grow in chat: what happened, what was learned, keep, adapt or stop, and the time it gives back (P10, P11). */
import {
  ChangeCardInput,
  ChangeCommandInput,
  LearnCardInput,
  TimeCardInput,
} from '../../../shared/contracts/cards/change.ts';
import { besideMeanwhile } from '../../../shared/domain/meanwhile.ts';
import { toTyped } from '../../../shared/domain/questions/answers.ts';
import { learningQuestions } from '../../../shared/domain/small-change/content/learning.ts';
import { goNow } from '../../../shared/domain/small-change/grow/go-again.ts';
import type { LearnInput, TimeInput } from '../../../shared/domain/small-change/grow/grow.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { loadAmbition } from '../../../shared/use-cases/ambition/load-ambition.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { goAgain } from '../../../shared/use-cases/grow/go-again.ts';
import { learnFromChange } from '../../../shared/use-cases/grow/learn-from-change.ts';
import { recordTimeReleased } from '../../../shared/use-cases/grow/record-time-released.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { type LearnForm, renderLearnForm, renderTimeForm } from './grow.card.ts';

export const grow: Conversation = {
  presses: {
    'grow.open': press(ChangeCardInput, open),
    'grow.save': press(LearnCardInput, save),
    'grow.go-again': press(ChangeCommandInput, again),
    'grow.open-time': press(ChangeCardInput, openTime),
    'grow.save-time': press(TimeCardInput, saveTime),
  },
};

function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return showLearnForm(turn, input, deps, (change) => ({ words: toLearnWords(change) }));
}

function toLearnWords({ learning }: SmallChange): LearnInput {
  return {
    ...toTyped(learningQuestions, learning),
    noticed: learning.noticed ?? '',
    forTeamOnly: learning.forTeamOnly,
    decision: learning.decision,
    livedUpTo: learning.livedUpTo.map(({ id }) => id),
  };
}

async function showLearnForm(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  typed: (change: SmallChange) => Pick<LearnForm, 'words' | 'error' | 'meanwhile'>,
): Promise<Reply> {
  const loaded = await loadAmbition(input.teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { ambition } = loaded.value;
  return withChange(turn, input, deps, ({ change }) =>
    renderLearnForm({ change, commandId: deps.newId(), ambition, ...typed(change) }),
  );
}

async function save(turn: Turn, input: LearnCardInput, deps: Deps): Promise<Reply> {
  const kept = await learnFromChange(input, turn.actor, deps);
  if (kept.ok) return showKept(turn, kept.value, text.cards.saved, deps);
  return showLearnForm(turn, input, deps, (change) => ({
    ...(kept.error.kind === 'stale' ? besideTheirs(input, change) : { words: input }),
    error: kept.error,
  }));
}

/** For somebody who saves what they typed while somebody else saved as well. */
function besideTheirs(
  { happened = '', learned = '', noticed = '', ...chosen }: LearnInput,
  change: SmallChange,
): Pick<LearnForm, 'words' | 'meanwhile'> {
  const { learning } = change;
  const { words, problems } = besideMeanwhile(
    learnBoxes,
    { happened, learned, noticed },
    toTyped(learnBoxes, learning),
  );
  const decision = chosen.decision ?? learning.decision;
  return { words: { ...chosen, ...words, decision }, meanwhile: problems };
}

const learnBoxes = [...learningQuestions, 'noticed'] as const;

async function again(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const next = await goAgain(input, turn.actor, deps);
  if (next.ok) return showKept(turn, next.value, text.goes.again(goNow(next.value)), deps);
  const notice = toSentence(next.error);
  return drawnAgain(
    next.error,
    withChange(turn, input, deps, ({ change }) =>
      renderChangeCard(change, { ...forViewer(turn, deps), notice }),
    ),
  );
}

function openTime(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) =>
    renderTimeForm({ change, commandId: deps.newId(), words: toTimeWords(change) }),
  );
}

function toTimeWords({ learning: { timeReleased } }: SmallChange): TimeInput {
  if (!timeReleased) return { minutes: '', people: '', use: null, basis: null, sureness: null };
  const { minutes, people, ...chosen } = timeReleased;
  return { minutes: String(minutes), people: String(people), ...chosen };
}

async function saveTime(turn: Turn, input: TimeCardInput, deps: Deps): Promise<Reply> {
  const counted = await recordTimeReleased(input, turn.actor, deps);
  if (counted.ok) return showKept(turn, counted.value, text.grow.timeSaved, deps);
  return drawnAgain(
    counted.error,
    withChange(turn, input, deps, ({ change }) =>
      renderTimeForm({ change, commandId: deps.newId(), words: input, error: counted.error }),
    ),
  );
}

function showKept(turn: Turn, change: SmallChange, notice: string, deps: Deps): Reply {
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}
