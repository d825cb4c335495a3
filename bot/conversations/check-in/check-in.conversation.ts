/** The check-in: opened from the message that asks or by typing check in, answered, and thought over. */
import {
  CheckInCardInput,
  CheckInChooseInput,
  CheckInMarkInput,
  CheckInTeamInput,
} from '../../../shared/contracts/cards/check-in.ts';
import { answerIn, type CheckInAnswer } from '../../../shared/domain/check-in/check-ins.ts';
import { everyOf } from '../../../shared/domain/check-in/every.ts';
import { nextCheckIn } from '../../../shared/domain/check-in/next-check-in.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { openAsksOf } from '../../../shared/domain/small-change/asks.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { answerCheckIn } from '../../../shared/use-cases/check-in/answer-check-in.ts';
import { loadCheckIn, type OpenCheckIn } from '../../../shared/use-cases/check-in/load-check-in.ts';
import { loadCheckInTeams } from '../../../shared/use-cases/check-in/load-check-in-teams.ts';
import { markChange } from '../../../shared/use-cases/check-in/mark-change.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { toRefused } from '../../cards/form.ts';
import type { PulseSlip } from '../../cards/pulse-action.ts';
import type { Card } from '../../cards/render-card.ts';
import {
  type Conversation,
  drawnAgain,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { renderAnsweredCard, renderWhichTeamCard } from './answered.card.ts';
import { type CheckInWords, renderCheckInForm } from './check-in.card.ts';

export const checkIn: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'check-in', callback: (turn, _said, deps) => begin(turn, null, deps) }],
  presses: {
    'check-in.choose': press(CheckInChooseInput, begin),
    'check-in.open': press(CheckInTeamInput, open),
    'check-in.mark': press(CheckInMarkInput, mark),
    'check-in.change': press(CheckInTeamInput, change),
    'check-in.send': press(CheckInCardInput, (turn, input, deps) =>
      answer(turn, { ...input, nothingMoved: false }, deps),
    ),
    'check-in.nothing-moved': press(CheckInCardInput, (turn, input, deps) =>
      answer(turn, { ...input, nothingMoved: true }, deps),
    ),
  },
};

async function begin(turn: Turn, slip: PulseSlip | null, deps: Deps): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const theirs = await loadCheckInTeams(teams.value, turn.actor, deps);
  if (!theirs.ok) return refusal(theirs.error);
  if (theirs.value.length > 1) return onlyForYou({ card: renderWhichTeamCard(theirs.value, slip) });
  const [team] = [...theirs.value, ...teams.value];
  return team ? open(turn, { teamId: team.id, slip }, deps) : refusal({ kind: 'not-a-member' });
}

