/** The pulse: how the work feels, asked of everybody and kept of nobody (P16). */
import { PulseAnswerInput, PulseCardInput } from '../../../shared/contracts/cards/pulse.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type Answers, findOpen } from '../../../shared/domain/pulse/pulse.ts';
import { lastDayOf } from '../../../shared/domain/pulse/rounds.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { answerPulse } from '../../../shared/use-cases/pulse/answer-pulse.ts';
import { loadPulse } from '../../../shared/use-cases/pulse/load-pulse.ts';
import { renderNote } from '../../cards/note.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { renderCountedCard, renderPulseCard } from './pulse.card.ts';

export const pulse: Conversation = {
  says: [{ wish: 'pulse', callback: async () => ({ text: text.pulse.about }) }],
  presses: {
    'pulse.open': press(PulseCardInput, (turn, input, deps) => show(turn, input, {}, deps)),
    'pulse.send': press(PulseAnswerInput, send),
    'pulse.skip': async () => onlyForYou({ card: renderNote(text.pulse.skipped) }),
  },
};

async function send(turn: Turn, input: PulseAnswerInput, deps: Deps): Promise<Reply> {
  const counted = await answerPulse(input, turn.actor, deps);
  if (!counted.ok) return show(turn, input, input.answers, deps, counted.error);
  const { team, current } = counted.value;
  const round = current.open.find(({ id }) => id === input.roundId);
  if (!round) throw new Error('An answer was counted in a round that is not there.');
  return onlyForYou({ card: renderCountedCard(lastDayOf(round, team.timeZone, deps.calendar)) });
}

/** The card as long as it can be answered, with what was chosen; after that, that it has closed. */
async function show(
  turn: Turn,
  { teamId, roundId, token }: PulseCardInput,
  answers: Answers,
  deps: Deps,
  error?: DomainError,
): Promise<Reply> {
  const loaded = await loadPulse(teamId, turn.actor, deps, 'answer-pulse');
  if (!loaded.ok) return refusal(loaded.error);
  const { team, current } = loaded.value;
  const round = findOpen(current, roundId, deps.clock.now());
  if (!round || error?.kind === 'stale') return onlyForYou({ card: renderNote(text.pulse.closed) });
  const until = lastDayOf(round, team.timeZone, deps.calendar);
  return onlyForYou({ card: renderPulseCard({ team, round, until, token }, { answers, error }) });
}
