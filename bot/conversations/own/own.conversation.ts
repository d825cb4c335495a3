/** Looking after a change: taking it on, handing it on, letting it go, and leaving the team (P27). */
import {
  ChangeCommandInput,
  HandOnCardInput,
  HandOnCardOpening,
  NoCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { findNamedIn } from '../../../shared/domain/team/find-people.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { handOnChange } from '../../../shared/use-cases/owner/hand-on-change.ts';
import { letGoOfChange } from '../../../shared/use-cases/owner/let-go-of-change.ts';
import { takeChange } from '../../../shared/use-cases/owner/take-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { renderWhichChangeCard, type WhichRow } from '../../cards/which-change.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { withChange, withNumber } from '../../dialogue/find-change.ts';
import { type HandOnForm, renderHandOnForm } from './own.card.ts';
import { answerLeaving, putOffLeaving, showLeaving } from './show-leaving.ts';

export const own: Conversation = {
  says: [
    { wish: 'take', callback: takeNamed },
    aboutChange({ wish: 'hand-on', verb: 'own.open-hand-on', one: openNamed }),
    { wish: 'leaving', callback: (turn, _said, deps) => answerLeaving(turn, deps) },
  ],
  presses: {
    'own.take': press(ChangeCommandInput, take),
    'own.open-hand-on': press(HandOnCardOpening, (turn, input, deps) =>
      openHandOn(turn, input, deps, { commandId: deps.newId(), words: noWords }),
    ),
    'own.hand-on': press(HandOnCardInput, handOn),
    'own.let-go': press(HandOnCardInput, letGo),
    'own.leaving': press(NoCardInput, (turn, _input, deps) => showLeaving(turn, deps)),
    'own.not-now': press(NoCardInput, putOffLeaving),
  },
};

/** Nothing is taken that was not named, nor what was only guessed without another press: its card has the button. */
function takeNamed(turn: Turn, { number, isGuess }: Said, deps: Deps): Promise<Reply> {
  if (number === null) return Promise.resolve({ text: text.own.which });
  return withNumber(turn, number, deps, {
    one: (change) =>
      isGuess
        ? { card: renderChangeCard(change, forViewer(turn, deps)) }
        : take(turn, { ...toIds(change), commandId: deps.newId() }, deps),
    several: (found) => ({
      card: renderWhichChangeCard({
        heading: text.choose.several(shortId(number)),
        rows: found.map(({ change, team }) => toTakeRow(change, team, deps)),
      }),
    }),
  });
}

function toTakeRow(change: SmallChange, team: TeamRef, { newId }: Deps): WhichRow {
  const id = shortId(change.number);
  const { choose } = text;
  return {
    ...{ change, lead: choose.inTeam(id, team.name), title: choose.oneOf(id, team.name) },
    ...{ verb: 'own.take', data: { ...toIds(change), commandId: newId() } },
  };
}

const noWords = { nextOwner: '', nextShouldKnow: '' };

/** What somebody else took meanwhile is shown as it stands, with whose it is. */
async function take(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const { version: _, ...anyVersion } = input;
  const taken = await takeChange(anyVersion, turn.actor, deps);
  if (taken.ok) return show(turn, taken.value, text.own.taken, deps);
  const notice = toSentence(taken.error);
  return drawnAgain(
    taken.error,
    withChange(turn, input, deps, ({ change }) =>
      renderChangeCard(change, { ...forViewer(turn, deps), notice }),
    ),
  );
}

/** To whoever of the team was named on the way, until somebody else is chosen. */
function openNamed(turn: Turn, change: SmallChange, said: string, deps: Deps): Promise<Reply> {
  return withChange(turn, toIds(change), deps, (loaded) => {
    const others = loaded.team.members.filter(({ id }) => id !== loaded.change.owner?.id);
    const nextOwner = findNamedIn(others, said)?.id ?? '';
    return renderHandOnForm({
      ...loaded,
      commandId: deps.newId(),
      words: { ...noWords, nextOwner },
    });
  });
}

function openHandOn(
  turn: Turn,
  { leaving, ...input }: HandOnCardOpening,
  deps: Deps,
  drawn: Pick<HandOnForm, 'commandId' | 'words' | 'error'>,
): Promise<Reply> {
  return withChange(turn, input, deps, ({ change, team }) =>
    renderHandOnForm({ change, team, leaving, ...drawn }),
  );
}

async function handOn(turn: Turn, input: HandOnCardInput, deps: Deps): Promise<Reply> {
  const handed = await handOnChange(input, turn.actor, deps);
  if (!handed.ok) return formAgain(turn, input, handed.error, deps);
  const name = handed.value.owner?.name ?? '';
  const id = shortId(handed.value.number);
  return input.leaving
    ? showLeaving(turn, deps, text.own.leaving.handedOn(id, name))
    : show(turn, handed.value, text.own.handedOn(name), deps);
}

/** Whoever may have been chosen in the box is not who has it next. */
async function letGo(turn: Turn, input: HandOnCardInput, deps: Deps): Promise<Reply> {
  const free = await letGoOfChange(input, turn.actor, deps);
  if (!free.ok) return formAgain(turn, input, free.error, deps);
  return input.leaving
    ? showLeaving(turn, deps, text.own.leaving.letGo(shortId(free.value.number)))
    : show(turn, free.value, text.own.letGo, deps);
}

function formAgain(
  turn: Turn,
  input: HandOnCardInput,
  error: DomainError,
  deps: Deps,
): Promise<Reply> {
  const commandId = toCommandAgain(input, error, deps);
  return drawnAgain(error, openHandOn(turn, input, deps, { commandId, words: input, error }));
}

function show(turn: Turn, change: SmallChange, notice: string, deps: Deps): Reply {
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}