/** This week's answer where there is one. */
async function open(turn: Turn, { teamId, slip }: CheckInTeamInput, deps: Deps): Promise<Reply> {
  const loaded = await loadCheckIn(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const answered = answerIn(loaded.value.checkIns, loaded.value.occurrence);
  return answered
    ? showAnswer(turn, loaded.value, answered, deps, { slip })
    : showForm(loaded.value, undefined, deps, { slip });
}

async function change(turn: Turn, { teamId, slip }: CheckInTeamInput, deps: Deps): Promise<Reply> {
  const loaded = await loadCheckIn(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const answered = answerIn(loaded.value.checkIns, loaded.value.occurrence);
  return showForm(loaded.value, answered && toWords(answered), deps, { slip });
}

/** How one change stands, kept at once; what stands in the boxes stays there until it is sent. */
async function mark(turn: Turn, input: CheckInMarkInput, deps: Deps): Promise<Reply> {
  const { typed, slip } = input;
  const marked = await markChange(input.mark, turn.actor, deps);
  if (marked.ok)
    return showForm(marked.value, { ...typed, said: saidIn(marked.value) }, deps, { slip });
  const { error } = marked;
  const loaded = await loadCheckIn(input.mark.teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const words = { ...typed, said: saidIn(loaded.value) };
  return drawnAgain(
    error,
    Promise.resolve(
      showForm(loaded.value, words, deps, { notice: toMarkNotice(error, loaded.value), slip }),
    ),
  );
}

function toMarkNotice(error: DomainError, open: OpenCheckIn): string {
  if (error.kind === 'not-found') return text.checkIn.leftBoard;
  return error.kind === 'stale' ? toEarlierNotice(open) : text.cards.keptWords(toSentence(error));
}

function toEarlierNotice({ team, occurrence }: OpenCheckIn): string {
  return text.checkIn.every[everyOf(team, occurrence)].earlier;
}

function saidIn({ checkIns, occurrence }: OpenCheckIn) {
  return answerIn(checkIns, occurrence)?.said ?? [];
}

type Answered = CheckInCardInput & { readonly nothingMoved: boolean };

async function answer(turn: Turn, input: Answered, deps: Deps): Promise<Reply> {
  const done = await answerCheckIn(input, turn.actor, deps);
  if (!done.ok) return drawnAgain(done.error, giveBack(turn, input, deps, done.error));
  const answered = answerIn(done.value.checkIns, done.value.occurrence);
  return answered
    ? showAnswer(turn, done.value, answered, deps, { slip: input.slip })
    : showForm(done.value, undefined, deps, { slip: input.slip });
}

/** The words in their boxes, with what is in the way; a tap without words needs none. */
async function giveBack(
  turn: Turn,
  input: Answered,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  const loaded = await loadCheckIn(input.teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { checkIns, occurrence } = loaded.value;
  const current = answerIn(checkIns, occurrence);
  const isWordless = input.said.length === 0 && `${input.cover}${input.thanks}`.trim() === '';
  const { slip } = input;
  const said = input.said.length > 0 ? input.said : saidIn(loaded.value);
  const words = { ...input, said };
  if (error.kind !== 'stale')
    return showForm(loaded.value, words, deps, {
      ...toRefused(error),
      commandId: toCommandAgain(input, error, deps),
      slip,
    });
  if (current && isWordless)
    return showAnswer(turn, loaded.value, current, deps, {
      notice: text.checkIn.alreadyAnswered,
      slip,
    });
  const { answeredSince } = text.checkIn;
  const notice = input.occurrence === occurrence ? answeredSince : toEarlierNotice(loaded.value);
  return showForm(loaded.value, words, deps, { notice, slip });
}

type Look = Partial<
  Pick<
    Parameters<typeof renderCheckInForm>[0],
    'problems' | 'notice' | 'isAnswered' | 'signpost' | 'slip' | 'commandId'
  >
>;

function showForm(
  loaded: OpenCheckIn,
  words: CheckInWords | undefined,
  deps: Deps,
  look: Look = {},
): Reply {
  const asks = loaded.changes.flatMap((change) =>
    openAsksOf(change, loaded.member.id).map((ask) => ({ change, ask })),
  );
  const form = { open: loaded, asks, words, commandId: deps.newId(), ...look };
  const card = renderCheckInForm(form, deps);
  return onlyForYou({ card });
}

async function showAnswer(
  turn: Turn,
  loaded: OpenCheckIn,
  answered: CheckInAnswer,
  deps: Deps,
  look: Pick<Look, 'notice' | 'slip'> = {},
): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  const shown = {
    ...{ open: loaded, answer: answered, ...look },
    nextOn: askedNext(loaded, deps),
    hasOthers: teams.ok && teams.value.length > 1,
  };
  const card: Card = renderAnsweredCard(shown, deps);
  return onlyForYou({ card });
}

/** Of a later week or month. Supervisors are asked; facilitators check in when they like. */
function askedNext(
  { team, member, occurrence }: OpenCheckIn,
  { clock, calendar }: Deps,
): string | null {
  if (member.role !== 'supervisor') return null;
  let next = nextCheckIn(team, clock.now(), calendar);
  if (next?.occurrence === occurrence) next = nextCheckIn(team, next.at, calendar);
  return next && calendar.dayOf(next.at, team.timeZone);
}

function toWords({ said, shared, cover, thanks }: CheckInAnswer): CheckInWords {
  return { said, shared, cover: cover ?? '', thanks: thanks ?? '' };
}
