/** Telling how a change is going: a line in chat, kept with the change (P1). */
import {
  ChangeCardInput,
  ChosenProgressInput,
  OfferedWords,
  ProgressCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { progressQuestions } from '../../../shared/domain/questions/progress.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { tellProgress } from '../../../shared/use-cases/small-change/tell-progress.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import { checkWords } from '../../dialogue/check-words.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
  toCommandAgain,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { type ChangeInTeam, withChange, withNumber } from '../../dialogue/find-change.ts';
import { chooseAmong, chooseAmongOpen } from './choose-change.ts';
import { renderProgressForm } from './progress.card.ts';

export const progress: Conversation = {
  says: [
    aboutChange({
      wish: 'progress.update',
      verb: 'progress.open',
      one: update,
      several: askWhich,
    }),
    { wish: 'progress.offer', callback: offer },
  ],
  presses: {
    'progress.open': press(ChangeCardInput, open),
    'progress.submit': press(ProgressCardInput, (turn, input, deps) => submit(turn, input, deps)),
    'progress.from-words': press(OfferedWords, (turn, { title }, deps) =>
      chooseAmongOpen(turn, { progress: title, chosen: '' }, deps),
    ),
    'progress.submit-chosen': press(ChosenProgressInput, submitChosen),
  },
};

/** With words it is kept at once; without, there is a box for them. */
async function update(turn: Turn, change: SmallChange, words: string, deps: Deps): Promise<Reply> {
  if (words === '') return draw(turn, change, deps);
  const commandId = toCommandId(turn, deps);
  return submit(
    turn,
    { ...toIds(change), commandId, progress: words, asked: false, again: false },
    deps,
    true,
  );
}

async function askWhich(
  _turn: Turn,
  found: readonly ChangeInTeam[],
  words: string,
  deps: Deps,
): Promise<Reply> {
  return chooseAmong(found, { progress: words, chosen: '' }, deps);
}

/** Something was said of a change; whether it is to be kept is theirs to say. */
function offer(turn: Turn, { number, words }: Said, deps: Deps): Promise<Reply> {
  if (number === null) return chooseAmongOpen(turn, { progress: words, chosen: '' }, deps);
  return withNumber(turn, number, deps, {
    one: async (change) => {
      const about = { teams: [{ id: change.teamId }], turn };
      const found = await checkWords(progressQuestions, { progress: words }, about, deps);
      return draw(turn, change, deps, words, found);
    },
    several: (found) => askWhich(turn, found, words, deps),
  });
}

function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) => drawCard(turn, change, deps));
}

function draw(
  turn: Turn,
  change: SmallChange,
  deps: Deps,
  offered?: string,
  error?: DomainError,
): Reply {
  return { card: drawCard(turn, change, deps, offered, error) };
}

/** One that is off the board is shown as it is, with the way back. */
function drawCard(
  turn: Turn,
  change: SmallChange,
  deps: Deps,
  offered?: string,
  error?: DomainError,
) {
  if (change.status === 'withdrawn') return renderChangeCard(change, forViewer(turn, deps));
  const form = { change, commandId: deps.newId(), progress: offered ?? '' };
  if (offered === undefined) return renderProgressForm(form);
  return renderProgressForm({ ...form, offered: true, isMessage: true, error });
}

async function submit(
  turn: Turn,
  input: ProgressCardInput,
  deps: Deps,
  isMessage = false,
): Promise<Reply> {
  const told = await tellProgress(input, turn.actor, deps);
  if (told.ok) return showTold(turn, told.value, deps);
  const { error } = told;
  const commandId = toCommandAgain(input, error, deps);
  return drawnAgain(
    error,
    withChange(turn, input, deps, ({ change }) =>
      renderProgressForm({ change, commandId, progress: input.progress, error, isMessage }),
    ),
  );
}

async function submitChosen(turn: Turn, input: ChosenProgressInput, deps: Deps): Promise<Reply> {
  const { progress: words, change: chosen, commandId, asked, again: backAgain } = input;
  const again = (error: DomainError) =>
    drawnAgain(error, chooseAmongOpen(turn, { progress: words, chosen, commandId, error }, deps));
  const [teamId, changeId] = chosen.split(' ');
  if (!teamId || !changeId)
    return again({ kind: 'invalid', problems: [{ field: 'change', problem: 'missing' }] });

  const told = await tellProgress(
    { teamId, changeId, commandId, progress: words, asked, again: backAgain },
    turn.actor,
    deps,
  );
  return told.ok ? showTold(turn, told.value, deps) : again(told.error);
}

function showTold(turn: Turn, change: SmallChange, deps: Deps): Reply {
  const notice = text.progress.kept(shortId(change.number));
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}
